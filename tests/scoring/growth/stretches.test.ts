import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesOf } from '@/lib/scoring/growth/series';
import { blocksOf, risingStretches } from '@/lib/scoring/growth/stretches';
import { usualOf } from '@/lib/scoring/growth/usual';
import { inventedHistory } from '../../support/growth';

const seriesFrom = (...growth: Parameters<typeof inventedHistory>) =>
  seriesOf(inventedHistory(...growth), 'unknown', null);

describe('risingStretches', () => {
  it('tightens a rise to the days that made it', () => {
    const series = seriesFrom({ days: 120, followers: 40_000, pace: 20, added: { 60: 3_000, 61: 5_000 } });
    const days = risingStretches(series).map(({ from, to }) => [series.day[from], series.day[to]]);
    expect(days).toContainEqual([59, 61]);
  });

  it('finds nothing in the steps of rounding', () => {
    const series = seriesFrom({ days: 120, followers: 1_151_000, pace: 300, digits: 3 });
    expect(risingStretches(series).filter(({ excess }) => excess > 10_000)).toEqual([]);
  });

  it('finds a rise in each quarter of years', () => {
    const added = Object.fromEntries([100, 400, 900, 1_300].map((day) => [day, 9_000]));
    const series = seriesFrom({ days: 1_500, followers: 60_000, pace: 10, added });
    for (const day of [100, 400, 900, 1_300]) {
      expect(risingStretches(series).some(({ from, to }) => from === day - 1 && to === day)).toBe(true);
    }
  });

  it('passes over no block in which there is one', () => {
    const wild = fc.record({
      days: fc.integer({ min: 60, max: 700 }),
      followers: fc.integer({ min: 600, max: 4_000_000 }),
      pace: fc.integer({ min: -200, max: 900 }),
      added: fc.dictionary(fc.integer({ min: 1, max: 699 }).map(String), fc.integer({ min: -9_000, max: 9_000 }), {
        maxKeys: 12,
      }),
      digits: fc.constantFrom(3, 15),
    });
    fc.assert(
      fc.property(wild, (growth) => {
        const series = seriesFrom(growth);
        const all = risingStretches(series, blocksOf(series), [1, 3, 7, 14, 21], 0);
        expect(risingStretches(series)).toEqual(all);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('looks at a bounded number of rises a quarter, however wild the history', () => {
    const added = Object.fromEntries(Array.from({ length: 2_000 }, (_, day) => [day, day % 3 === 0 ? 5_000 : -4_900]));
    const series = seriesFrom({ days: 2_000, followers: 500_000, added });
    expect(risingStretches(series).length).toBeLessThanOrEqual((2_000 / 90 + 1) * 15);
  });
});

describe('usualOf', () => {
  it('is not moved by one step', () => {
    const calm = seriesFrom({ days: 120, followers: 40_000, pace: 20 });
    const jumped = seriesFrom({ days: 120, followers: 40_000, pace: 20, added: { 60: 30_000 } });
    expect(usualOf(jumped, 0, 119).pace).toBeCloseTo(usualOf(calm, 0, 119).pace, -1);
  });

  it('is the same a day for visits a week apart', () => {
    const weekly = seriesFrom({ days: 121, followers: 40_000, pace: 20, seen: (day) => day % 7 === 0 });
    expect(usualOf(weekly, 0, weekly.day.length - 1).pace).toBeCloseTo(20, -1);
  });

  it('never takes rounding for movement: the spread is at least a step', () => {
    const rounded = seriesFrom({ days: 120, followers: 1_151_000, pace: 1, digits: 3 });
    expect(usualOf(rounded, 0, 119).spread).toBeGreaterThanOrEqual(10_000);
  });
});
