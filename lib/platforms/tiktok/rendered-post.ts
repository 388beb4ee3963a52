import type { Fact } from '../../model/fact';
import { isRead, notFound, readFact } from '../../model/facts';
import type { PostReading } from '../../model/reading';
import { blankPost, blankProfile } from '../extract/blank';
import { allIn, attributeOf, onlyOne, textIn } from '../extract/dom';
import { finding } from '../extract/findings';
import type { Finding, ReadContext } from '../platform';
import { postUrl } from './address';
import { shownCount } from './counts';
import { handleInUrl } from './names';
import { AUTHOR, COMMENTS, DESCRIPTION, FEED_ITEM, LIKES, PAID_TAG, PLAYERS, SAVES, SHARES } from './selectors';

/**
 * What a rendered video's page says of the post `id`. The page is a feed whose next items are other people's; the item
 * that is read holds the player of this post, no other player, and the link to one author.
 */
export function readRenderedPost(document: Document, id: string, context: ReadContext): Finding[] {
  const item = itemOf(document, id);
  if (item === null) return [];
  const handle = handleInUrl(attributeOf(onlyOne(item, AUTHOR), 'href'));
  if (handle === null) return [];
  const author = { handle, platformId: null };
  const count = (selector: string, source: string) => shownCount(textIn(onlyOne(item, selector)), source, context);
  const likes = count(LIKES, 'page: like-count');
  const post: PostReading = {
    ...blankPost(id, postUrl(handle, id, false), author, 'video'),
    likes,
    likesHidden: isRead(likes) ? readFact(false, likes.raw, likes.source) : notFound,
    comments: count(COMMENTS, 'page: comment-count'),
    shares: count(SHARES, 'page: share-count'),
    saves: count(SAVES, 'page: undefined-count'),
    paidPartnership: paidFact(item),
  };
  return [
    finding('rendered', { kind: 'post', postId: id }, { state: 'ok', profile: blankProfile(author), posts: [post] }),
  ];
}

/** The platform tells of paid posts by the tag alone: without one, a post whose text is shown is told to be none. */
function paidFact(item: Element): Fact<boolean> {
  const source = 'page: sponsored-tag';
  const tag = item.querySelector(PAID_TAG);
  if (tag) return readFact(true, textIn(tag) ?? 'shown', source);
  return item.querySelector(DESCRIPTION) ? readFact(false, 'no tag', source) : notFound;
}

function itemOf(document: Document, id: string): Element | null {
  const [player, ...others] = allIn(document, PLAYERS).filter((element) => isPlayerOf(element, id));
  const item = others.length === 0 ? (player?.closest(FEED_ITEM) ?? null) : null;
  return item !== null && allIn(item, PLAYERS).every((element) => isPlayerOf(element, id)) ? item : null;
}

function isPlayerOf(element: Element, id: string): boolean {
  return element.id.endsWith(`-${id}`);
}
