import type { LanguageWords } from '../platforms/numbers/words';
import type { Reply } from '../platforms/platform';

/** A page as its reader has it: what a report of it is made of. */
export interface ReportedPage {
  url: string;
  document: Document;
  /** The latest replies that the page loaded. */
  replies: readonly Reply[];
  /** When it was asked for, in milliseconds since 1970. */
  capturedAt: number;
  /** The tag of its interface language, and the words that this puts beside numbers. */
  language: string | null;
  words: LanguageWords;
}

/** Where the reader tells what its page is, for the script that makes a report of it; both run in the extension's own world. */
export interface ReportSlot {
  /** The page as it stands now; null where no reader runs. */
  pageNow(): ReportedPage | null;
}

const SLOT = Symbol.for('touchstone.report-slot');

/** The slot of this world (the script's global object), made at the first call. */
export function reportSlot(world: object): ReportSlot {
  const holder: { [SLOT]?: ReportSlot } = world;
  holder[SLOT] ??= { pageNow: () => null };
  return holder[SLOT];
}
