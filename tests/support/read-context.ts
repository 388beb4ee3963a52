import { numberReaderOf } from '@/lib/platforms/numbers/by-tag';
import type { ReadContext } from '@/lib/platforms/platform';

/** When the looks of the readers' tests are taken: 1 June 2026, noon UTC. */
export const AT = Date.UTC(2026, 5, 1, 12);

export const ENGLISH: ReadContext = { capturedAt: AT, language: 'en-GB', numbers: numberReaderOf('en-GB') };
export const GERMAN: ReadContext = { capturedAt: AT, language: 'de', numbers: numberReaderOf('de') };
