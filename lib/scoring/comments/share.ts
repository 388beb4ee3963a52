import type { Range } from '../interval';
import { RULES } from '../rules';

/** A share with the interval that the smallness of the sample leaves; the value is null where nothing was counted. */
export interface Share extends Range {
  value: number | null;
}

/** The quantile of the normal distribution that leaves a tenth above it, for the 80 % of {@link RULES.intervalShare}. */
const Z = 1.2816;

/**
 * `k` of `n` as a share with its interval (Wilson 1927), of the share of outcomes that {@link RULES.intervalShare} names.
 * Of none the value is null and the interval everything.
 */
export function shareOf(k: number, n: number): Share {
  if (n === 0) return { value: null, low: 0, high: 1 };
  const value = k / n;
  const scale = 1 + Z ** 2 / n;
  const middle = (value + Z ** 2 / (2 * n)) / scale;
  const reach = (Z * Math.sqrt((value * (1 - value)) / n + Z ** 2 / (4 * n ** 2))) / scale;
  return {
    value,
    low: Math.max(0, Math.min(value, middle - reach)),
    high: Math.min(1, Math.max(value, middle + reach)),
  };
}
