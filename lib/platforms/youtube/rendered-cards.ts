import { isRead, notFound } from '../../model/facts';
import type { Identity, PostReading } from '../../model/reading';
import { sameHandle } from '../assemble';
import { allIn, attributeOf, firstAttributeIn, textIn } from '../extract/dom';
import { durationFact, textFact } from '../extract/facts';
import type { Finding, ReadContext } from '../platform';
import { blankPost } from './blank-post';
import { channelIdInUrl, handleInUrl, parameterOf, videoIdInUrl } from './names';
import { type RowPart, readRow } from './rows';
import {
  CARD,
  CARD_BADGE,
  CARD_CHANNEL,
  CARD_LINKS,
  CARD_LIVE,
  CARD_TITLE,
  GRID,
  SHELF,
  SHELF_LINK,
} from './selectors';

/** The ids of `owner`'s videos of which data give all that a card shows. */
export function wholePosts(findings: readonly Finding[], owner: Identity): ReadonlySet<string> {
  const own = findings.filter(({ subject }) => subject.kind === 'profile' && sameHandle(subject.handle, owner.handle));
  const posts = own.flatMap((finding) => finding.posts);
  return new Set(posts.filter((post) => SHOWN.every((fact) => post[fact].state === 'read')).map(({ id }) => id));
}

/** What a card shows of a video. */
const SHOWN = ['title', 'views', 'publishedAt', 'durationSeconds'] as const;

/**
 * The videos on a rendered channel page that are `owner`'s own: of its grid, and of shelves that lead to its tabs. Those
 * in `whole` are left out: reading the cards of a long page takes longer than all the rest.
 */
export function readCards(
  page: Element,
  owner: Identity,
  whole: ReadonlySet<string>,
  context: ReadContext,
): PostReading[] {
  // Asked once for a list: its cards, of which there are hundreds, stand side by side.
  const lists = new Map<Element | null, boolean>();
  return allIn(page, CARD).flatMap((card) => {
    if (whole.size > 0 && whole.has(shownId(card) ?? '')) return [];
    const list = card.parentElement;
    const isOwn = lists.get(list) ?? isOwnList(list, owner);
    lists.set(list, isOwn);
    return (isOwn ? readCard(card, owner, context) : null) ?? [];
  });
}

/** The video that a card's first link leads to; null for Shorts, which cards alone may tell from videos. */
function shownId(card: Element): string | null {
  const url = firstAttributeIn(card, CARD_LINKS, 'href');
  return url?.startsWith('/shorts/') ? null : videoIdInUrl(url);
}

/** A shelf says by its title's link whose its cards are; without one they are anybody's. A card in a card is a part of it. */
function isOwnList(list: Element | null, owner: Identity): boolean {
  if (!list || list.closest(CARD) !== null) return false;
  const shelf = list.closest(SHELF);
  if (shelf === null) return list.closest(GRID) !== null;
  return sameHandle(handleInUrl(firstAttributeIn(shelf, SHELF_LINK, 'href')), owner.handle);
}

/**
 * One card of the channel's grid. Null for playlists, for a card that names another channel, and for one whose links
 * disagree: it is just being filled anew.
 */
function readCard(card: Element, owner: Identity, context: ReadContext): PostReading | null {
  const links = [...new Set(allIn(card, CARD_LINKS).flatMap((link) => attributeOf(link, 'href') ?? []))];
  const ids = new Set(links.map(videoIdInUrl));
  const [id = null] = ids;
  const [first = ''] = links;
  if (id === null || ids.size > 1 || parameterOf(first, 'list') !== null || namesAnother(card, owner)) return null;
  const isShort = first.startsWith('/shorts/');
  const title = card.querySelector(CARD_TITLE);
  const badges = allIn(card, CARD_BADGE).map(textIn);
  const parts = partsIn(card, title).filter((part) => !badges.includes(part.text));
  const row = readRow(parts, 'page: card', context);
  const isLive = row.hasViewers || card.querySelector(CARD_LIVE) !== null;
  const post = {
    ...blankPost(id, owner, isShort ? 'short' : isLive ? 'live' : 'video'),
    title: textFact(attributeOf(title, 'title') ?? textIn(title), 'page: title of the card'),
  };
  if (isLive) return post;
  if (isShort) return { ...post, views: row.views };
  const lengths = badges.map((badge) => durationFact(badge, 'page: badge of the card'));
  return {
    ...post,
    views: row.views,
    publishedAt: row.publishedAt,
    durationSeconds: lengths.find((length) => isRead(length)) ?? notFound,
  };
}

function namesAnother(card: Element, owner: Identity): boolean {
  return allIn(card, CARD_CHANNEL).some((link) => {
    const url = attributeOf(link, 'href');
    const handle = handleInUrl(url);
    return handle === null ? channelIdInUrl(url) !== null : !sameHandle(handle, owner.handle);
  });
}

/** The innermost texts in an element, each a part of its small print; not those in `except`. */
export function partsIn(element: Element | null, except: Element | null = null): RowPart[] {
  if (element === null) return [];
  return allIn(element, 'span, [role="text"]')
    .filter((part) => part.querySelector('span, [role="text"]') === null && !except?.contains(part))
    .map((part) => ({ text: textIn(part), label: attributeOf(part, 'aria-label') }))
    .filter((part) => part.text !== null || part.label !== null);
}
