import { describe, expect, it } from 'vitest';
import { estimate } from '@/lib/scoring/interval';

const exact = (...values: number[]) => values.map((value) => ({ low: value, high: value }));

describe('estimate', () => {
  it('is null below three values', () => {
    expect(estimate(exact(1, 2), 'mean', 1)).toBeNull();
    expect(estimate([], 'mean', 1)).toBeNull();
  });

  it('has no width where all values are exact and equal', () => {
    expect(estimate(exact(5, 5, 5, 5), 'mean', 1)).toEqual({ value: 5, low: 5, high: 5, n: 4 });
  });

  it('keeps the width that rounding leaves where the values are equal', () => {
    const rounded = [1, 2, 3].map(() => ({ low: 4, high: 6 }));
    expect(estimate(rounded, 'mean', 1)).toEqual({ value: 5, low: 4, high: 6, n: 3 });
  });

  it('holds its value, and the share of all resamples that it says', () => {
    const values = [1, 2, 3, 4];
    const found = estimate(exact(...values), 'mean', 7);
    if (!found) throw new Error('no estimate');
    let inside = 0;
    for (const a of values)
      for (const b of values)
        for (const c of values)
          for (const d of values) {
            const middle = (a + b + c + d) / 4;
            if (middle >= found.low && middle <= found.high) inside++;
          }
    expect(found.value).toBe(2.5);
    // Of the 256 possible resamples of four values; 80 % are meant, the grid of means is a quarter coarse.
    expect(inside / 256).toBeGreaterThan(0.72);
    expect(inside / 256).toBeLessThan(0.92);
  });

  it('is the same in any order and for the same seed', () => {
    expect(estimate(exact(9, 1, 4, 7, 2), 'mean', 3)).toEqual(estimate(exact(1, 2, 4, 7, 9), 'mean', 3));
  });

  it.each(
    (['mean', 'median', 'sum'] as const).flatMap((statistic) =>
      [1, 2, 3, 4].map((n): [typeof statistic, number] => [statistic, n]),
    ),
  )('is the interval of all possible resamples: %s of %i', (statistic, n) => {
    const ranges = [
      { low: 10, high: 12, weightOfLow: 100, weightOfHigh: 90 },
      { low: 1, high: 2, weightOfLow: 900, weightOfHigh: 700 },
      { low: 30, high: 30, weightOfLow: 10, weightOfHigh: 10 },
      { low: 4, high: 9, weightOfLow: 50, weightOfHigh: 40 },
    ].slice(0, n);
    const all = samplesOf(n).map((sample) => sample.flatMap((index) => ranges[index] ?? []));
    // Between the two values nearest to the share's place, as statistics packages have it (type 7).
    const atShare = (values: number[], share: number) => {
      const sorted = values.sort((a, b) => a - b);
      const place = share * (sorted.length - 1);
      const [below = 0, above = below] = sorted.slice(Math.floor(place));
      return below + (place % 1) * (above - below);
    };
    const valuesOf = (end: 'low' | 'high') => all.map((sample) => statisticAt(statistic, sample, end));
    const found = estimate(ranges, statistic, 5, 1);
    expect(all).toHaveLength(n ** n);
    expect(found?.low).toBeCloseTo(Math.min(found?.value ?? 0, atShare(valuesOf('low'), 0.1)), 9);
    expect(found?.high).toBeCloseTo(Math.max(found?.value ?? 0, atShare(valuesOf('high'), 0.9)), 9);
    expect(estimate(ranges, statistic, 6, 1)).toEqual(found);
  });

  it.each(['mean', 'median'] as const)('comes near the interval of all possible resamples: %s', (statistic) => {
    const ranges = [
      { low: 1, high: 2 },
      { low: 4, high: 4 },
      { low: 6, high: 9 },
      { low: 10, high: 12 },
      { low: 20, high: 21 },
    ];
    const found = estimate(ranges, statistic, 5);
    const all = samplesOf(ranges.length);
    const ends = (end: 'low' | 'high', tail: number) => {
      const values = all.map((sample) =>
        statisticOf(
          statistic,
          sample.map((index) => ranges[index]?.[end] ?? 0),
        ),
      );
      return values.sort((a, b) => a - b)[Math.floor(tail * (values.length - 1))] ?? 0;
    };
    // 3,125 samples; 400 draws may end a few of the statistic's steps away.
    const [low, high] = [found?.low ?? 0, found?.high ?? 0];
    expect([low >= ends('low', 0.06), low <= ends('low', 0.14)]).toEqual([true, true]);
    expect([high >= ends('high', 0.86), high <= ends('high', 0.94)]).toEqual([true, true]);
  });

  it('weighs ratios by their denominators for a ratio of sums', () => {
    const ratios = [
      { low: 10, high: 10, weightOfLow: 1_000, weightOfHigh: 1_000 },
      { low: 1, high: 1, weightOfLow: 9_000, weightOfHigh: 9_000 },
      { low: 1, high: 1, weightOfLow: 10_000, weightOfHigh: 10_000 },
    ];
    expect(estimate(ratios, 'sum', 1)?.value).toBeCloseTo((10_000 + 9_000 + 10_000) / 20_000);
  });
});

/** Every sample of n out of n with replacement, as indices. */
function samplesOf(n: number): number[][] {
  return Array.from({ length: n ** n }, (_, code) =>
    Array.from({ length: n }, (_, at) => Math.floor(code / n ** at) % n),
  );
}

function statisticAt(
  statistic: 'mean' | 'median' | 'sum',
  sample: { low: number; high: number; weightOfLow: number; weightOfHigh: number }[],
  end: 'low' | 'high',
): number {
  const values = sample.map((range) => range[end]).sort((a, b) => a - b);
  if (statistic === 'mean') return values.reduce((sum, value) => sum + value, 0) / values.length;
  if (statistic === 'median') {
    const half = (values.length - 1) / 2;
    return ((values[Math.floor(half)] ?? 0) + (values[Math.ceil(half)] ?? 0)) / 2;
  }
  const weight = end === 'low' ? 'weightOfLow' : 'weightOfHigh';
  const top = sample.reduce((sum, range) => sum + range[end] * range[weight], 0);
  return top / sample.reduce((sum, range) => sum + range[weight], 0);
}

function statisticOf(statistic: 'mean' | 'median', values: number[]): number {
  if (statistic === 'mean') return values.reduce((sum, value) => sum + value, 0) / values.length;
  return [...values].sort((a, b) => a - b)[(values.length - 1) / 2] ?? 0;
}
