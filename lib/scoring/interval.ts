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

/** A range in a sample, with how heavily each of its ends weighs (1 where it isn't given). */
export interface Weighted extends Range {
  weightOfLow?: number;
  weightOfHigh?: number;
}

/** A statistic of values of which each has a weight. */
export type Statistic = (values: number[], weights: number[]) => number;

/** The middle of a range. */
export function middleOf(range: Range): number {
  return (range.low + range.high) / 2;
}

/**
 * A statistic of ranges with an interval (percentile bootstrap, 80 %): the statistic is taken of many samples drawn with
 * replacement, once over the ranges' low ends and once over their high ends, so that the interval holds what rounding
 * and sampling together leave open. Null below `fewest` values. The same ranges and seed give the same estimate; their
 * order doesn't matter. Linear in the sample, but for the sorting.
 */
export function estimate(
  ranges: readonly Weighted[],
  statistic: Statistic,
  seed: number,
  fewest: number = RULES.fewestPosts.value,
): Estimate | null {
  const n = ranges.length;
  if (n < Math.max(1, fewest)) return null;
  const sorted = [...ranges].sort(
    (a, b) => a.low - b.low || a.high - b.high || (a.weightOfLow ?? 1) - (b.weightOfLow ?? 1),
  );
  const value = statistic(sorted.map(middleOf), sorted.map(middleWeight));
  const isExact = sorted.every((range) => range.low === range.high);
  const random = xoroshiro128plus(seed);
  const lows: number[] = [];
  const highs: number[] = [];
  for (let draw = 0; draw < RULES.resamples.value; draw++) {
    const sample = Array.from({ length: n }, () => sorted[uniformInt(random, 0, n - 1)] as Weighted); // index is within
    lows.push(statistic(sample.map(lowOf), sample.map(weightOfLow)));
    if (!isExact) highs.push(statistic(sample.map(highOf), sample.map(weightOfHigh)));
  }
  const tail = (1 - RULES.intervalShare.value) / 2;
  return {
    value,
    low: Math.min(value, quantile(lows, tail)),
    high: Math.max(value, quantile(isExact ? lows : highs, 1 - tail)),
    n,
  };
}

const lowOf = (range: Weighted) => range.low;
const highOf = (range: Weighted) => range.high;
const weightOfLow = (range: Weighted) => range.weightOfLow ?? 1;
const weightOfHigh = (range: Weighted) => range.weightOfHigh ?? 1;
const middleWeight = (range: Weighted) => (weightOfLow(range) + weightOfHigh(range)) / 2;
