import { namelessFinding } from '../extract/findings';
import { at, listAt, parseJson } from '../extract/json';
import type { Finding, ReadContext, Reply } from '../platform';
import { readComments } from './comments';
import { readItems } from './items';
import { handleOf, pathParts } from './names';
import { OBSERVED } from './observed';
import { readUserDetail } from './user';

/** Lists of which no page shows everything: each item stands for its author alone. */
const AUTHORS_LISTS = new Set(['post', 'repost', 'favorite', 'preload']);

/** What the body of a reply says: nothing for replies of other requests and for broken bodies. */
export function readReply(reply: Reply, context: ReadContext): Finding[] {
  if (!OBSERVED.some((pattern) => pattern.test(reply.url))) return [];
  const [, area = '', name, part] = pathParts(reply.url) ?? [];
  // The site keeps posts from those it takes for machines by an answer without a body: not read, never "no posts".
  if (area === 'post' && name === 'item_list' && reply.body.trim() === '') {
    return [namelessFinding('reply', 'throttled')];
  }
  const data = parseJson(reply.body);
  if (area === 'user' && name === 'detail') return readUserDetail(data, 'reply', askedFor(reply.url));
  if (area === 'comment' && name === 'list') return readComments(data, part === 'reply');
  const of = area === 'search' ? 'search' : area === 'recommend' ? 'feed' : null;
  return of !== null || AUTHORS_LISTS.has(area) ? readItems(itemsIn(data), 'reply', context, of) : [];
}

function itemsIn(data: unknown): unknown[] {
  return [
    ...listAt(data, 'itemList'),
    ...listAt(data, 'item_list'),
    ...listAt(data, 'data').map((result) => at(result, 'item')),
  ];
}

/** Whose details a request asked for. */
function askedFor(url: string) {
  const handle = handleOf(new URL(url).searchParams.get('uniqueId'));
  return handle === null ? null : ({ kind: 'profile', handle, platformId: null, aliases: [] } as const);
}
