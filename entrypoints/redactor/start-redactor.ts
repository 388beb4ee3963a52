import { reportSlot } from '@/lib/page/report-slot';
import { redactPage } from '@/lib/redact/redact-page';
import { reportFile } from '@/lib/redact/report-file';

/**
 * Makes a redacted copy of this page as a file's text; null where no reader reads it. `named` are the words that the
 * reader names. Runs once, in the extension's own world of the page, when the person asks for a report.
 */
export function startRedactor(named: readonly string[]): string | null {
  const page = reportSlot(globalThis).pageNow();
  if (page === null) return null;
  const own = { named, language: page.words, tag: page.language };
  return reportFile(redactPage(page, own, chance));
}

/** Chance that nobody can foretell: what replaces a word must not lead back to it. */
function chance(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn / 2 ** 32;
}
