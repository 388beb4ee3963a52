import type { Count } from '../../model/count';
import { intervalOf } from './interval';
import { type Language, languageOf } from './language';
import { plainText } from './normalize';
import { readNouns, readWordedNumber } from './nouns';
import { type Numeral, readNumeral, separatorsOf } from './separators';
import type { CountKind, CountStyle } from './style';
import { type FoundUnit, NO_UNIT, unitBeside } from './units';

/**
 * Reads a count as a page of this interface language prints it: a number, shortened or in full, alone or with the words
 * that the pages put beside it ("1.2M", "26k views", "19.924", "No views"). Gives the interval of whole numbers that the
 * text can mean, or null: for running text, several numbers, signs and words that the language doesn't use, negative
 * numbers, and whatever can mean two things. Without a language only bare digits are read. Never throws.
 */
export function readCount(text: string, context: { language: string | null; style: CountStyle }): Count | null {
  const shown = partsOf(text, context.language);
  if (shown === null || shown.words === null || shown.numeral === null) return null;
  return intervalOf(shown.numeral, shown.unit.value, shown.unit.smaller, context.style);
}

/**
 * What a shown count counts, told by the noun beside its number: subscribers are `followers`, videos `posts`, people
 * watching or waiting `viewers`. Null where the text has no number, no such noun, several, or words that are not known.
 */
export function countKindOf(text: string, language: string | null): CountKind | null {
  return partsOf(text, language)?.words?.kind ?? null;
}

/** A text taken apart: its one number (null where it can't be read), the number's unit, and what the words around say. */
interface ShownCount {
  numeral: Numeral | null;
  unit: FoundUnit;
  words: { kind: CountKind | null } | null;
}

/** The first number; a second one is then a word that nobody knows. */
const DIGITS = /\d(?:[\d.,'’٫٬ ]*\d)?/;

/** Signs that make a number something else: a negative, a price, a range, a share, a version, a time. */
const SIGN_BEFORE = /[^\s\p{L}\p{M}:：(（.·•"„“«]\s?$/u;
const SIGN_AFTER = /^\s?[^\s\p{L}\p{M})）.·•"”»]/u;

function partsOf(text: string, tag: string | null): ShownCount | null {
  const language = languageOf(tag);
  const plain = plainText(text);
  if (plain === null) return null;
  const number = DIGITS.exec(plain);
  if (!number) return wordedParts(plain, language);
  const before = plain.slice(0, number.index);
  const after = plain.slice(number.index + number[0].length);
  if (SIGN_BEFORE.test(before) || SIGN_AFTER.test(after)) return null;
  const unit = language && unitBeside(before, after, language);
  const { taken } = unit ?? NO_UNIT;
  return {
    numeral: readNumeral(number[0], language ? separatorsOf(language) : [], unit !== null),
    unit: unit ?? NO_UNIT,
    words: isNumbered(before)
      ? null
      : readNouns(`${before.slice(0, before.length - taken.before)}:${after.slice(taken.after)}`),
  };
}

/** "Video 5" is the fifth, not five: Latin script puts what it counts behind the number or sets it off with a sign. */
function isNumbered(before: string): boolean {
  return /\p{sc=Latn} ?$/u.test(before) && readNouns(before)?.kind === 'posts';
}

function wordedParts(text: string, language: Language | null): ShownCount | null {
  const worded = readWordedNumber(text, language?.base ?? null);
  if (worded === null) return null;
  return { numeral: { digits: worded.value, decimals: 0, whole: 1 }, unit: NO_UNIT, words: { kind: worded.kind } };
}
