import type { Count } from '../../model/count';
import { intervalOf } from './interval';
import { ofPlain } from './of-plain';
import { shownCountReader } from './shown-count';
import type { CountKind, CountStyle } from './style';
import type { LanguageWords } from './words';

/** Reads the counts of pages in one interface language. Nothing in it throws. */
export interface CountReader {
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
}

/** Makes a reader of a language's words. It remembers what the words around numbers say: pages repeat them. */
export function countReader(words: LanguageWords): CountReader {
  const shownCount = ofPlain(shownCountReader(words));
  return {
    count(text, style) {
      const shown = shownCount(text);
      return shown?.words && shown.numeral ? intervalOf(shown.numeral, shown.unit, style) : null;
    },
    kind: (text) => shownCount(text)?.words?.kind ?? null,
  };
}
