import type { Identity } from '../../model/reading';
import type { PageAddress } from '../platform';
import { handleOf, pathParts, postPath } from './names';

const ORIGIN = 'https://www.instagram.com';

/** Parts of "/explore/…" that list the posts of several people for a word, a tag or a place. */
const SEARCHES = new Set(['search', 'tags', 'locations']);

/** What an Instagram address says of its page; null for every host but www.instagram.com. */
export function addressOf(url: string): PageAddress | null {
  if (!isInstagram(url)) return null;
  const parts = pathParts(url.replace(/^(https?:\/\/)[^/?#]*/i, ORIGIN)) ?? [];
  const [first, second] = parts;
  if (first === undefined) return { kind: 'feed' };
  const post = postPath(`/${parts.join('/')}`);
  if (post !== null) return { kind: 'post', postId: post.code };
  if (first === 'explore') return { kind: second !== undefined && SEARCHES.has(second) ? 'search' : 'feed' };
  if (first === 'popular') return { kind: 'search' };
  if (first === 'reels') return { kind: 'feed' };
  const handle = handleOf(first);
  return handle === null ? { kind: 'other' } : { kind: 'profile', handle, platformId: null, alias: null };
}

function isInstagram(url: string): boolean {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) && hostname === 'www.instagram.com';
  } catch {
    return false; // No address at all is nobody's page.
  }
}

/** The address of an account's page; null without a handle, as Instagram has none by id. */
export function profileUrl({ handle }: Identity): string | null {
  return handle === null ? null : `${ORIGIN}/${encodeURIComponent(handle)}/`;
}

/** The address of a post's page. */
export function postUrl(code: string, kind: string): string {
  return `${ORIGIN}/${kind === 'short' ? 'reel' : 'p'}/${code}/`;
}
