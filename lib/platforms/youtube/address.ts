import type { Identity } from '../../model/reading';
import type { PageAddress } from '../platform';
import { handleOf, pathParts, videoIdInUrl } from './names';

const HOST = 'www.youtube.com';

/** A channel id as an address may carry it, also one that no channel can have: then the page says so. */
const WRITTEN_ID = /^[\w-]{1,100}$/;

const OTHER: PageAddress = { kind: 'other' };
const FEED: PageAddress = { kind: 'feed' };

function profile(names: { handle?: string; platformId?: string; alias?: string }): PageAddress {
  return { kind: 'profile', handle: null, platformId: null, alias: null, ...names };
}

/** What a YouTube address says of its page; null for every host but www.youtube.com. */
export function addressOf(url: string): PageAddress | null {
  const parsed = parse(url);
  if (parsed === null) return null;
  const [first, second] = pathParts(url);
  if (first === undefined) return parsed.pathname === '/' ? FEED : OTHER;
  const postId = videoIdInUrl(url);
  if (postId !== null) return { kind: 'post', postId };
  switch (first) {
    case 'feed':
      return FEED;
    case 'results':
      return { kind: 'search' };
    case 'shorts':
      return second === undefined ? FEED : OTHER;
    case 'channel':
      return second !== undefined && WRITTEN_ID.test(second) ? profile({ platformId: second }) : OTHER;
    case 'c':
    case 'user':
      return second !== undefined && second.length <= 100 ? profile({ alias: second }) : OTHER;
  }
  const handle = handleOf(first);
  return handle === null ? OTHER : profile({ handle });
}

function parse(url: string): URL | null {
  try {
    const parsed = new URL(url);
    return parsed.hostname === HOST && /^https?:$/.test(parsed.protocol) ? parsed : null;
  } catch {
    return null; // No address at all is nobody's page.
  }
}

/** The address of a channel's page: by handle where it is known, else by id, else null. */
export function profileUrl({ handle, platformId }: Identity): string | null {
  if (handle !== null) return `https://${HOST}/@${encodeURIComponent(handle)}`;
  return platformId === null ? null : `https://${HOST}/channel/${encodeURIComponent(platformId)}`;
}

/** The address of a video's page. */
export function postUrl(id: string, kind: string): string {
  return kind === 'short' ? `https://${HOST}/shorts/${id}` : `https://${HOST}/watch?v=${id}`;
}
