import { lookUp } from './look-up';
import { folded, squeezed } from './normalize';
import { firstNumber } from './numeral';
import { remembered } from './remembered';
import { type AgeUnit, type Ago, unitsAgo } from './spans';
import type { LanguageWords } from './words';

/** What a wording says; `n` where its words say the number ("an hour", a dual), else null. */
interface Wording {
  unit: AgeUnit;
  n: number | null;
}

/** Longest ending that a stem takes. */
const LONGEST_ENDING = 6;

/** Reads a language's ages, given as plain texts, as how long ago they say. Null for anything else. */
export function shownAgeReader({ around, rows, wordings }: LanguageWords['ages']): (text: string) => Ago | null {
  /** What a wording says: pages' own words go before the runtime's. */
  function wordingOf(key: string): Wording | undefined {
    for (const { frames, words, stems } of rows) {
      for (const { before, after, n } of frames) {
        const shown = textBetween(key, before, after);
        const unit =
          lookUp(words, shown) ??
          stems.find(({ text }) => shown.startsWith(text) && shown.length - text.length <= LONGEST_ENDING)?.unit;
        if (unit) return { unit, n };
      }
    }
    return wordings.findLast(({ texts }) => texts.includes(key));
  }

  /** What a text with "#" for its number says, also with words around it that only say what happened then. */
  function wordingIn(text: string): Wording | null {
    const bare = withoutRemark(folded(text));
    const wording = wordingOf(squeezed(bare));
    if (wording) return wording;
    for (const words of around) {
      const [before = '', after = ''] = words.split('…');
      const age = textBetween(bare, before, after);
      const within = age === '' ? undefined : wordingOf(squeezed(age));
      if (within) return within;
    }
    return null;
  }

  const wordingAround = remembered((before, after) => wordingIn(`${before}#${after}`));
  return (plain) => {
    if (plain.includes('#')) return null;
    const number = firstNumber(plain, '');
    if (number === null) return agoOf(wordingIn(plain), null);
    if (number.end - number.start > 3) return null;
    const wording = wordingAround(plain.slice(0, number.start), plain.slice(number.end));
    return agoOf(wording, Number(plain.slice(number.start, number.end)));
  };
}

/** How long ago a wording says with this number; null where its words say another. */
function agoOf(wording: Wording | null, number: number | null): Ago | null {
  if (wording === null || (number !== null && wording.n !== null && wording.n !== number)) return null;
  return unitsAgo(wording.n ?? number ?? 0, wording.unit);
}

/** Without "(edited)" or the like at the end. */
function withoutRemark(text: string): string {
  // Asked first, since most texts end with a word.
  if (!')）•'.includes(text.charAt(text.length - 1))) return text;
  return text.replace(/ ?[(（][^()（）\d#]{1,30}[)）]$/, '').replace(/ ?•$/, '');
}

/** What stands between these two; empty where the text isn't so. */
function textBetween(text: string, before: string, after: string): string {
  return text.startsWith(before) && text.endsWith(after) ? text.slice(before.length, text.length - after.length) : '';
}
