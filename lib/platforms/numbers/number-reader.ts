import type { Count, Period } from '../../model/count';
import { intervalOf } from './interval';
import { plainText } from './normalize';
import { shownAgeReader } from './shown-age';
import { shownCountReader } from './shown-count';
import { shownDateReader } from './shown-date';
import { periodBefore } from './spans';
import type { CountKind, CountStyle } from './style';
import type { LanguageWords } from './words';

/** Reads the numbers, ages and dates of pages in one interface language. Nothing in it throws. */
export interface NumberReader {
  /**
   * A count: a number, shortened or in full, alone or with the words that pages put beside it ("1.2M", "26k views",
   * "17.645", "No views"). Gives the interval of whole numbers that the text can mean, or null: for running text, several
   * numbers, signs and words that the language doesn't use, negative numbers, and whatever can mean two things.
   */
  count(text: string, style: CountStyle): Count | null;
  /**
   * What a shown count counts, told by the noun beside its number: subscribers are `followers`, videos `posts`, people
   * watching or waiting `viewers`. Null where the text has no number, no such noun, several, or words that are not known.
   */
  kind(text: string): CountKind | null;
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
  const shownCount = ofPlain(shownCountReader(words));
  const shownAge = ofPlain(shownAgeReader(words.ages));
  const shownDate = ofPlain(shownDateReader(words.dates));
  return {
    count(text, style) {
      const shown = shownCount(text);
      return shown?.words && shown.numeral ? intervalOf(shown.numeral, shown.unit, style) : null;
    },
    kind: (text) => shownCount(text)?.words?.kind ?? null,
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

/** Reads a page's text after it was made plain. Asked of the same text again at once, it answers from memory. */
function ofPlain<T>(read: (plain: string) => T | null): (text: string) => T | null {
  let lastText: string | null = null;
  let last: T | null = null;
  return (text) => {
    if (text === lastText) return last;
    const plain = plainText(text);
    last = plain === null ? null : read(plain);
    lastText = text;
    return last;
  };
}
