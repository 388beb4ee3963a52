import { describe, expect, it } from 'vitest';
import { roundingOf, stepNear } from '@/lib/scoring/growth/rounding';

describe('stepNear', () => {
  it.each([
    [950, 'three-digits', 1],
    [1_950, 'three-digits', 10],
    [33_300, 'three-digits', 100],
    [999_000, 'three-digits', 1_000],
    [1_150_000, 'three-digits', 10_000],
    [4_100_000, 'tenth-below-ten', 100_000],
    [63_000, 'tenth-below-ten', 1_000],
    [652_700, 'tenth', 100],
    [11_000, 'whole', 1_000],
    [33_333, 'exact', 1],
    [0, 'three-digits', 1],
  ] as const)('near %i as %s is %i', (count, style, step) => {
    expect(stepNear(count, style)).toBe(step);
  });
});

describe('roundingOf', () => {
  it('recognises three digits from the numbers alone', () => {
    expect(roundingOf([33_300, 33_400, 34_100, 1_020_000, 998], 'unknown')).toBe('three-digits');
  });

  it('takes the coarsest style that the numbers fit', () => {
    expect(roundingOf([4_100_000, 4_200_000, 63_000, 64_000], 'unknown')).toBe('tenth-below-ten');
    expect(roundingOf([11_000, 12_000, 14_000, 2_000_000], 'unknown')).toBe('whole');
  });

  it('forgives some numbers in between, by which archives fill gaps', () => {
    const shown = [33_300, 33_400, 33_500, 33_600, 33_700, 33_800, 33_900, 34_100];
    expect(roundingOf([...shown, 33_449], 'unknown')).toBe('three-digits');
    expect(roundingOf([...shown, 33_449], 'three-digits')).toBe('three-digits');
  });

  it('takes numbers in full for what they are, whatever the platform does', () => {
    const full = [33_301, 33_417, 33_592, 33_604, 33_788];
    expect(roundingOf(full, 'unknown')).toBe('exact');
    expect(roundingOf(full, 'three-digits')).toBe('exact');
  });

  it('says nothing about a style of which there are few numbers', () => {
    expect(roundingOf([12_000, 13_000], 'unknown')).toBe('exact');
    expect(roundingOf([12_000, 13_000], 'three-digits')).toBe('three-digits');
    expect(roundingOf([120, 130, 140, 150, 160], 'unknown')).toBe('exact');
  });
});
