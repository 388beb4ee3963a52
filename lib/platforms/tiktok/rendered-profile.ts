import type { Fact } from '../../model/fact';
import { notFound, notShown, parsedFact, readFact } from '../../model/facts';
import type { PostReading, ProfileReading } from '../../model/reading';
import { blankPost, blankProfile } from '../extract/blank';
import { allIn, attributeOf, firstTextIn, onlyOne, textIn, verbatimIn } from '../extract/dom';
import { emailFact } from '../extract/email';
import { textFact } from '../extract/facts';
import { finding } from '../extract/findings';
import { linkAddress, linkUrl } from '../extract/links';
import type { Finding, ReadContext } from '../platform';
import { postUrl } from './address';
import { shownCount } from './counts';
import { type PostAddress, postInUrl } from './names';
import { pageWord } from './page-words';
import {
  BIO,
  BIO_LINK,
  FOLLOWERS,
  FOLLOWING,
  SUBTITLE,
  TILE,
  TILE_BADGE,
  TILE_LINKS,
  TILE_VIEWS,
  TITLE,
  TOTAL_LIKES,
} from './selectors';

/** A tile and the post that all of its links lead to. */
interface Tile {
  element: Element;
  post: PostAddress;
}

/** What a rendered profile says, where its header names `handle`. Counts follow the header, posts their own links. */
export function readRenderedProfile(document: Document, handle: string, context: ReadContext): Finding[] {
  const wanted = handle.toLowerCase();
  const tiles = allIn(document, TILE).flatMap(tileOf);
  const own = tiles.filter(({ post }) => post.handle.toLowerCase() === wanted);
  const names = namesIn(document);
  if (!names.includes(wanted) || (names.filter(isHandle).length > 1 && own.length === 0)) return [];
  const count = (selector: string, source: string) => shownCount(textIn(onlyOne(document, selector)), source, context);
  const name = names.find((text) => text !== wanted) ?? (names.length > 1 ? wanted : null);
  const identity = { handle: wanted, platformId: null };
  const bio = bioFact(onlyOne(document, BIO), context);
  const profile: ProfileReading = {
    ...blankProfile(identity),
    name: textFact(name, 'page: user-title, user-subtitle'),
    bio,
    email: emailFact(bio, 'page: user-bio'),
    links: linksFact(onlyOne(document, BIO_LINK)),
    // The mark after the name is a picture without a label.
    verified: notFound,
    followers: count(FOLLOWERS, 'page: followers-count'),
    following: count(FOLLOWING, 'page: following-count'),
    totalLikes: count(TOTAL_LIKES, 'page: likes-count'),
  };
  const posts = own.map((tile) => readTile(tile, context));
  // A private account has a header, too.
  const state = posts.length > 0 ? 'ok' : null;
  return [finding('rendered', { kind: 'profile', ...identity, aliases: [] }, { state, profile, posts })];
}

/**
 * The texts of title and subtitle. One is the handle and the other the name, in layouts of either order. A name can look
 * like a handle, even like somebody else's: then only a tile proves whose page this is.
 */
function namesIn(document: Document): string[] {
  return [TITLE, SUBTITLE].flatMap((selector) => textIn(onlyOne(document, selector)) ?? []);
}

function isHandle(text: string, index: number, texts: readonly string[]): boolean {
  return /^[a-z0-9_.]{2,24}$/.test(text) && texts.indexOf(text) === index;
}

function tileOf(element: Element): Tile[] {
  const links = allIn(element, TILE_LINKS).map((link) => postInUrl(attributeOf(link, 'href')));
  const [post] = links;
  return post && links.every((link) => link?.id === post.id && link.handle === post.handle) ? [{ element, post }] : [];
}

/** What the badge of a pinned post says on English pages, and the page's key for it in its own language. Seen 2025-12. */
const PINNED = 'Pinned';
const PINNED_KEY = 'profile_page_pin';

/** A tile shows views alone; how many pictures a photo post has isn't told. */
function readTile({ element, post: { handle, id, isPhoto } }: Tile, context: ReadContext): PostReading {
  const url = postUrl(handle, id, isPhoto);
  const badge = firstTextIn(element, TILE_BADGE);
  const isPinned = badge !== null && (badge === PINNED || badge === pageWord(element, PINNED_KEY));
  return {
    ...blankPost(id, url, { handle, platformId: null }, isPhoto ? 'other' : 'video'),
    views: shownCount(textIn(onlyOne(element, TILE_VIEWS)), 'page: video-views', context),
    pinned: isPinned ? readFact(true, badge, 'page: video-card-badge') : notFound,
  };
}

/** The page's key for what it says where nobody wrote a bio. Seen 2025-12. */
const NO_BIO_KEY = 'No bio yet.';

/** Where nobody wrote a bio the page says so in its own language: without those words no text is certain to be a bio. */
function bioFact(place: Element | null, { language }: ReadContext): Fact<string> {
  const isEnglish = /^en(?:-|$)/i.test(language ?? '');
  const text = verbatimIn(place);
  if (place === null || text === null || text.trim() === '') return notFound;
  if (isEnglish && /^no bio yet\.?$/i.test(text.trim())) return notShown;
  const none = isEnglish ? NO_BIO_KEY : pageWord(place, NO_BIO_KEY);
  if (text.trim() === none) return notShown;
  return parsedFact(text, 'page: user-bio', (raw) => (none === null ? null : raw));
}

/** Where the bio's link leads: the site's own page between passes it on as `target`; its other pages don't tell. */
function linksFact(link: Element | null): Fact<string[]> {
  const href = attributeOf(link, 'href');
  if (href === null) return notShown;
  return parsedFact(href, 'page: user-link', (text) => {
    const url = linkUrl(text.startsWith('/') ? `https://www.tiktok.com${text}` : text);
    const isOwn = url?.hostname === 'www.tiktok.com';
    const target = isOwn && url.pathname === '/link/v2' ? url.searchParams.get('target') : null;
    const address = linkAddress(isOwn ? target : text);
    return address === null ? null : [address];
  });
}
