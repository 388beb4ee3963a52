import { type HealthSeries, lettersOf } from './series';

/** How many of the newest visits are held against those before. */
const RECENT = 8;

/** How many earlier visits there must be to know what is usual. */
const EARLIER = 12;

/**
 * The greatest chance with which a drop may be an accident. Some hundred fields are looked at after every visit, so that
 * the usual one in twenty would raise several a day; by this a thousand visits raise less than one
 * (tests/health/drop.test.ts counts them).
 */
const CHANCE = 1e-5;

/** A field that is no longer read as it was. `since`: when the first visit began that lacks it, in ms since 1970. */
export interface Drop {
  field: string;
  since: number;
  /** Of the visits on which the page should have shown it: how many read it, before and of late. */
  earlier: { read: number; of: number };
  recent: { read: number; of: number };
}

/**
 * The fields of a series that were read less often on the last 8 visits than before, by so much that it is hardly an
 * accident: at most half as often, and by Fisher's exact test (one-sided; R. A. Fisher, Statistical Methods for Research
 * Workers, 1934, section 21.02) with a chance of at most 1 in 100,000. Visits whose page doesn't show the field say nothing
 * about how it is read and are left out. A field that was read every time drops after 6 to 8 visits without it.
 */
export function dropsOf(series: HealthSeries): Drop[] {
  return Object.keys(series.fields).flatMap((field) => dropOf(series, field) ?? []);
}

/** Whether a field is read again on most of the last visits, so that another drop of it would be news. */
export function isRecovered(series: HealthSeries, field: string): boolean {
  const { recent } = sharesOf(series, field);
  return recent.read * 2 > recent.of;
}

function dropOf(series: HealthSeries, field: string): Drop | null {
  const { earlier, recent, answered } = sharesOf(series, field);
  if (recent.of < RECENT || earlier.of < EARLIER) return null;
  if (recent.read * earlier.of * 2 > earlier.read * recent.of) return null;
  if (chanceOf(earlier, recent) > CHANCE) return null;
  const lastRead = answered.findLastIndex(({ isRead }, index) => isRead && index < answered.length - RECENT);
  const since = answered.find(({ isRead }, index) => index > lastRead && !isRead)?.at;
  return since === undefined ? null : { field, since, earlier, recent };
}

function sharesOf(series: HealthSeries, field: string) {
  const answered = lettersOf(series, field)
    .filter(({ outcome }) => outcome !== 's')
    .map(({ at, outcome }) => ({ at, isRead: outcome === 'r' }));
  const shareOf = (visits: typeof answered) => ({
    read: visits.filter(({ isRead }) => isRead).length,
    of: visits.length,
  });
  return { answered, earlier: shareOf(answered.slice(0, -RECENT)), recent: shareOf(answered.slice(-RECENT)) };
}

/** How likely so few of the recent visits, or fewer, read the field if all visits were alike. */
function chanceOf(earlier: Drop['earlier'], recent: Drop['recent']): number {
  const read = earlier.read + recent.read;
  const all = earlier.of + recent.of;
  let chance = 0;
  for (let n = 0; n <= recent.read; n++) chance += choose(read, n) * choose(all - read, recent.of - n);
  return chance / choose(all, recent.of);
}

/** How many ways there are to choose k of n; 0 where there is none. */
function choose(n: number, k: number): number {
  if (k > n) return 0;
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}
