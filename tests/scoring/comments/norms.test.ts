import { describe, expect, it } from 'vitest';
import { upperTail } from '@/lib/scoring/comments/norms';
import { shippedData } from '@/lib/scoring/comments/shipped-data';

describe('the upper tail', () => {
  it('is that of an even distribution where strength is 2 and mean a half', () => {
    // Beta(1, 1): every count from 0 to n is as likely as any other.
    expect(upperTail(8, 9, 0.5, 2)).toBeCloseTo(2 / 10, 10);
    expect(upperTail(9, 9, 0.5, 2)).toBeCloseTo(1 / 10, 10);
  });

  it('nears the binomial distribution where sections keep closely to the mean', () => {
    expect(upperTail(3, 3, 0.5, 1e7)).toBeCloseTo(1 / 8, 5);
  });

  it('knows the size of the sample: the same share is rarer in a larger one', () => {
    expect(upperTail(40, 100, 0.1, 100)).toBeLessThan(upperTail(4, 10, 0.1, 100));
  });

  it('is 1 up to the mean', () => expect(upperTail(1, 10, 0.1, 50)).toBe(1));
});

describe('what ships', () => {
  it('is small', () => expect(JSON.stringify(shippedData().norms).length).toBeLessThan(10_000));

  it('has each share between 0 and 1', () => {
    const { norms } = shippedData();
    const means = [norms.all, ...Object.values(norms.platforms), ...Object.values(norms.languages)];
    for (const mean of means.flatMap((one) => Object.values(one))) {
      expect(mean).toBeGreaterThan(0);
      expect(mean).toBeLessThan(1);
    }
  });
});
