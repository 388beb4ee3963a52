import type { Period } from '../../model/count';
import { lookUp } from './look-up';
import { dateWords, folded } from './normalize';
import { dayAnywhere } from './spans';
import type { LanguageWords } from './words';

/** The platforms are younger than this; a year before is of another calendar or none. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** Reads a language's dates, given as plain texts, as the period that the day is in any time zone. Null for anything else. */
export function shownDateReader(dates: LanguageWords['dates']): (text: string) => Period | null {
  if (dates === null) return () => null;
  const { months, links, order, yearsAhead } = dates;

  /** A date whose month is a word; day and year tell themselves apart. */
  function namedDate(word: string, numbers: readonly string[]): Period | null {
    const year = numbers.find((number) => number.length === 4);
    const day = numbers.find((number) => number.length < 3);
    return dayOf(Number(year), lookUp(months, word) ?? 0, Number(day));
  }

  /** A date in figures, maybe with words for year, month and day between them. */
  function numericDate(text: string, numbers: readonly string[]): Period | null {
    // The same sign twice, or a word between two figures.
    if (!/\d([./-]) ?\d+\1 ?\d|\d[^\d./-]*\p{L}[^\d./-]*\d/u.test(text)) return null;
    const [first = 0, second = 0, third = 0] = numbers.map(Number);
    if (numbers[0]?.length === 4) return dayOf(first, second, third);
    // Both orders make a date, and the language doesn't say which.
    const isUncertain = order === null && first !== second && first <= 12 && second <= 12;
    if (numbers[2]?.length !== 4 || isUncertain) return null;
    const isDayFirst = order ? order === 'day-first' : first > 12;
    return isDayFirst ? dayOf(third, second, first) : dayOf(third, first, second);
  }

  function dayOf(shown: number, month: number, day: number): Period | null {
    const year = shown > LAST_YEAR ? shown - yearsAhead : shown;
    return year >= FIRST_YEAR && year <= LAST_YEAR ? dayAnywhere(year, month, day) : null;
  }

  return (plain) => {
    const shown = folded(plain);
    const numbers = shown.match(/\d+/g) ?? [];
    const [word, ...more] = dateWords(shown).filter((other) => !links.includes(other));
    if (more.length > 0) return null;
    if (word !== undefined) return numbers.length === 2 ? namedDate(word, numbers) : null;
    return numbers.length === 3 ? numericDate(shown, numbers) : null;
  };
}
