import { type LanguageWords, NO_WORDS } from '../words';
import { agesOf } from './ages';
import { datesOf } from './dates';
import { languageOf } from './language';
import { nounsOf } from './nouns';
import { separatorsOf } from './separators';
import { unitsOf } from './units';

/**
 * All that reading the pages of an interface language needs to know, given by the page's language tag: the tables' words,
 * and what the runtime's own data say. Takes some milliseconds. A missing or malformed tag has nouns only: with them bare
 * digits are read, and what they count.
 */
export function wordsOf(tag: string | null): LanguageWords {
  const language = languageOf(tag);
  const words = { ...NO_WORDS, ...nounsOf(language) };
  if (language === null) return words;
  return {
    ...words,
    separators: separatorsOf(language),
    units: unitsOf(language),
    ages: agesOf(language),
    dates: datesOf(language),
  };
}
