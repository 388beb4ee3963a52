import { composed, dateWords, folded } from '../normalize';
import type { LanguageWords } from '../words';
import { AGE_FRAMES } from './age-words';
import { type Language, rowOf } from './language';

type Dates = NonNullable<LanguageWords['dates']>;

/** Words before a date that the runtime's formats don't have. */
const LINKS: Readonly<Record<string, string>> = {
  en: 'on of live since premieres',
  de: 'am den seit veröffentlicht',
  es: 'el',
  fr: 'le',
  it: 'il',
  pt: 'em',
};

const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { month: 'long' },
  { month: 'short' },
];

/** Years of the Thai calendar are ahead by this. */
const THAI_YEARS = 543;

/** The runtime's words for a date: one that only one month has is that month's name. */
export function datesOf(language: Language): Dates {
  const months = new Map<string, number>();
  const links = new Set(dateWords(`${rowOf(LINKS, language) ?? ''} ${rowOf(AGE_FRAMES, language) ?? ''}`));
  for (const tag of language.isKnownToRuntime ? language.rows : []) {
    for (const style of FORMATS) {
      const format = new Intl.DateTimeFormat(`${tag}-u-nu-latn`, { ...style, calendar: 'gregory', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        for (const word of dateWords(folded(composed(format.format(Date.UTC(2021, month - 1, 15)))))) {
          if ((months.get(word) ?? month) !== month) links.add(word);
          months.set(word, month);
        }
      }
    }
  }
  for (const word of links) months.delete(word);
  return {
    months: Object.fromEntries(months),
    links: [...links],
    order: orderOf(language),
    yearsAhead: language.base === 'th' ? THAI_YEARS : 0,
  };
}

/** English without a country has both orders. */
function orderOf(language: Language): Dates['order'] {
  if (language.tag === 'en' || !language.isKnownToRuntime) return null;
  const format = new Intl.DateTimeFormat(language.tag, { dateStyle: 'short', calendar: 'gregory' });
  const types = format.formatToParts(0).map((part) => part.type);
  return types.indexOf('day') < types.indexOf('month') ? 'day-first' : 'month-first';
}
