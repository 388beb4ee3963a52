import type { Period } from '../../model/count';

/** The units in which pages print ages, from the shortest. */
export type AgeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** All age units, from the shortest; tables list their words in this order. */
export const AGE_UNITS: readonly AgeUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

const DAY = 86_400_000;

const LENGTH: Readonly<Record<AgeUnit, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  week: 7 * DAY,
  month: 30.436875 * DAY,
  year: 365.2425 * DAY,
};

/** Nothing on the platforms is older: numbers beyond are something else. */
const OLDEST = 60 * LENGTH.year;

/** The shortest and longest time that `n` of a unit can be, in milliseconds. */
function spanOf(n: number, unit: AgeUnit): { least: number; most: number } {
  const mean = n * LENGTH[unit];
  // Any run of calendar months lies within 2.5 days of as many mean months, a run of years within a day; a page may
  // also count months of 30 days and years of 365.
  if (unit === 'month')
    return { least: Math.min(n * 30 * DAY, mean - (n > 0 ? 2.5 * DAY : 0)), most: mean + 2.5 * DAY };
  if (unit === 'year') return { least: n * 365 * DAY, most: mean + DAY };
  return { least: mean, most: mean };
}

/** When something shown as "`n` units ago" at `at` happened: ages are cut, so at least n and less than n + 1 units ago. */
export function periodAgo(n: number, unit: AgeUnit, at: number): Period | null {
  const latest = at - spanOf(n, unit).least;
  const earliest = at - spanOf(n + 1, unit).most;
  return at - earliest > OLDEST ? null : { earliest: Math.floor(earliest), latest: Math.floor(latest) };
}

/** "Yesterday" and the day before it as words of the calendar: the viewer's time zone and hour are not known. */
export function calendarDaysAgo(n: number, at: number): Period {
  return { earliest: at - (n + 1) * DAY, latest: at - (n - 1) * DAY };
}

/** The day in any time zone: zones lie within 14 hours of UTC. Null for a day that the calendar doesn't have. */
export function dayAnywhere(year: number, month: number, day: number): Period | null {
  const start = Date.UTC(year, month - 1, day);
  const date = new Date(start);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const margin = 14 * 3_600_000;
  return { earliest: start - margin, latest: start + DAY + margin - 1 };
}
