import type { Period } from '../../model/count';
import { type CountReader, countReader } from './count-reader';
import { ofPlain } from './of-plain';
import { shownAgeReader } from './shown-age';
import { shownDateReader } from './shown-date';
import { periodBefore } from './spans';
import type { LanguageWords } from './words';

/** Reads the numbers, ages and dates of pages in one interface language. Nothing in it throws. */
export interface NumberReader extends CountReader {
  /**
   * A relative age ("8 months ago", "vor 2 Jahren", "5h", "2 years ago (edited)", "Streamed 3 weeks ago"): the period in
   * which it happened, `at` and the result in milliseconds since 1970. Null for anything else, also for words that the
   * language doesn't use.
   */
  age(text: string, at: number): Period | null;
  /**
   * An absolute date ("24 Aug 2019", "Mar 23, 2022", "24.08.2019", "2019年8月24日", "Premiered 6 Aug 2023"): the period that
   * this day is in any time zone, in milliseconds since 1970. Null without a year, for days that don't exist, for figures
   * whose order is not certain, for running text.
   */
  date(text: string): Period | null;
}

/** Makes a reader of a language's words. It remembers what the words around numbers say: pages repeat them. */
export function numberReader(words: LanguageWords): NumberReader {
  const shownAge = ofPlain(shownAgeReader(words.ages));
  const shownDate = ofPlain(shownDateReader(words.dates));
  return {
    ...countReader(words),
    age(text, at) {
      const ago = Number.isFinite(at) ? shownAge(text) : null;
      return ago && periodBefore(ago, at);
    },
    date(text) {
      const day = shownDate(text);
      return day && { ...day };
    },
  };
}
