import type { Reply } from '../../../lib/platforms/platform';
import type { CreatorTruth, SimulatedSite } from '../site';

/** The present of the sites that tests look at, in milliseconds since 1970. */
export const NOW = Date.parse('2026-11-20T12:00:00Z');

/** Where the simulated TikTok is. */
export const ORIGIN = 'https://www.tiktok.com';

/** What the site answers to a GET. */
export function get(site: SimulatedSite, url: string, resourceType = 'document') {
  return site.respond({ url, method: 'GET', postData: null, resourceType });
}

/** The document at an address, empty where there is none. */
export function html(site: SimulatedSite, url: string): string {
  return String(get(site, url)?.body ?? '');
}

/** A data reply as the page gets it. */
export function fetched(site: SimulatedSite, path: string, query: Record<string, string>): Reply {
  const url = `${ORIGIN}/api/${path}/?${new URLSearchParams(query)}`;
  return { url, body: String(get(site, url, 'fetch')?.body ?? 'no answer') };
}

/** All replies of a list, page by page, as the site's own script asks for them. */
export function allPages(site: SimulatedSite, path: string, query: Record<string, string>): Reply[] {
  const replies: Reply[] = [];
  for (let cursor = '0'; replies.length < 20; ) {
    const reply = fetched(site, path, { ...query, cursor });
    replies.push(reply);
    const { cursor: next, hasMore, has_more } = reply.body === '' ? {} : JSON.parse(reply.body);
    if (!hasMore && !has_more) break;
    cursor = String(next);
  }
  return replies;
}

/** The creator whose case has these words in it. */
export function creatorFor(site: SimulatedSite, words: string): CreatorTruth & { handle: string } {
  const creator = site.creators.find((one) => one.case.includes(words));
  if (creator === undefined || creator.handle === null) throw new Error(`nobody stands for "${words}"`);
  return { ...creator, handle: creator.handle };
}
