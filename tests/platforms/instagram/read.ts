import type { Reading } from '@/lib/model/reading';
import { instagram } from '@/lib/platforms/instagram';
import type { Reply } from '@/lib/platforms/platform';
import { readPage } from '@/lib/platforms/read-page';
import { AT } from '../../support/read-context';
import { SOUP, TILDA } from './page-data';

export const PROFILE = `https://www.instagram.com/${TILDA.username}/`;
export const POST = `https://www.instagram.com/p/${SOUP.code}/`;
export const SEARCH = 'https://www.instagram.com/explore/search/keyword/?q=soup';

/** A reply to the request by which the signed-in page asks for almost everything. */
export const reply = (data: unknown): Reply => ({
  url: 'https://www.instagram.com/graphql/query',
  body: JSON.stringify(data),
});

/** One page as the extension reads it. */
export function read(url: string, replies: readonly Reply[], document: Document | null = null): Reading {
  return readPage(instagram, { url, document, replies, capturedAt: AT, language: 'en' });
}
