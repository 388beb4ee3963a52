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
});
