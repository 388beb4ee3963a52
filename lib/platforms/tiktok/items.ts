import { mapFacts, PROFILE_FACTS } from '../../model/fact-fields';
import { isRead } from '../../model/facts';
import type { PostReading, ProfileReading } from '../../model/reading';
import { finding, stateFinding } from '../extract/findings';
import { at, booleanAt } from '../extract/json';
import type { Finding, ReadContext, Subject } from '../platform';
import { type Item, readItem } from './item';
import { idOf } from './names';
import { readWithheld } from './user';

/**
 * What a list of items says, by each item's own author, whoever's page it was loaded on, and of each post on its own:
 * pages are opened out of lists without another load. `of`: together the items are what such a page shows, too.
 */
export function readItems(
  list: readonly unknown[],
  carrier: Finding['carrier'],
  context: ReadContext,
  of?: 'search' | 'feed',
): Finding[] {
  const items = list.flatMap((item) => readItem(item, context) ?? []);
  const posts = items.map(({ post }) => post);
  return [
    ...(of !== undefined && posts.length > 0 ? [finding(carrier, { kind: 'list', of }, { state: 'ok', posts })] : []),
    ...byAuthor(items, carrier),
    ...items.map(({ post, author }) =>
      finding(carrier, { kind: 'post', postId: post.id }, { state: 'ok', profile: author, posts: [post] }),
    ),
  ];
}

/**
 * What the details of one post say, embedded in its document or as a reply. `asked` is what they were asked for: the answer
 * that a post is withheld names none.
 */
export function readItemDetail(
  detail: unknown,
  carrier: Finding['carrier'],
  context: ReadContext,
  asked: Subject | null,
): Finding[] {
  const item = at(detail, 'itemInfo.itemStruct');
  return [...readWithheld(detail, carrier, asked), ...readKept(item, carrier), ...readItems([item], carrier, context)];
}

/** Of a post for grown-ups its id alone is told to those of whom no age is known. From public descriptions. */
function readKept(item: unknown, carrier: Finding['carrier']): Finding[] {
  const postId = idOf(at(item, 'id'));
  const isKept = postId !== null && booleanAt(item, 'isContentClassified') === true;
  return isKept ? [stateFinding(carrier, { kind: 'post', postId }, 'age-gated')] : [];
}

function byAuthor(items: readonly Item[], carrier: Finding['carrier']): Finding[] {
  const lists = new Map<string, { first: Item; posts: PostReading[] }>();
  for (const item of items) {
    const key = `${item.author.handle?.toLowerCase()} ${item.author.platformId}`;
    const list = lists.get(key);
    if (list) list.posts.push(item.post);
    else lists.set(key, { first: item, posts: [item.post] });
  }
  return [...lists.values()].map(({ first: { author }, posts }) => {
    const { handle, platformId } = author;
    return finding(
      carrier,
      { kind: 'profile', handle, platformId, aliases: [] },
      { state: 'ok', profile: asSummary(author), posts },
    );
  });
}

/** What an item says of its author is no more than a summary, which may be older than the profile itself. */
function asSummary(author: ProfileReading): ProfileReading {
  return mapFacts(PROFILE_FACTS, author, (fact) => (isRead(fact) ? { ...fact, stale: true } : fact));
}
