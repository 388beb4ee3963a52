import { type Language, perLanguage } from './language';
import { composed, folded } from './normalize';
import { continuesWord } from './script-runs';
import { UNIT_WORDS } from './unit-words';

/** A unit found beside a number. */
export interface FoundUnit {
  /** The power of ten that it stands for. */
  value: number;
  /** The next smaller power that the language has a word for, 1 where there is none. */
  smaller: number;
  /** How many characters before and after the number belong to it. */
  taken: { before: number; after: number };
}

/** No unit at all: the number is printed in full. */
export const NO_UNIT: FoundUnit = { value: 1, smaller: 1, taken: { before: 0, after: 0 } };

/** Longest unit word with its spaces, in UTF-16 units. */
const LONGEST_WORD = 24;

interface Units {
  /**
   * By the word as it is printed, with the space before it if there is one; "^" before a word that leads its number, "…"
   * for a number inside. NaN for words whose power is not certain.
   */
  exact: ReadonlyMap<string, number>;
  /** By the word in lower case, where the case doesn't tell units apart. */
  anyCase: ReadonlyMap<string, number>;
  hasLeading: boolean;
  /** The powers in use, ascending, also those whose word doesn't tell them. */
  powers: readonly number[];
}

/**
 * The unit beside a number, given the texts before and after it; the longest word counts. Null where no unit word of the
 * language stands there.
 */
export function unitBeside(before: string, after: string, language: Language): FoundUnit | null {
  const units = unitsOf(language);
  const lead = units.hasLeading ? leadingWord(before, after, units) : null;
  if (lead) return lead;
  for (let length = Math.min(LONGEST_WORD, after.length); length > 0; length--) {
    if (continuesWord(after.charAt(length - 1), after.charAt(length))) continue;
    const word = after.slice(0, length).replace(/\.$/, '');
    const found = units.exact.get(word) ?? units.anyCase.get(folded(word));
    if (found !== undefined) return unit(found, units, 0, length);
  }
  return null;
}

/** A unit in front of its number ("elfu 2.4"), maybe with a second half behind it. */
function leadingWord(before: string, after: string, units: Units): FoundUnit | null {
  const text = before.trimEnd();
  const tail = after.trimStart();
  const skipped = after.length - tail.length;
  for (let length = Math.min(LONGEST_WORD, text.length); length > 0; length--) {
    const start = text.length - length;
    if (continuesWord(text.charAt(start - 1), text.charAt(start))) continue;
    const word = text.slice(start);
    for (let half = Math.min(LONGEST_WORD, tail.length); half > 0; half--) {
      const both = units.exact.get(`^${word}…${tail.slice(0, half)}`);
      if (both !== undefined) return unit(both, units, before.length - start, skipped + half);
    }
    const found = units.exact.get(`^${word}`) ?? units.anyCase.get(folded(`^${word}`));
    if (found !== undefined) return unit(found, units, before.length - start, 0);
  }
  return null;
}

function unit(value: number, { powers }: Units, before: number, after: number): FoundUnit {
  return { value, smaller: powers.filter((power) => power < value).at(-1) ?? 1, taken: { before, after } };
}

/** The unit words of a language: the runtime's own, corrected by what pages print. */
const unitsOf = perLanguage((language: Language): Units => {
  const exact = new Map<string, number>();
  const powers = new Set<number>();
  if (language.isKnownToRuntime) addRuntimeWords(exact, powers, language.tag);
  for (const row of language.rows.toReversed()) addPageWords(exact, powers, UNIT_WORDS[row] ?? '');
  const anyCase = new Map<string, number>();
  for (const [word, value] of exact) addUnlessTwo(anyCase, folded(word), value);
  const hasLeading = [...exact.keys()].some((word) => word.startsWith('^'));
  return { exact, anyCase, hasLeading, powers: [...powers].sort((a, b) => a - b) };
});

/** Adds a word; one that has another power already gets NaN, since it doesn't tell: numbers with it are not read. */
function addUnlessTwo(words: Map<string, number>, word: string, value: number): void {
  words.set(word, (words.get(word) ?? value) === value ? value : Number.NaN);
}

function addPageWords(words: Map<string, number>, powers: Set<number>, row: string): void {
  for (const entry of row.split(' ').filter(Boolean)) {
    const [word = '', exponent = ''] = composed(entry).replaceAll('_', ' ').split('=');
    const value = exponent === '0' ? Number.NaN : 10 ** Number(exponent);
    words.set(word, value);
    if (exponent !== '0') powers.add(value);
    if (!/^[ ^]/.test(word)) words.set(` ${word}`, value);
  }
}

/** What the runtime writes beside 1, 1.1, 2, 3, 5 times every power from 10^3 to 10^11. */
function addRuntimeWords(words: Map<string, number>, powers: Set<number>, tag: string): void {
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay, numberingSystem: 'latn' });
    for (let power = 3; power <= 11; power++) {
      for (const lead of [1, 1.1, 2, 3, 5]) addRuntimeWord(words, powers, format, lead * 10 ** power);
    }
  }
  // Pages put a space before a word where the runtime has none, or none where it has one.
  for (const [word, value] of [...words]) {
    const other = word.startsWith(' ') ? word.slice(1) : ` ${word}`;
    if (!words.has(other)) words.set(other, value);
  }
}

function addRuntimeWord(
  words: Map<string, number>,
  powers: Set<number>,
  format: Intl.NumberFormat,
  value: number,
): void {
  let word = '';
  let printed = '';
  for (const { type, value: part } of format.formatToParts(value)) {
    if (type === 'compact') word += printed === '' ? `^${part}` : `${word.startsWith('^') ? '…' : ''}${part}`;
    if (type === 'literal' && printed !== '' && word === '') word = ' ';
    if (type === 'integer' || type === 'fraction') printed += part;
    if (type === 'decimal') printed += '.';
  }
  const plain = composed(word)
    .replace(/\s+/g, ' ')
    .replace(/\.? ?$/, '');
  const exponent = Math.round(Math.log10(value / Number(printed)));
  if (plain === '' || !(exponent > 0 && exponent < 15)) return;
  addUnlessTwo(words, plain, 10 ** exponent);
  powers.add(10 ** exponent);
}
