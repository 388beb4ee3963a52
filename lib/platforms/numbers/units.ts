import { lookUp } from './look-up';
import { folded } from './normalize';
import { continuesWord } from './script-runs';
import type { LanguageWords } from './words';

/** The unit of a printed number. */
export interface Unit {
  /** The power of ten that it stands for: 1 where the number is printed in full, NaN where the unit's word doesn't tell. */
  power: number;
  /** The next smaller power that the language has a word for, 1 where there is none. */
  smaller: number;
  /** The text around the number without the unit's word; ":" stands for the number. */
  rest: string;
}

/** Finds the unit beside a number in the texts before and after it; the longest word counts. */
export function unitFinder({
  anyCase,
  exact,
  lengths,
  leading,
  powers,
}: LanguageWords['units']): (before: string, after: string) => Unit {
  const unit = (exponent: number, before: string, after: string): Unit => ({
    power: exponent === 0 ? Number.NaN : 10 ** exponent,
    smaller: 10 ** (powers.findLast((power) => power < exponent) ?? 0),
    rest: `${before}:${after}`,
  });
  return (before, after) => {
    // A unit in front of its number ("elfu 2.4"), maybe with a second half behind it.
    for (const word of leading) {
      const text = folded(before.trimEnd());
      const tail = folded(after.trimStart());
      const start = text.length - word.before.length;
      if (text.endsWith(word.before) && tail.startsWith(word.after) && !continuesWord(text, start)) {
        return unit(word.exponent, text.slice(0, start), tail.slice(word.after.length));
      }
    }
    for (const length of lookUp(lengths, folded(after.charAt(0))) ?? []) {
      const word = after.slice(0, length);
      const exponent = lookUp(anyCase, folded(word));
      if (exponent === undefined || continuesWord(after, length)) continue;
      const end = after[length] === '.' ? length + 1 : length;
      return unit(exponent || (lookUp(exact, word) ?? 0), before, after.slice(end));
    }
    return { power: 1, smaller: 1, rest: `${before}:${after}` };
  };
}
