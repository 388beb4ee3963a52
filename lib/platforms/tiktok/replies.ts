import { namelessFinding } from '../extract/findings';
import { at, listAt, parseJson } from '../extract/json';
import type { Finding, ReadContext, Reply, Subject } from '../platform';
import { readComments } from './comments';
import { readItemDetail, readItems } from './items';
import { handleOf, idOf } from './names';
import { OBSERVED } from './observed';
import { readUserDetail } from './user';

/** Areas that have no lists of posts. */
const WITHOUT_LISTS = new Set(['user', 'comment']);

/** The lists of one creator's posts. */
const CREATORS = new Set(['post', 'creator']);

/** What pages of posts of many people load; of other lists no page shows everything: each item stands for its author alone. */
const SHOWN_WHOLE: ReadonlyMap<string, 'search' | 'feed'> = new Map([
  ['search', 'search'],
  ['recommend', 'feed'],
  ['explore', 'feed'],
  ['challenge', 'feed'],
]);

/** What the body of a reply says: nothing for replies of other requests and for broken bodies. */
export function readReply(reply: Reply, context: ReadContext): Finding[] {
  if (!OBSERVED.some((pattern) => pattern.test(reply.url))) return [];
  const { pathname, searchParams } = new URL(reply.url);
  const [, area = '', name, part] = pathname.split('/').filter(Boolean);
  // The site keeps posts from those it takes for machines by an answer without a body: not read, never "no posts".
  if (CREATORS.has(area) && name === 'item_list' && reply.body.trim() === '') {
    return [namelessFinding('reply', 'throttled')];
  }
  const data = parseJson(reply.body);
  if (area === 'user' && name === 'detail') return readUserDetail(data, 'reply', userAskedFor(searchParams));
  if (area === 'item') return readItemDetail(data, 'reply', context, postAskedFor(searchParams));
  if (area === 'comment' && name === 'list') return readComments(data, part === 'reply');
  return WITHOUT_LISTS.has(area) ? [] : readItems(itemsIn(data), 'reply', context, SHOWN_WHOLE.get(area));
}

function itemsIn(data: unknown): unknown[] {
  return [
    ...listAt(data, 'itemList'),
    ...listAt(data, 'item_list'),
    ...listAt(data, 'data').map((result) => at(result, 'item')),
  ];
}

/** Whose details a request asked for. */
function userAskedFor(request: URLSearchParams): Subject | null {
  const handle = handleOf(request.get('uniqueId'));
  return handle === null ? null : { kind: 'profile', handle, platformId: null, aliases: [] };
}

/** Which post's details a request asked for. */
function postAskedFor(request: URLSearchParams): Subject | null {
  const postId = idOf(request.get('itemId'));
  return postId === null ? null : { kind: 'post', postId };
}
