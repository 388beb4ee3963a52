import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { exactly, isRead, notFound, parsedFact, readFact, unreadable } from '../../model/facts';
import { at } from '../extract/json';
import type { CountStyle } from '../numbers/style';
import type { ReadContext } from '../platform';

/** Below this TikTok shows all digits. */
const FULL_BELOW = 10_000;

const STYLE: CountStyle = { shortening: 'rounded', precision: 'tenth', fullBelow: FULL_BELOW };

/** TikTok rounds every count to a tenth of its unit. Measured on pages that hold both forms. */
export function countStyle(): CountStyle {
  return STYLE;
}

const UNITS: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9 };

/**
 * A count as the rendered page writes it: "3472", "642.3K", "4M", in every interface language that was seen. Where the
 * page's own language reads the text otherwise ("B" can be a thousand), it is unreadable.
 */
export function shownCount(text: string | null, source: string, { numbers }: ReadContext): Fact<Count> {
  return parsedFact(text, source, (raw) => {
    const common = commonForm(raw.trim());
    const local = numbers.count(raw, STYLE);
    if (common === null || local === null) return common ?? local;
    return common.low <= local.high && local.low <= common.high ? common : null;
  });
}

function commonForm(text: string): Count | null {
  const [, digits, decimal, sign] = /^(\d{1,4})(?:[.,](\d)(?=\s?[KMB]))?(?:\s?([KMB]))?$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const unit = UNITS[sign ?? ''] ?? 1;
  const tenths = Number(digits) * 10 + Number(decimal ?? 0);
  return unit === 1 ? exactly(Number(digits)) : around((tenths * unit) / 10, unit / 10);
}

/** What the parts of a profile or an item hold their counts in. */
export interface Stats {
  /** Strings, exact on profiles. */
  v2: unknown;
  /** Numbers, rounded, and overflowing where they are great. */
  v1: unknown;
  /** Whether `v2` is exact; on items it is rounded from 10,000 on. */
  isExact: boolean;
}

/** A count of a name out of `statsV2`, else out of `stats`. Missing in both is not found. */
export function statFact(stats: Stats, key: string): Fact<Count> {
  const exact = dataCount(at(stats.v2, key), `data: statsV2.${key}`, stats.isExact ? exactly : roundedCount);
  return isRead(exact) ? exact : firstFound(dataCount(at(stats.v1, key), `data: stats.${key}`, roundedCount), exact);
}

/**
 * All hearts of a profile. In `stats` the number of 32 bits runs over at 2,147,483,647 and may come out as any other; what
 * ran over isn't rounded, as all true ones are.
 */
export function heartsFact(stats: Stats): Fact<Count> {
  const exact = firstFound(statFact({ ...stats, v1: null }, 'heartCount'), statFact({ ...stats, v1: null }, 'heart'));
  if (isRead(exact)) return exact;
  const wide = at(stats.v1, 'heart');
  const narrow = at(stats.v1, 'heartCount');
  const isOverrun = typeof wide === 'number' && wide > 0x7fff_ffff;
  const value = wide === undefined || wide === narrow || isOverrun ? (wide ?? narrow) : Number.NaN;
  return dataCount(value, 'data: stats.heartCount', (hearts) => (isRounded(hearts) ? roundedCount(hearts) : null));
}

/** A count that data hold as a whole number or as a string of digits; negative ones and all else are unreadable. */
export function dataCount(value: unknown, source: string, mean: (value: number) => Count | null): Fact<Count> {
  if (value === undefined || value === null) return notFound;
  const raw = typeof value === 'number' || typeof value === 'string' ? String(value) : typeof value;
  const count = /^\d{1,15}$/.test(raw) ? mean(Number(raw)) : null;
  return count === null ? unreadable(raw, source) : readFact(count, raw, source);
}

function firstFound(a: Fact<Count>, b: Fact<Count>): Fact<Count> {
  return isRead(a) || b.state === 'not-found' ? a : b;
}

/** Whether a count was read, as 0. */
export function isZero(count: Fact<Count>): boolean {
  return isRead(count) && count.value.high === 0;
}

/** What a number can mean that may be rounded like shown ones: below 10,000, and where its digits go on, it is exact. */
export function roundedCount(value: number): Count {
  const step = stepOf(value);
  return step === 1 ? exactly(value) : around(value, step);
}

/** Whether a number is written in a tenth of its own unit, as rounded ones are. */
function isRounded(value: number): boolean {
  const step = value >= 1e9 ? 1e8 : value >= 1e6 ? 1e5 : value >= FULL_BELOW ? 100 : 1;
  return value % step === 0;
}

/** The greatest tenth of a unit that a number can be rounded to, 1 for none. */
function stepOf(value: number): number {
  return value < FULL_BELOW ? 1 : ([1e8, 1e5, 100].find((step) => value >= step * 10 && value % step === 0) ?? 1);
}

/** The numbers that are rounded to `value`, a multiple of `step`. At a unit's edge the steps below are smaller. */
function around(value: number, step: number): Count {
  const below = value === step * 10 ? step / 1000 : step;
  const low = value - Math.floor(below / 2);
  return { low: value >= FULL_BELOW ? Math.max(low, FULL_BELOW) : low, high: value + Math.ceil(step / 2) - 1 };
}
