import type { Count } from '../model/count';
import { dateFormat, numberFormat } from '../model/formatters';

/** A count in short form for `locale`: exact ones as they are ("12.3K"), intervals by their low end. */
export function formatCount(count: Count, locale: string): string {
  const short = numberFormat(locale, {
    notation: 'compact',
    maximumSignificantDigits: 3,
    roundingMode: 'trunc',
    useGrouping: 'always', // German short forms leave four digits without the point that stands in five
  });
  return short.format(count.low);
}

/** The interval of a count in full digits: "48,200–48,299", or one number where it is exact. */
export function formatInterval(count: { low: number; high: number }, locale: string): string {
  const full = numberFormat(locale, { maximumFractionDigits: 0 });
  const [low, high] = [full.format(count.low), full.format(count.high)];
  return low === high ? low : `${low}–${high}`;
}

/** A rate in per cent with one decimal, two below one: "2.9 %". */
export function formatPercent(percent: number, locale: string): string {
  const digits = percent < 1 ? 2 : 1;
  return `${numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(percent)} %`;
}

/** A range of rates in per cent: "2.1–3.6 %", or one number where both ends are written alike. */
export function formatPercentRange(range: { low: number; high: number }, locale: string): string {
  const [low, high] = [formatPercent(range.low, locale), formatPercent(range.high, locale)];
  return low === high ? low : `${low.replace(/ %$/, '')}–${high}`;
}

/** A number with at most one decimal. */
export function formatNumber(value: number, locale: string): string {
  return numberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** How many days ago something was, in words: "today", "12 days ago". */
export function formatDaysAgo(days: number, locale: string): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
}

/** A time (milliseconds since 1970) to the minute, in the person's time zone. */
export function formatTime(at: number, locale: string): string {
  return dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A day in short form: "3 May", with its year where that isn't the present one. */
export function formatDay(at: number, now: number, locale: string): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const day = { day: 'numeric', month: 'short' } as const;
  return dateFormat(locale, isThisYear ? day : { ...day, year: 'numeric' }).format(at);
}
