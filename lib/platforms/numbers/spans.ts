import type { Period } from '../../model/count';

/** The units in which pages print ages, from the shortest; a `calendar-day` begins at midnight ("yesterday"). */
export type AgeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'calendar-day';

/** How long ago something happened, in milliseconds: at least and at most. */
export interface Ago {
  least: number;
  most: number;
}

const DAY = 86_400_000;

const LENGTH: Readonly<Record<AgeUnit, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  week: 7 * DAY,
  month: 30.436875 * DAY,
  year: 365.2425 * DAY,
  'calendar-day': DAY,
};

/** Nothing on the platforms is older: numbers beyond are something else. */
const OLDEST = 60 * LENGTH.year;

/** What "`n` units ago" says: ages are cut, so at least n and less than n + 1 units. Null beyond any platform's age. */
export function unitsAgo(n: number, unit: AgeUnit): Ago | null {
  let least = n * LENGTH[unit];
  let most = least + LENGTH[unit];
  // Any run of calendar months lies within 2.5 days of as many mean months, a run of years within a day; a page may
  // also count months of 30 days and years of 365.
  if (unit === 'month') {
    least = Math.min(n * 30 * DAY, Math.max(0, least - 2.5 * DAY));
    most += 2.5 * DAY;
  } else if (unit === 'year') {
    least = n * 365 * DAY;
    most += DAY;
  } else if (unit === 'calendar-day') {
    // The viewer's time zone and hour are not known: midnight may be up to a day away.
    least -= DAY;
  }
  return most > OLDEST ? null : { least, most };
}

/** When something happened that was so long ago at `at`. */
export function periodBefore({ least, most }: Ago, at: number): Period {
  return { earliest: Math.floor(at - most), latest: Math.floor(at - least) };
}

/** The day in any time zone: zones lie within 14 hours of UTC. Null for a day that the calendar doesn't have. */
export function dayAnywhere(year: number, month: number, day: number): Period | null {
  const start = Date.UTC(year, month - 1, day);
  const date = new Date(start);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const margin = 14 * 3_600_000;
  return { earliest: start - margin, latest: start + DAY + margin - 1 };
}
