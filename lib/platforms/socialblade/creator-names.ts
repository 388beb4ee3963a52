import type { Identity, PlatformId } from '../../model/reading';
import { channelId, channelIdInUrl, handleInUrl, pathParts } from '../youtube/names';

/** A platform whose creators have pages on Social Blade. */
interface CreatorPlatform {
  id: PlatformId;
  /** As the site writes it. */
  label: string;
  /** Addresses of the platform's own pages. */
  pages: RegExp;
  /** Whom such an address names. */
  identityIn(url: string): Identity;
}

/** The longest handle that is believed, in UTF-16 units. */
const HANDLE_LENGTH = 100;

/** The platforms whose creators' histories are read. */
export const CREATOR_PLATFORMS: readonly CreatorPlatform[] = [
  {
    id: 'youtube',
    label: 'YouTube',
    pages: /^https?:\/\/(?:www\.|m\.)?youtube\.com\//i,
    identityIn: (url) => ({ handle: handleInUrl(url), platformId: channelIdInUrl(url) }),
  },
  {
    id: 'instagram',
    label: 'Instagram',
    pages: /^https?:\/\/(?:www\.)?instagram\.com\//i,
    identityIn: (url) => ({ handle: writtenHandle(pathParts(url)[0] ?? null), platformId: null }),
  },
  {
    id: 'tiktok',
    label: 'TikTok',
    pages: /^https?:\/\/(?:www\.)?tiktok\.com\/@/i,
    identityIn: (url) => ({ handle: writtenHandle(pathParts(url)[0] ?? null), platformId: null }),
  },
];

/** The handle, without "@", that a text consists of, with or without its "@"; null where it can be none. */
export function writtenHandle(text: string | null): string | null {
  if (text === null) return null;
  const handle = text.replace(/^@/, '').normalize('NFC');
  return handle !== '' && handle.length <= HANDLE_LENGTH && !/[\s/?#@]/.test(handle) ? handle : null;
}

/** `text` if it is a creator's id on the platform, else null. Only YouTube's ids are known by their form. */
export function platformIdOf(platform: PlatformId, text: string | null): string | null {
  return platform === 'youtube' ? channelId(text) : null;
}

/** Whom the address of a platform's own page names, null where it is no such address or names nobody. */
export function creatorInUrl(platform: PlatformId, url: string | null): Identity | null {
  const found = CREATOR_PLATFORMS.find(({ id }) => id === platform);
  if (url === null || !found?.pages.test(url)) return null;
  const identity = found.identityIn(url);
  return identity.handle === null && identity.platformId === null ? null : identity;
}
