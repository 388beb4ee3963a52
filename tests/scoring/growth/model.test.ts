import { describe, expect, it } from 'vitest';
import coefficients from '@/lib/scoring/growth/coefficients.json';
import type { Features } from '@/lib/scoring/growth/features';
import { likenessOf } from '@/lib/scoring/growth/model';
import { FEATURE_NAMES, TERM_NAMES } from '@/lib/scoring/growth/terms';

const nothing = Object.fromEntries(FEATURE_NAMES.map((name) => [name, 0])) as unknown as Features; // all names are there

describe('likenessOf', () => {
  it('is the logistic of the weighted terms', () => {
    const likeness = likenessOf({ intercept: -1, weights: { rise: 0.5, 'rise>1': 2, 'gap*edges': 1 } });
    expect(likeness(nothing)).toBeCloseTo(1 / (1 + Math.E));
    expect(likeness({ ...nothing, rise: 2, gap: 1, edges: -3 })).toBeCloseTo(1 / (1 + Math.E));
  });
});

describe('the weights that ship', () => {
  it('are one for each term', () => {
    expect(Object.keys(coefficients.weights)).toEqual(TERM_NAMES);
    expect(Object.values(coefficients.weights).every(Number.isFinite)).toBe(true);
  });

  it('say what they were learnt from', () => {
    expect(coefficients.provenance).toMatch(/learn-growth\.ts/);
  });
});
