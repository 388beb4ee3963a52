import { dayAt, isDay } from '../model/day';
import { type Sentence, sentence } from '../model/sentence';

/** The day that a cell names, YYYY-MM-DD, or why it names none. */
export type WrittenDay = { ok: true; date: string } | { ok: false; why: Sentence };

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/;
const FIGURES = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const YEAR_FIRST = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/;
const NAMED = /^(?:(\d{1,2})\.? ([a-z]{3,9})\.?|([a-z]{3,9})\.? (\d{1,2})),? (\d{4})$/i;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * The day in a cell: ISO, with a time the day that it is in UTC, without a zone the day as written; year, month and day in
 * figures; with the month in English. Figures of which day and month can't be told apart are refused.
 */
export function writtenDay(cell: string): WrittenDay {
  const [, iso, time, zone] = ISO.exec(cell) ?? [];
  if (iso !== undefined) return time === undefined || zone === undefined ? dayOf(iso) : dayOf(inUtc(iso, time, zone));
  const [, year, , month, day] = YEAR_FIRST.exec(cell) ?? [];
  if (year !== undefined) return dayOf(joined(year, Number(month), Number(day)));
  const figures = FIGURES.exec(cell);
  if (figures) return fromFigures(Number(figures[1]), Number(figures[3]), figures[4] ?? '');
  const [, dayBefore, monthAfter, monthBefore, dayAfter, namedYear = ''] = NAMED.exec(cell) ?? [];
  const place = monthPlace(monthAfter ?? monthBefore ?? '');
  return place < 1 ? refused(cell) : dayOf(joined(namedYear, place, Number(dayBefore ?? dayAfter)));
}

function fromFigures(first: number, second: number, year: string): WrittenDay {
  if (first === second || second > 12) return dayOf(joined(year, first, second));
  if (first > 12) return dayOf(joined(year, second, first));
  return { ok: false, why: sentence('the date can mean two days: write it as YYYY-MM-DD') };
}

/** Which month a word names, from 1; 0 for none. */
function monthPlace(word: string): number {
  const name = word.toLowerCase();
  const short = name === 'sept' ? 'sep' : name;
  return short.length < 3 ? 0 : MONTHS.findIndex((month) => month === short || month.slice(0, 3) === short) + 1;
}

function inUtc(date: string, time: string, zone: string): string {
  if (!isDay(date)) return date;
  const offset = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return dayAt(Date.parse(`${date}T${time}${offset}`)) ?? '';
}

function joined(year: string, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** No platform's history begins before 2000. */
function dayOf(date: string): WrittenDay {
  return isDay(date) && date >= '2000' ? { ok: true, date } : refused(date);
}

function refused(cell: string): WrittenDay {
  const why = cell === '' ? sentence('the date is missing') : sentence('the date is no day of the calendar');
  return { ok: false, why };
}
