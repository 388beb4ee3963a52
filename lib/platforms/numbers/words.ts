import type { LanguageWords } from './words-schema';

/** What reading needs to know about a language. Only the type: pages don't carry the schema. */
export type { LanguageWords } from './words-schema';

/** No words at all, until those of a page's language are there: only bare digits are read. */
export const NO_WORDS: LanguageWords = {
  separators: [],
  units: { anyCase: {}, exact: {}, lengths: {}, leading: [], powers: [] },
  nouns: { words: {}, stems: {} },
  none: [],
  one: [],
  ages: { around: [], rows: [], wordings: [] },
  dates: null,
};
