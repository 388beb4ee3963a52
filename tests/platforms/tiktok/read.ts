import type { Reply } from '@/lib/platforms/platform';
import { readPage } from '@/lib/platforms/read-page';
import { tiktok } from '@/lib/platforms/tiktok';
import { AT } from '../../support/read-context';

/** Reads one page of invented people from its replies and its document. */
export function read(url: string, replies: readonly Reply[], document: Document | null = null) {
  return readPage(tiktok, { url, document, replies, capturedAt: AT, language: 'en' });
}
