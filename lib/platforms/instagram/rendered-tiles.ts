import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { isRead, notFound, readFact, unreadable } from '../../model/facts';
import type { PostKind, PostReading } from '../../model/reading';
import { blankPost } from '../extract/blank';
import { allIn, attributeOf, textIn } from '../extract/dom';
import { hasDigit, shownCountFact } from '../extract/facts';
import type { ReadContext } from '../platform';
import { postUrl } from './address';
import { countStyle } from './counts';
import { timeOfId } from './facts';
import { RESIDUE } from './media';
import { mediaIdOf, type PostPath, pathParts, postPath } from './names';
import { numbersIn } from './numbers-in';
import { OPEN_TAB, TILE_COUNTS, TILE_ICONS, TILES } from './selectors';

/** English labels of a tile's pictures; in other languages the form comes from data. Seen 2025-02. */
const CAROUSEL = 'Carousel';
const PINNED = 'Pinned post icon';

/** The posts whose tiles are in the page now, each by the account that its link names. */
export function readTiles(document: Document, context: ReadContext): PostReading[] {
  const tabs = allIn(document, OPEN_TAB).flatMap((tab) => pathParts(attributeOf(tab, 'href')) ?? []);
  // Only in a tab that is known to be the grid of posts do the numbers over a tile count likes and comments.
  const isGrid = tabs.length === 1;
  return allIn(document, TILES).flatMap((tile) => readTile(tile, isGrid, context) ?? []);
}

function readTile(tile: Element, isGrid: boolean, context: ReadContext): PostReading | null {
  const path = postPath(attributeOf(tile, 'href'));
  if (path === null || path.handle === null || path.rest.length > 0) return null;
  const labels = allIn(tile, TILE_ICONS).map((icon) => attributeOf(icon, 'aria-label') ?? textIn(icon));
  const kind = kindOf(path, labels);
  const author = { handle: path.handle, platformId: null };
  return {
    ...unreadPost(path.code, postUrl(path.code, kind), author, kind),
    publishedAt: timeOfId(mediaIdOf(path.code), context.capturedAt),
    ...(isGrid && hoverCounts(tile, kind, context)),
    pinned: labels.includes(PINNED) ? readFact(true, PINNED, 'page: tile') : notFound,
  };
}

function kindOf({ isReel }: PostPath, labels: readonly (string | null)[]): PostKind {
  if (isReel) return 'short';
  return labels.includes(CAROUSEL) ? 'carousel' : 'other';
}

/**
 * The numbers over the tile under the pointer: likes, then comments. A reel with hidden likes may show its plays in the
 * first place, so there only comments are read; one number alone may be either.
 */
function hoverCounts(tile: Element, kind: PostKind, context: ReadContext): Pick<PostReading, 'likes' | 'comments'> {
  const texts = allIn(tile, TILE_COUNTS).map((place) => (numbersIn(place).length === 1 ? textIn(place) : null));
  const [first = null, second = null] = texts.length === 2 && texts.every(hasDigit) ? texts : [];
  const count = (text: string | null, place: string): Fact<Count> =>
    shownCountFact(text, countStyle(), `page: tile, ${place}`, context);
  const likes = kind === 'short' ? notFound : count(first, 'likes');
  return { likes: isResidue(likes) ? unreadable(likes.raw, likes.source) : likes, comments: count(second, 'comments') };
}

/** Whether likes may be what is left of hidden ones: what a tile shows then was not seen. */
function isResidue(likes: Fact<Count>): likes is Extract<Fact<Count>, { state: 'read' }> {
  return isRead(likes) && likes.value.low === RESIDUE && likes.value.high === RESIDUE;
}

/** A post of which nothing was found yet: data may say it. Views and lengths stand on no tile or post of the page. */
export function unreadPost(...post: Parameters<typeof blankPost>): PostReading {
  return {
    ...blankPost(...post),
    caption: notFound,
    publishedAt: notFound,
    likes: notFound,
    comments: notFound,
    likesHidden: notFound,
    pinned: notFound,
    paidPartnership: notFound,
  };
}
