import { folded } from './normalize';
import { type NounReading, nounReader } from './nouns';
import { firstNumber, type Numeral, numeralReader } from './numeral';
import { remembered } from './remembered';
import { continuesWord, isLetter } from './script-runs';
import { type Unit, unitFinder } from './units';
import type { LanguageWords } from './words';

/** A text taken apart: its one number (null where it can't be read), the number's unit, and what the words around say. */
export interface ShownCount {
  numeral: Numeral | null;
  unit: Unit;
  words: NounReading | null;
}

/** The signs that can stand between the digits of one number. */
const SEPARATORS = ".,'’٫٬ ";

/** All other signs make a number something else: a negative, a price, a range, a share, a version, a time. */
const NO_SIGN_BEFORE = ':：(（.·•"„“«';
const NO_SIGN_AFTER = ')）.·•"”»';

/** What stands around a number. */
type Around = Omit<ShownCount, 'numeral'>;

/** Takes the plain texts of a language's counts apart. Null for texts that show no count. */
export function shownCountReader(words: LanguageWords): (text: string) => ShownCount | null {
  const unitBeside = unitFinder(words.units);
  const readNumeral = numeralReader(words.separators);
  const readNouns = nounReader(words.nouns);

  /** A number that a text without digits says in words ("No views"): nothing but such a word and nouns. */
  function worded(text: string): ShownCount | null {
    for (const [digits, numberWords] of [words.none, words.one].entries()) {
      for (const word of numberWords) {
        const rest = withoutWord(text, word);
        if (rest === null) continue;
        const reading = readNouns(rest);
        const unit = { power: 1, smaller: 1, rest };
        return reading?.kind ? { numeral: { digits, decimals: 0, whole: 1 }, unit, words: reading } : null;
      }
    }
    return null;
  }

  /** "Video 5" is the fifth, not five: Latin script puts what it counts behind the number or sets it off with a sign. */
  function isNumbered(before: string): boolean {
    return before !== '' && /\p{sc=Latn} ?$/u.test(before) && readNouns(before)?.kind === 'posts';
  }

  /** What stands around a number: its unit and its nouns. Null where a sign makes the number something else. */
  function readAround(before: string, after: string): Around | null {
    if (isSign(before.trimEnd().slice(-1), NO_SIGN_BEFORE) || isSign(after.trimStart().charAt(0), NO_SIGN_AFTER)) {
      return null;
    }
    const unit = unitBeside(before, after);
    return { unit, words: isNumbered(before) ? null : readNouns(unit.rest) };
  }

  const around = remembered(readAround);
  return (plain) => {
    const number = firstNumber(plain, SEPARATORS);
    if (number === null) return worded(folded(plain));
    const found = around(plain.slice(0, number.start), plain.slice(number.end));
    if (found === null) return null;
    const { unit, words } = found;
    return { numeral: readNumeral(plain.slice(number.start, number.end), unit.power !== 1), unit, words };
  };
}

/** Nothing at all is no sign either. */
function isSign(char: string, others: string): boolean {
  return !others.includes(char) && !isLetter(char);
}

/** The text without the word that it begins or ends with, null where it doesn't. */
function withoutWord(text: string, word: string): string | null {
  if (text.startsWith(word) && !continuesWord(text, word.length)) return text.slice(word.length);
  const start = text.length - word.length;
  return text.endsWith(word) && !continuesWord(text, start) ? text.slice(0, start) : null;
}
