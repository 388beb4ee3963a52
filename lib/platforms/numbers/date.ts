import type { Period } from '../../model/count';
import { AGE_FRAMES } from './age-words';
import { type Language, languageOf, perLanguage, rowOf } from './language';
import { composed, folded, plainText } from './normalize';
import { dayAnywhere } from './spans';

/**
 * Reads an absolute date as a page of this interface language prints it ("24 Aug 2019", "Mar 23, 2022", "24.08.2019",
 * "2019年8月24日", "Premiered 6 Aug 2023"): the period that this day is in any time zone, in milliseconds since 1970. Null
 * without a year, for days that don't exist, for figures whose order is not certain, for running text. Never throws.
 */
export function readDate(text: string, context: { language: string | null }): Period | null {
  const language = languageOf(context.language);
  const plain = plainText(text);
  if (language === null || plain === null) return null;
  const shown = folded(plain);
  const numbers = shown.match(/\d+/g) ?? [];
  if (numbers.length === 2) return namedDate(shown, numbers, language);
  return numbers.length === 3 ? numericDate(shown, numbers, language) : null;
}

/** The platforms are younger than this; a year before is of another calendar or none. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** Years of the Thai calendar are ahead by this. */
const THAI_YEARS = 543;

/** A date whose month is a word; day and year tell themselves apart. */
function namedDate(text: string, numbers: readonly string[], language: Language): Period | null {
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2);
  const { months, links } = dateWordsOf(language);
  const words = wordsOf(text).filter((word) => !links.has(word));
  const [month] = words.map((word) => months.get(word));
  if (year === undefined || day === undefined || month === undefined || words.length > 1) return null;
  return dayOf(year, month, day, language);
}

/** A date in figures, maybe with words for year, month and day between them. */
function numericDate(text: string, numbers: readonly string[], language: Language): Period | null {
  const { links } = dateWordsOf(language);
  const words = wordsOf(text);
  if (!words.every((word) => links.has(word))) return null;
  const [first = '', second = '', third = ''] = numbers;
  const hasSigns = /\d([./-]) ?\d+\1 ?\d/.test(text);
  if (!hasSigns && !/\d[^\d./-]*\p{L}[^\d./-]*\d/u.test(text)) return null;
  if (first.length === 4) return dayOf(first, Number(second), third, language);
  if (third.length !== 4) return null;
  const order = orderOf(language, Number(first), Number(second));
  if (order === null) return null;
  return order === 'day-first'
    ? dayOf(third, Number(second), first, language)
    : dayOf(third, Number(first), second, language);
}

/** Null where both orders make a date and the language doesn't say which: English without a country. */
function orderOf(language: Language, first: number, second: number): 'day-first' | 'month-first' | null {
  if (language.tag === 'en' || !language.isKnownToRuntime) {
    if (first !== second && first <= 12 && second <= 12) return null;
    return first > 12 ? 'day-first' : 'month-first';
  }
  const format = new Intl.DateTimeFormat(language.tag, { dateStyle: 'short', calendar: 'gregory' });
  const types = format.formatToParts(0).map((part) => part.type);
  return types.indexOf('day') < types.indexOf('month') ? 'day-first' : 'month-first';
}

function dayOf(year: string, month: number, day: string, language: Language): Period | null {
  const shown = Number(year);
  const gregorian = language.base === 'th' && shown > LAST_YEAR ? shown - THAI_YEARS : shown;
  return gregorian >= FIRST_YEAR && gregorian <= LAST_YEAR ? dayAnywhere(gregorian, month, Number(day)) : null;
}

/** Dots within and behind words don't count: "24. Aug.", "ม.ค.". */
function wordsOf(text: string): string[] {
  return text.replace(/(\p{L})\./gu, '$1').match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Words before a date that the runtime's formats don't have. */
const LINKS: Readonly<Record<string, string>> = {
  en: 'on of live since premieres',
  de: 'am den seit veröffentlicht',
  es: 'el',
  fr: 'le',
  it: 'il',
  pt: 'em',
};

interface DateWords {
  months: ReadonlyMap<string, number>;
  /** Words that stand in a date and are no month. */
  links: ReadonlySet<string>;
}

const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { month: 'long' },
  { month: 'short' },
];

/** The runtime's words for a date: one that only one month has is that month's name. */
const dateWordsOf = perLanguage((language): DateWords => {
  const months = new Map<string, number>();
  const links = new Set(wordsOf(`${rowOf(LINKS, language) ?? ''} ${rowOf(AGE_FRAMES, language) ?? ''}`));
  for (const tag of language.isKnownToRuntime ? language.rows : []) {
    for (const style of FORMATS) {
      const format = new Intl.DateTimeFormat(`${tag}-u-nu-latn`, { ...style, calendar: 'gregory', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        for (const word of wordsOf(folded(composed(format.format(Date.UTC(2021, month - 1, 15)))))) {
          if ((months.get(word) ?? month) !== month) links.add(word);
          months.set(word, month);
        }
      }
    }
  }
  for (const word of links) months.delete(word);
  return { months, links };
});
