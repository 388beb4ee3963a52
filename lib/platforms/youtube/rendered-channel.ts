import { notFound, notShown, readFact } from '../../model/facts';
import type { Identity, PostReading, ProfileReading } from '../../model/reading';
import { blankProfile } from '../extract/blank';
import { attributeOf, textIn } from '../extract/dom';
import { durationFact, textFact } from '../extract/facts';
import { finding } from '../extract/findings';
import type { Finding, ReadContext } from '../platform';
import { blankPost } from './blank-post';
import { linkTarget } from './links';
import { channelIdInUrl, handleInUrl, parameterOf, videoIdInUrl } from './names';
import { type RowPart, readRow } from './rows';
import {
  CARD,
  CARD_BADGE,
  CARD_CHANNEL,
  CARD_LINKS,
  CARD_LIVE,
  CARD_TITLE,
  CHANNEL_HEADER,
  CHANNEL_NAME,
  CHECK_MARK,
  HEADER_LINK,
  SMALL_PRINT,
} from './selectors';

/** What a rendered channel page says, named by the handle that its header shows. Nothing without one. */
export function readRenderedChannel(page: Element, context: ReadContext): Finding[] {
  const header = page.querySelector(CHANNEL_HEADER);
  if (header === null) return [];
  const row = readRow(partsIn(header.querySelector(SMALL_PRINT)), 'page: channel header', context);
  if (row.handle === null) return [];
  const identity = { handle: row.handle, platformId: null };
  const name = header.querySelector(CHANNEL_NAME);
  const link = header.querySelector(HEADER_LINK);
  const target = linkTarget(attributeOf(link, 'href'));
  const profile: ProfileReading = {
    ...blankProfile(identity),
    name: textFact(textIn(name), 'page: h1'),
    links: target === null ? notShown : readFact([target], textIn(link) ?? target, 'page: channel header'),
    // Without the picture it may still be on its way.
    verified: name?.querySelector(CHECK_MARK) ? readFact(true, 'shown', 'page: h1') : notFound,
    followers: row.followers,
    postCount: row.postCount,
  };
  const posts = [...page.querySelectorAll(CARD)].flatMap((card) => readCard(card, identity, context) ?? []);
  return [finding('rendered', { kind: 'profile', ...identity, aliases: [] }, { state: 'ok', profile, posts })];
}

/**
 * One card of the channel's grid. Null for playlists, for a card that names another channel, and for one whose links
 * disagree: it is just being filled anew.
 */
function readCard(card: Element, owner: Identity, context: ReadContext): PostReading | null {
  const links = [...card.querySelectorAll(CARD_LINKS)].flatMap((link) => attributeOf(link, 'href') ?? []);
  const ids = new Set(links.map(videoIdInUrl));
  const [id = null] = ids;
  const [first = ''] = links;
  if (id === null || ids.size > 1 || parameterOf(first, 'list') !== null || namesAnother(card, owner)) return null;
  const isShort = first.startsWith('/shorts/');
  const title = card.querySelector(CARD_TITLE);
  const badges = [...card.querySelectorAll(CARD_BADGE)].map(textIn);
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
    durationSeconds: lengths.find((length) => length.state === 'read') ?? notFound,
  };
}

function namesAnother(card: Element, owner: Identity): boolean {
  return [...card.querySelectorAll(CARD_CHANNEL)].some((link) => {
    const url = attributeOf(link, 'href');
    const handle = handleInUrl(url);
    return handle === null ? channelIdInUrl(url) !== null : handle.toLowerCase() !== owner.handle?.toLowerCase();
  });
}

/** The innermost texts in an element, each a part of its small print; not those in `except`. */
function partsIn(element: Element | null, except: Element | null = null): RowPart[] {
  if (element === null) return [];
  return [...element.querySelectorAll('span, [role="text"]')]
    .filter((part) => part.querySelector('span, [role="text"]') === null && !except?.contains(part))
    .map((part) => ({ text: textIn(part), label: attributeOf(part, 'aria-label') }))
    .filter((part) => part.text !== null || part.label !== null);
}
