import { describe, expect, it } from 'vitest';
import { type Example, fitLogistic, logOdds } from '@/scripts/evaluate/logistic';
import { randomOf } from '@/scripts/evaluate/random';

/** Rows whose log odds are truly 1 + 2a - b, with a constant third term. */
function examples(count: number): Example[] {
  const random = randomOf(3);
  return Array.from({ length: count }, () => {
    const terms = [random.normal(), 5 + 3 * random.normal(), 7];
    const odds = 1 + 2 * (terms[0] ?? 0) - ((terms[1] ?? 0) - 5);
    return { terms, isPositive: random.between(0, 1) < 1 / (1 + Math.exp(-odds)), group: '' };
  });
}

describe('fitLogistic', () => {
  it('finds the weights that rows were drawn with', () => {
    const fit = fitLogistic(examples(8_000));
    expect(fit.weights[0]).toBeCloseTo(2, 0);
    expect(fit.weights[1]).toBeCloseTo(-1, 0);
    expect(logOdds(fit, [0, 5, 7])).toBeCloseTo(1, 0);
    expect(fit.weights[2]).toBeCloseTo(0, 9);
  });

  it('is held down where rows could be told apart without error', () => {
    const rows = [-2, -1, 1, 2].map((term) => ({ terms: [term], isPositive: term > 0, group: '' }));
    expect(fitLogistic(rows).weights.every((weight) => Number.isFinite(weight) && weight < 5)).toBe(true);
  });
});
