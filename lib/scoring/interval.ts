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

/** `sum`: the mean of ratios, each weighing as much as its denominator; so the ratio of the sums. */
export type Statistic = 'mean' | 'median' | 'sum';

/** The middle of a range. */
export function middleOf(range: Range): number {
  return (range.low + range.high) / 2;
}

/**
 * A statistic of ranges with an interval (percentile bootstrap, 80 %): the statistic is taken of many samples drawn with
 * replacement, all there are where these are few, once over the ranges' low ends and once over their high ends, so that
 * the interval holds what rounding and sampling together leave open. Null below `fewest` values. The same ranges and seed give the same estimate; their
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
  const value = statisticOf(statistic, sorted, middleOf, middleWeight)(everyOnce(n));
  const ofLows = statisticOf(
    statistic,
    sorted,
    ({ low }) => low,
    ({ weightOfLow = 1 }) => weightOfLow,
  );
  const ofHighs = statisticOf(
    statistic,
    sorted,
    ({ high }) => high,
    ({ weightOfHigh = 1 }) => weightOfHigh,
  );
  const { draws, pick } = resamplesOf(n, seed);
  const lows = new Array<number>(draws).fill(0);
  const highs = new Array<number>(draws).fill(0);
  const times = new Uint32Array(n);
  for (let draw = 0; draw < draws; draw++) {
    times.fill(0);
    for (let i = 0; i < n; i++) {
      const index = pick(draw, i);
      times[index] = (times[index] ?? 0) + 1;
    }
    lows[draw] = ofLows(times);
    highs[draw] = ofHighs(times);
  }
  const tail = (1 - RULES.intervalShare.value) / 2;
  return {
    value,
    low: Math.min(value, quantile(lows, tail)),
    high: Math.max(value, quantile(highs, 1 - tail)),
    n,
  };
}

/** How many samples of n out of n are drawn, and which value comes at a place of one: of four values all 256 are. */
function resamplesOf(n: number, seed: number): { draws: number; pick(draw: number, place: number): number } {
  const all = n ** n;
  if (all <= RULES.resamples.value) return { draws: all, pick: (draw, place) => Math.floor(draw / n ** place) % n };
  const random = xoroshiro128plus(seed);
  return {
    draws: RULES.resamples.value,
    pick: () => Math.floor(((random.next() >>> 0) / 2 ** 32) * n),
  };
}

/** The statistic of a sample that holds the value at each index so many `times`; linear in the number of values. */
function statisticOf(
  statistic: Statistic,
  ranges: readonly Weighted[],
  value: (range: Weighted) => number,
  weight: (range: Weighted) => number,
): (times: Uint32Array) => number {
  const values = Float64Array.from(ranges, value);
  if (statistic === 'median') return medianOf(values);
  const weights = statistic === 'sum' ? Float64Array.from(ranges, weight) : new Float64Array(ranges.length).fill(1);
  return (times) => {
    let [top, bottom] = [0, 0];
    for (let i = 0; i < values.length; i++) {
      const total = (times[i] ?? 0) * (weights[i] ?? 0);
      top += total * (values[i] ?? 0);
      bottom += total;
    }
    return top / bottom;
  };
}

function medianOf(values: Float64Array): (times: Uint32Array) => number {
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ordered = Float64Array.from(order, (index) => values[index] ?? 0);
  const [before, after] = [Math.floor((values.length - 1) / 2), Math.ceil((values.length - 1) / 2)];
  return (times) => {
    let seen = 0;
    let place = -1;
    while (seen <= before) seen += times[order[++place] ?? 0] ?? 0;
    const low = ordered[place] ?? 0;
    while (seen <= after) seen += times[order[++place] ?? 0] ?? 0;
    return (low + (ordered[place] ?? 0)) / 2;
  };
}

function everyOnce(n: number): Uint32Array {
  return new Uint32Array(n).fill(1);
}

function middleWeight({ weightOfLow = 1, weightOfHigh = 1 }: Weighted): number {
  return (weightOfLow + weightOfHigh) / 2;
}
