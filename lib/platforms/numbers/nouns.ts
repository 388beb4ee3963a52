import { composed, folded } from './normalize';
import { KIND_WORDS, LINKING_WORDS, NONE_WORDS, ONE_WORDS } from './noun-words';
import { continuesWord } from './script-runs';
import type { CountKind } from './style';

/** What the words around a number say. Null where some of them are not known or they name two kinds. */
export interface NounReading {
  kind: CountKind | null;
}

/** What stands between words. */
const BETWEEN = /[\s:：.·•,()（）"„“”«»]/;

/** Longest ending that a stem takes ("visuali" + "zzazioni"). */
const LONGEST_ENDING = 10;

/** No noun of the tables is longer. */
const LONGEST_WORD = 32;

interface Entry {
  kind: CountKind | null;
  isStem: boolean;
}

/** The words of the tables; made when the first text is read. */
let entries: ReadonlyMap<string, Entry> | null = null;

/** Reads the words around a number. No words at all are understood too, and have no kind. */
export function readNouns(text: string): NounReading | null {
  const rest = folded(text);
  let kind: CountKind | null = null;
  let at = 0;
  while (at < rest.length) {
    if (BETWEEN.test(rest.charAt(at))) {
      at++;
      continue;
    }
    const found = longestEntryAt(rest, at);
    if (found === null || (kind && found.kind && kind !== found.kind)) return null;
    kind ??= found.kind;
    at = found.end;
  }
  return { kind };
}

/** A number that a text without digits says in words, with its kind: "No views" is 0. Null for any other text. */
export function readWordedNumber(text: string, language: string | null): { value: 0 | 1; kind: CountKind } | null {
  const none = withoutWord(folded(text), NONE_WORDS);
  const one = none === null ? withoutWord(folded(text), ONE_WORDS[language ?? ''] ?? '') : null;
  const noun = readNouns(none ?? one ?? '');
  return noun?.kind ? { value: none === null ? 1 : 0, kind: noun.kind } : null;
}

/** The text without the one of these words that it begins or ends with, null where there is none. */
function withoutWord(text: string, words: string): string | null {
  for (const word of words.split('|')) {
    if (word === '') continue;
    if (text.startsWith(word) && !continuesWord(word.at(-1) ?? '', text.charAt(word.length))) {
      return text.slice(word.length);
    }
    const start = text.length - word.length;
    if (text.endsWith(word) && !continuesWord(text.charAt(start - 1), word.charAt(0))) return text.slice(0, start);
  }
  return null;
}

function longestEntryAt(text: string, at: number): { kind: CountKind | null; end: number } | null {
  entries ??= readEntries();
  for (let length = Math.min(LONGEST_WORD, text.length - at); length > 0; length--) {
    const entry = entries.get(text.slice(at, at + length));
    const end = entry ? endOfWord(text, at + length, entry.isStem) : null;
    if (entry && end !== null) return { kind: entry.kind, end };
  }
  return null;
}

/** Where the word ends whose known part ends at `at`; null where that is the beginning of another word. */
function endOfWord(text: string, at: number, isStem: boolean): number | null {
  let end = at;
  while (end < text.length && continuesWord(text.charAt(end - 1), text.charAt(end))) end++;
  return end === at || (isStem && end - at <= LONGEST_ENDING) ? end : null;
}

function readEntries(): ReadonlyMap<string, Entry> {
  // The table's keys are the kinds, by its type.
  const rows = [[null, LINKING_WORDS], ...Object.entries(KIND_WORDS)] as [CountKind | null, string][];
  return new Map(
    rows.flatMap(([kind, words]) =>
      words.split('|').map((word): [string, Entry] => {
        const isStem = word.endsWith('*');
        return [folded(composed(isStem ? word.slice(0, -1) : word)), { kind, isStem }];
      }),
    ),
  );
}
