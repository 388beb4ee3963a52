import { parseHTML } from 'linkedom';
import type { Reading } from '../../../lib/model/reading';
import { instagram } from '../../../lib/platforms/instagram';
import type { Reply } from '../../../lib/platforms/platform';
import { readPage } from '../../../lib/platforms/read-page';
import type { CreatorTruth, SimulatedSite } from '../site';

/** The present of the site that tests look at, in milliseconds since 1970. */
export const NOW = Date.parse('2026-11-20T12:00:00Z');

/** Where the simulated Instagram is. */
export const ORIGIN = 'https://www.instagram.com';

/** What the site answers to a GET. */
export function get(site: SimulatedSite, url: string, resourceType = 'document') {
  return site.respond({ url, method: 'GET', postData: null, resourceType });
}

/** The reply to a data request, as a page would see it; null where the site has none. */
export function replyTo(site: SimulatedSite, name: string, variables: object): Reply | null {
  const form = new URLSearchParams({ fb_api_req_friendly_name: name, variables: JSON.stringify(variables) });
  const url = `${ORIGIN}/graphql/query`;
  const reply = site.respond({ url, method: 'POST', postData: form.toString(), resourceType: 'xhr' });
  return reply && { url, body: String(reply.body) };
}

/** All replies that the application loads for an account's page scrolled to its end, and those of others among them. */
export function repliesOf(site: SimulatedSite, { handle, videos }: CreatorTruth): Reply[] {
  const pages = Math.max(1, Math.ceil(videos.length / 12));
  return [
    replyTo(site, 'PolarisProfilePageContentQuery', { username: handle }),
    ...Array.from({ length: pages }, (_, page) =>
      replyTo(site, 'PolarisProfilePostsTabContentQuery_connection', { username: handle, after: page * 12 }),
    ),
    replyTo(site, 'PolarisFeedTimelineRootV2Query', {}),
    replyTo(site, 'PolarisUserHoverCardContentV2Query', { userID: site.creators[1]?.platformId }),
    replyTo(site, 'PolarisProfileReelsTabContentQuery', { username: handle }),
  ].flatMap((reply) => reply ?? []);
}

/** A page of the site as the reader reads it from its document and these replies. */
export function readAt(site: SimulatedSite, url: string, replies: readonly Reply[]): Reading {
  const { document } = parseHTML(String(get(site, url)?.body ?? ''));
  return readPage(instagram, { url, document, replies, capturedAt: NOW, language: null });
}

/** The creator that stands for a case named with these words. */
export function creatorFor(site: SimulatedSite, words: string): CreatorTruth {
  const found = site.creators.find((creator) => creator.case.includes(words));
  if (!found) throw new Error(`nobody stands for ${words}`);
  return found;
}
