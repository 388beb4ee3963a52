import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { quantile } from 'simple-statistics';
import { RULES } from './rules';

/** A number known to lie between `low` and `high`. */
export interface Range {
  low: number;
  high: number;
}

/** A statistic of a sample with the interval that rounding of the values and the smallness of the sample leave. */
export interface Estimate extends Range {
  value: number;
  n: number;
}

/** The middle of a range. */
export function middleOf(range: Range): number {
  return (range.low + range.high) / 2;
}

/**
 * A statistic of ranges with an interval (percentile bootstrap, 80 %): the statistic is taken of many samples drawn with
 * replacement, once over the ranges' low ends and once over their high ends, so that the interval holds what rounding
 * and sampling together leave open. Null below the fewest posts that rules.ts allows. The same ranges and seed give the
 * same estimate; their order doesn't matter. Linear in the sample.
 */
export function estimate(
  ranges: readonly Range[],
  statistic: (values: number[]) => number,
  seed: number,
): Estimate | null {
  const n = ranges.length;
  if (n < RULES.fewestPosts.value) return null;
  const sorted = [...ranges].sort((a, b) => a.low - b.low || a.high - b.high);
  const random = xoroshiro128plus(seed);
  const lows: number[] = [];
  const highs: number[] = [];
  for (let draw = 0; draw < RULES.resamples.value; draw++) {
    const sample = Array.from({ length: n }, () => sorted[uniformInt(random, 0, n - 1)] as Range); // index is within
    lows.push(statistic(sample.map((range) => range.low)));
    highs.push(statistic(sample.map((range) => range.high)));
  }
  const tail = (1 - RULES.intervalShare.value) / 2;
  const value = statistic(sorted.map(middleOf));
  return {
    value,
    low: Math.min(value, quantile(lows, tail)),
    high: Math.max(value, quantile(highs, 1 - tail)),
    n,
  };
}
