import type { Identity, PlatformId } from '../../model/reading';
import type { PageAddress } from '../platform';
import { pathParts } from '../youtube/names';
import { CREATOR_PLATFORMS, platformIdOf, writtenHandle } from './creator-names';

const HOSTS = new Set(['socialblade.com', 'www.socialblade.com']);

/** A creator's page and its views of the same history; other pages under a creator's address hold other things. */
const VIEWS = new Set([undefined, 'monthly', 'realtime']);

/** What an address on Social Blade says of its page; null for every other site. */
export function addressOf(url: string): PageAddress | null {
  const parsed = parse(url);
  if (parsed === null) return null;
  const [platform, form, name = null, view] = pathParts(url);
  const isCreators = CREATOR_PLATFORMS.some(({ id }) => id === platform);
  if (platform === undefined || !isCreators || !VIEWS.has(view)) return { kind: 'other' };
  const page = { kind: 'profile', handle: null, platformId: null, alias: null, creatorPlatform: platform } as const;
  const handle = writtenHandle(name);
  if (handle === null) return { kind: 'other' };
  if (platform !== 'youtube') return form === 'user' ? { ...page, handle } : { kind: 'other' };
  switch (form) {
    case 'channel': {
      const platformId = platformIdOf(platform, name);
      return platformId === null ? { kind: 'other' } : { ...page, platformId };
    }
    case 'handle':
      return { ...page, handle };
    case 'c':
    case 'user':
      return { ...page, alias: handle };
    default:
      return { kind: 'other' };
  }
}

/**
 * The address of the page with a creator's follower history, for a person to open; null for platforms whose creators
 * have none, and for creators without the name that it is found by.
 */
export function historyUrl(platform: PlatformId, { handle, platformId }: Identity): string | null {
  if (!CREATOR_PLATFORMS.some(({ id }) => id === platform)) return null;
  const base = `https://socialblade.com/${platform}`;
  if (platform !== 'youtube') return handle === null ? null : `${base}/user/${encodeURIComponent(handle)}`;
  if (platformIdOf(platform, platformId) !== null) return `${base}/channel/${platformId}`;
  return handle === null ? null : `${base}/handle/${encodeURIComponent(handle)}`;
}

function parse(url: string): URL | null {
  try {
    const parsed = new URL(url);
    return HOSTS.has(parsed.hostname) && /^https?:$/.test(parsed.protocol) ? parsed : null;
  } catch {
    return null; // No address at all is nobody's page.
  }
}
