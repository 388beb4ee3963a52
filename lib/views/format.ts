import type { Count } from '../model/count';

/** A count in short form for `locale`: exact ones as they are ("12.3K"), intervals by their low end with a "+". */
export function formatCount(count: Count, locale: string): string {
  const short = new Intl.NumberFormat(locale, {
    notation: 'compact',
    maximumSignificantDigits: 3,
    roundingMode: 'trunc',
  });
  return short.format(count.low);
}

/** The interval of a count in full digits: "48,200–48,299", or one number where it is exact. */
export function formatInterval(count: { low: number; high: number }, locale: string): string {
  const full = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const [low, high] = [full.format(count.low), full.format(count.high)];
  return low === high ? low : `${low}–${high}`;
}

/** A rate in per cent with one decimal, two below one: "2.9 %". */
export function formatPercent(percent: number, locale: string): string {
  const digits = percent < 1 ? 2 : 1;
  return `${new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(percent)} %`;
}
