import { lookUp } from './look-up';
import { folded } from './normalize';
import { continuesWord } from './script-runs';
import type { CountKind } from './style';
import type { LanguageWords } from './words';

/** What the words around a number say. Null where some of them are not known or they name two kinds. */
export interface NounReading {
  kind: CountKind | null;
}

/** What stands between words; all spaces are plain ones by now. */
const BETWEEN = ' :：.·•,()（）"„“”«»';

/** Longest ending that a stem takes ("visuali" + "zzazioni"). */
const LONGEST_ENDING = 10;

/** No noun of the tables is longer. */
const LONGEST_WORD = 32;

/** Reads the words around a number. No words at all are understood too, and have no kind. */
export function nounReader({ words, stems }: LanguageWords['nouns']): (text: string) => NounReading | null {
  /** The longest known word that begins here, and where it ends with what it takes at its end. */
  function nounAt(text: string, at: number): { kind: CountKind | null; end: number } | null {
    for (let known = Math.min(at + LONGEST_WORD, text.length); known > at; known--) {
      const word = text.slice(at, known);
      const stem = lookUp(stems, word);
      const kind = stem === undefined ? lookUp(words, word) : stem;
      if (kind === undefined) continue;
      let end = known;
      while (continuesWord(text, end)) end++;
      if (end - known <= (stem === undefined ? 0 : LONGEST_ENDING)) return { kind, end };
    }
    return null;
  }

  return (text) => {
    const rest = folded(text);
    let kind: CountKind | null = null;
    for (let at = 0; at < rest.length; at++) {
      if (BETWEEN.includes(rest.charAt(at))) continue;
      const found = nounAt(rest, at);
      if (found === null || (kind && found.kind && kind !== found.kind)) return null;
      kind ??= found.kind;
      at = found.end - 1;
    }
    return { kind };
  };
}
