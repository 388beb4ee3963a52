import { composed, folded } from '../normalize';
import type { LanguageWords } from '../words';
import type { Language } from './language';
import { UNIT_WORDS } from './unit-words';

/**
 * Exponents by word while they are collected: "^" before a word that leads its number, "…" for a number inside, 0 for words
 * whose power is not certain.
 */
type Exponents = Map<string, number>;

/** The unit words of a language: the runtime's own, corrected by what pages print. */
export function unitsOf(language: Language): LanguageWords['units'] {
  const collected: Exponents = new Map();
  const powers = new Set<number>();
  if (language.isKnownToRuntime) addRuntimeWords(collected, powers, language.tag);
  for (const row of language.rows.toReversed()) addPageWords(collected, powers, UNIT_WORDS[row] ?? '');
  const exact: Exponents = new Map();
  const anyCase: Exponents = new Map();
  const leading: Exponents = new Map();
  for (const [word, exponent] of collected) {
    if (word.startsWith('^')) {
      addUnlessTwo(leading, folded(word.slice(1)), exponent);
    } else {
      exact.set(word, exponent);
      addUnlessTwo(anyCase, folded(word), exponent);
    }
  }
  const byCase = [...exact].filter(([word, exponent]) => exponent !== anyCase.get(folded(word)));
  return {
    exact: Object.fromEntries(byCase),
    lengths: lengthsOf([...anyCase.keys()]),
    anyCase: Object.fromEntries(anyCase),
    leading: [...leading]
      .map(([word, exponent]) => {
        const [before = '', after = ''] = word.split('…');
        return { before, after, exponent };
      })
      .sort((a, b) => b.before.length - a.before.length || b.after.length - a.after.length),
    powers: [...powers].sort((a, b) => a - b),
  };
}

function lengthsOf(words: readonly string[]): Record<string, number[]> {
  const lengths = new Map<string, number[]>();
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const known = lengths.get(word.charAt(0)) ?? [];
    if (!known.includes(word.length)) lengths.set(word.charAt(0), [...known, word.length]);
  }
  return Object.fromEntries(lengths);
}

/** Adds a word; one that has another power already gets 0, since it doesn't tell: numbers with it are not read. */
function addUnlessTwo(words: Exponents, word: string, exponent: number): void {
  words.set(word, (words.get(word) ?? exponent) === exponent ? exponent : 0);
}

function addPageWords(words: Exponents, powers: Set<number>, row: string): void {
  for (const entry of row.split(' ').filter(Boolean)) {
    const [word = '', digits] = composed(entry).replaceAll('_', ' ').split('=');
    const exponent = Number(digits);
    words.set(word, exponent);
    if (exponent > 0) powers.add(exponent);
    if (!/^[ ^]/.test(word)) words.set(` ${word}`, exponent);
  }
}

/** What the runtime writes beside 1, 1.1, 2, 3, 5 times every power from 10^3 to 10^11. */
function addRuntimeWords(words: Exponents, powers: Set<number>, tag: string): void {
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay, numberingSystem: 'latn' });
    for (let power = 3; power <= 11; power++) {
      for (const lead of [1, 1.1, 2, 3, 5]) addRuntimeWord(words, powers, format, lead * 10 ** power);
    }
  }
  // Pages put a space before a word where the runtime has none, or none where it has one.
  for (const [word, exponent] of [...words]) {
    const other = word.startsWith(' ') ? word.slice(1) : ` ${word}`;
    if (!words.has(other)) words.set(other, exponent);
  }
}

function addRuntimeWord(words: Exponents, powers: Set<number>, format: Intl.NumberFormat, value: number): void {
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
  addUnlessTwo(words, plain, exponent);
  powers.add(exponent);
}
