import { describe, expect, it } from 'vitest';
import { randomOf } from '@/scripts/evaluate/random';
import { areaUnderCurve, qualityOf, raisedShare, type Verdict, withInterval } from '@/scripts/evaluate/shares';

const verdict = (isPositive: boolean, score: number, group = 'a'): Verdict => ({
  kind: '',
  isPositive,
  score,
  isRaised: score > 0.5,
  hasEnough: true,
  group,
});
const verdicts = [verdict(true, 0.9), verdict(true, 0.4), verdict(false, 0.6), verdict(false, 0.1), verdict(true, 0.8)];

it('gives precision, recall and F1', () => {
  const { precision, recall, f1 } = qualityOf(verdicts);
  expect([precision, recall, f1]).toEqual([2 / 3, 2 / 3, 2 / 3]);
  expect(raisedShare(verdicts)).toBe(3 / 5);
});

it('gives the chance that a positive scores higher, ties by half', () => {
  expect(areaUnderCurve(verdicts)).toBeCloseTo(5 / 6);
  expect(areaUnderCurve([verdict(true, 0.3), verdict(false, 0.3)])).toBe(0.5);
});

describe('withInterval', () => {
  it('draws whole groups: one group gives no width', () => {
    expect(withInterval(verdicts, raisedShare, randomOf(1))).toBe('0.600 (0.600–0.600)');
  });

  it('holds about what is expected of a share of one half', () => {
    const many = Array.from({ length: 400 }, (_, index) => verdict(false, index % 2, `${index}`));
    const [, low = 0, high = 0] = (withInterval(many, raisedShare, randomOf(1)).match(/[\d.]+/g) ?? []).map(Number);
    // 1.96 × √(0.25 ÷ 400) = 0.049
    expect(0.5 - low).toBeCloseTo(0.049, 1);
    expect(high - 0.5).toBeCloseTo(0.049, 1);
    expect(high).toBeGreaterThan(low);
  });

  it('says nothing of nothing', () => {
    expect(withInterval([], raisedShare, randomOf(1))).toBe('–');
  });
});
