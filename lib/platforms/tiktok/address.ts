import type { Identity } from '../../model/reading';
import type { PageAddress } from '../platform';
import { handleInUrl, idOf, pathParts } from './names';

const ORIGIN = 'https://www.tiktok.com';

/** Pages with posts of many people. */
const FEEDS = new Set(['foryou', 'following', 'friends', 'explore', 'discover', 'tag', 'channel', 'topics']);

/** What a TikTok address says of its page; null for every host but www.tiktok.com. */
export function addressOf(url: string): PageAddress | null {
  const parts = /^https?:\/\//i.test(url) ? pathParts(url) : null;
  if (parts === null) return null;
  const [first, second, third] = parts;
  if (first === undefined || FEEDS.has(first)) return { kind: 'feed' };
  if (first === 'search') return { kind: 'search' };
  if (!first.startsWith('@')) return { kind: 'other' };
  if (second === 'video' || second === 'photo') {
    const postId = idOf(third);
    return postId === null ? { kind: 'other' } : { kind: 'post', postId };
  }
  const handle = second === undefined ? handleInUrl(url) : null;
  return handle === null ? { kind: 'other' } : { kind: 'profile', handle, platformId: null, alias: null };
}

/** The address of a creator's profile; null where only the id is known, which no address takes. */
export function profileUrl({ handle }: Identity): string | null {
  return handle === null ? null : `${ORIGIN}/@${encodeURIComponent(handle)}`;
}

/** The address of a post's page. */
export function postUrl(handle: string, id: string, isPhoto: boolean): string {
  return `${ORIGIN}/@${encodeURIComponent(handle)}/${isPhoto ? 'photo' : 'video'}/${id}`;
}
