import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, daysBetween, isAhead, isDay, startOfDay } from '@/lib/model/day';

describe('isDay', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', ' 2026-01-01', ''])(
    '%j is none',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(startOfDay(text)).toBeNaN();
    },
  );

  it('holds for every day that a time has (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (time) => {
        const day = dayAt(time) ?? '';
        expect(isDay(day)).toBe(true);
        expect(startOfDay(day)).toBeLessThanOrEqual(time);
        expect(daysBetween(day, dayAt(time + 3 * 86_400_000) ?? '')).toBe(3);
      }),
    );
  });
});

describe('dayAt', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, 9e15])('%s is no day', (time) => {
    expect(dayAt(time)).toBeNull();
  });
});

describe('isAhead', () => {
  it('is true of a day that has begun nowhere yet', () => {
    const noon = Date.UTC(2026, 5, 1, 12);
    expect(['2026-06-01', '2026-06-02', '2026-06-03'].map((day) => isAhead(day, noon))).toEqual([false, false, true]);
  });
});
