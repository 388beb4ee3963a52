import { composed, folded } from '../normalize';
import type { CountKind } from '../style';
import type { LanguageWords } from '../words';
import type { Language } from './language';
import { KIND_WORDS, LINKING_WORDS, NONE_WORDS, ONE_WORDS } from './noun-words';

/**
 * The nouns of counts: those of all languages, which the table doesn't tell apart. Ones in words ("un abonat") are the
 * language's own.
 */
export function nounsOf(language: Language | null): Pick<LanguageWords, 'nouns' | 'none' | 'one'> {
  // The table's keys are the kinds, by its type.
  const kinds = Object.entries(KIND_WORDS) as [CountKind, string][];
  const rows: [CountKind | null, string][] = [[null, LINKING_WORDS], ...kinds];
  const words: [string, CountKind | null][] = rows.flatMap(([kind, row]) => split(row).map((word) => [word, kind]));
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
