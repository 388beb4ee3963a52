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
  return {
    nouns: rows.map(([kind, row]) => {
      const isStem = (word: string): boolean => word.endsWith('*');
      const words = split(row);
      return {
        kind,
        words: words.filter((word) => !isStem(word)),
        stems: words.filter(isStem).map((word) => word.slice(0, -1)),
      };
    }),
    none: split(NONE_WORDS),
    one: split(ONE_WORDS[language?.base ?? ''] ?? ''),
  };
}

function split(row: string): string[] {
  return folded(composed(row)).split('|').filter(Boolean);
}
