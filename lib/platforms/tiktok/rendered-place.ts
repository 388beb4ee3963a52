import { allIn, attributeOf, onlyOne, textIn } from '../extract/dom';
import { handleInUrl, postInUrl } from './names';
import { AUTHOR, FEED_ITEM, LIKES, PLAYERS, POST_LINK } from './selectors';

/** The part of a rendered page that shows one post, with what it names that post by. */
export interface PostPlace {
  element: Element;
  handle: string;
  isPhoto: boolean;
}

/** The place of the post `id`, in a feed or opened over another page; null where none is certainly this post's alone. */
export function placeOfPost(document: Document, id: string): PostPlace | null {
  return placeInFeed(document, id) ?? placeOverPage(document, id);
}

/**
 * A video's page is a feed whose next items are other people's; the item that is taken holds the player of this post, no
 * other player, and the link to one author.
 */
function placeInFeed(document: Document, id: string): PostPlace | null {
  const [player, ...others] = allIn(document, PLAYERS).filter((element) => isPlayerOf(element, id));
  const element = others.length === 0 ? (player?.closest(FEED_ITEM) ?? null) : null;
  const handle = handleInUrl(attributeOf(element && onlyOne(element, AUTHOR), 'href'));
  return element !== null && handle !== null && hasNoOther(element, id, handle)
    ? { element, handle, isPhoto: false }
    : null;
}

/**
 * A post opened over another page stands around its own address; its likes are the nearest ones to that. Where videos play,
 * one of them is this post, or the address is ahead of what is shown.
 */
function placeOverPage(document: Document, id: string): PostPlace | null {
  const link = onlyOne(document, POST_LINK);
  const post = postInUrl(textIn(link));
  if (post?.id !== id || !(post.isPhoto || mayPlay(document, id))) return null;
  let element = link;
  while (element && !element.querySelector(LIKES)) element = element.parentElement;
  return element && hasNoOther(element, id, post.handle)
    ? { element, handle: post.handle, isPhoto: post.isPhoto }
    : null;
}

function mayPlay(document: Document, id: string): boolean {
  const players = allIn(document, PLAYERS);
  return players.length === 0 || players.some((player) => isPlayerOf(player, id));
}

/** Whether a place holds no other post's player, and names nobody else as the author of a post. */
function hasNoOther(element: Element, id: string, handle: string): boolean {
  return (
    allIn(element, PLAYERS).every((player) => isPlayerOf(player, id)) &&
    allIn(element, AUTHOR).every((author) => handleInUrl(attributeOf(author, 'href')) === handle)
  );
}

function isPlayerOf(element: Element, id: string): boolean {
  return element.id.endsWith(`-${id}`);
}
