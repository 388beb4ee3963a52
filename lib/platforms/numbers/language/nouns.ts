import { composed, folded } from '../normalize';
import type { CountKind } from '../style';
import type { LanguageWords } from '../words';
import type { Language } from './language';
import { ENGLISH_WORDS, KIND_WORDS, LINKING_WORDS, NONE_WORDS, ONE_WORDS, OTHER_LETTERS } from './noun-words';

/**
 * The nouns of counts: those of all languages, which the table doesn't tell apart, but the English ones where English units
 * would be misread. Ones in words ("un abonat") are the language's own.
 */
export function nounsOf(language: Language | null): Pick<LanguageWords, 'nouns' | 'none' | 'one'> {
  // The table's keys are the kinds, by its type.
  const kinds = Object.entries(KIND_WORDS) as [CountKind, string][];
  const rows: [CountKind | null, string][] = [[null, LINKING_WORDS], ...kinds];
  const isOwn = OTHER_LETTERS.includes(language?.base ?? '');
  const words: [string, CountKind | null][] = rows.flatMap(([kind, row]) =>
    split(row)
      .flatMap((word) => (isOwn && Object.hasOwn(ENGLISH_WORDS, word) ? split(ENGLISH_WORDS[word] ?? '') : [word]))
      .map((word) => [word, kind]),
  );
  const isStem = ([word]: (typeof words)[number]): boolean => word.endsWith('*');
  return {
    nouns: {
      words: Object.fromEntries(words.filter((entry) => !isStem(entry))),
      stems: Object.fromEntries(words.filter(isStem).map(([word, kind]) => [word.slice(0, -1), kind])),
    },
    none: split(NONE_WORDS),
    one: split(ONE_WORDS[language?.base ?? ''] ?? ''),
  };
}

function split(row: string): string[] {
  return folded(composed(row)).split('|').filter(Boolean);
}
