import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '@/lib/model/sentence';
import { judgeGrowth } from '@/lib/scoring/growth/judge-growth';
import { dayAt, inventedHistory, PLAIN, seenOn } from '../../support/growth';

const judge = (...growth: Parameters<typeof inventedHistory>) => judgeGrowth(inventedHistory(...growth), PLAIN);
const kinds = ({ jumps }: ReturnType<typeof judgeGrowth>) => jumps.map(({ kind }) => kind);

describe('judgeGrowth raises', () => {
  it('a step that views don’t explain, and says why', () => {
    const { flag, score, jumps } = judge({
      days: 120,
      followers: 40_000,
      pace: 20,
      views: 2_000,
      added: { 60: 8_000 },
    });
    expect(flag).toBe('raised');
    expect(score).toBeGreaterThan(0.9);
    expect(jumps).toMatchObject([{ from: dayAt(59), to: dayAt(60), percent: 19.5, kind: 'unexplained' }]);
    expect(jumps[0]?.gain).toBeGreaterThanOrEqual(8_000);
    expect(jumps[0]?.why.map(inEnglish).join(' ')).toMatch(
      /begins and ends at once.*Views of these days are as usual or fewer/,
    );
  });

  it('one day of several thousand amid days of small losses, with decay after it', () => {
    const added = { 50: 6_000, 53: -150, 56: -120, 60: -100, 66: -80 };
    expect(judge({ days: 120, followers: 150_000, pace: -40, views: 3_000, added }).flag).toBe('raised');
    expect(judge({ days: 120, followers: 150_000, pace: -40, added }).flag).toBe('raised');
  });

  it('a slow delivery: like parts over a fortnight, then nothing', () => {
    const added = Object.fromEntries(Array.from({ length: 14 }, (_, part) => [40 + part, 280 + 15 * (part % 3)]));
    const { flag, jumps } = judge({ days: 120, followers: 20_000, pace: 5, views: 900, added });
    expect(flag).toBe('raised');
    expect(jumps[0]?.from).toBeLessThanOrEqual(dayAt(41));
    expect(jumps[0]?.to).toBeGreaterThanOrEqual(dayAt(51));
  });

  it('a step between visits a week apart, without filling in the days between', () => {
    const seen = (day: number) => day % 7 === 0;
    const { flag, jumps } = judge({ days: 120, followers: 40_000, pace: 20, views: 2_000, added: { 60: 8_000 }, seen });
    expect(flag).toBe('raised');
    expect(jumps).toMatchObject([{ from: dayAt(56), to: dayAt(63), kind: 'unexplained' }]);
  });

  it('a step seen on six visits, and on five', () => {
    const growth = { days: 120, followers: 40_000, pace: 20, views: 2_000, added: { 60: 8_000 } };
    expect(judge({ ...growth, seen: (day) => [0, 20, 40, 59, 62, 85, 110].includes(day) }).flag).toBe('raised');
    expect(judge({ ...growth, seen: (day) => [0, 25, 50, 75, 110].includes(day) }).flag).toBe('raised');
  });

  it('a step in a history with weeks missing before and after it', () => {
    const isMissing = (day: number) => (day >= 20 && day < 45) || (day >= 80 && day < 100);
    const growth = { days: 120, followers: 40_000, pace: 20, views: 2_000, added: { 60: 8_000 } };
    const { flag, jumps } = judge({ ...growth, seen: (day) => !isMissing(day) });
    expect(flag).toBe('raised');
    expect(jumps).toMatchObject([{ from: dayAt(59), to: dayAt(60), kind: 'unexplained' }]);
  });

  it('a step on top of a rise that views explain', () => {
    const rise = [900, 1_400, 1_100, 800, 600, 430, 300, 210, 150, 100];
    const added = Object.fromEntries(rise.map((gain, day) => [50 + day, gain + (day === 3 ? 12_000 : 0)]));
    const addedViews = Object.fromEntries(rise.map((gain, day) => [50 + day, 25 * gain]));
    expect(judge({ days: 120, followers: 40_000, pace: 20, views: 2_000, added, addedViews }).flag).toBe('raised');
  });
});

describe('judgeGrowth clears', () => {
  it('steps of the rounded number: a channel of 1.15 million moves by ten thousand', () => {
    const result = judge({ days: 120, followers: 1_151_000, pace: 900, views: 200_000, digits: 3 });
    expect(result).toMatchObject({ flag: 'clear', jumps: [] });
  });

  it('a pair of opposite errors', () => {
    const result = judge({ days: 120, followers: 900_000, pace: 300, added: { 60: -25_300, 61: 26_800 } });
    expect(result).toMatchObject({ flag: 'clear', jumps: [] });
    expect(judge({ days: 120, followers: 900_000, pace: 300, added: { 60: 25_300, 61: -24_800 } }).flag).toBe('clear');
  });

  it('a history that a day of 0, or of twice as many, stands in', () => {
    const growth = { days: 120, followers: 40_000, pace: 20, views: 2_000 };
    const without = judge(growth);
    expect(without).toMatchObject({ flag: 'clear', jumps: [] });
    expect(judge({ ...growth, added: { 50: -40_980, 51: 41_000 } })).toMatchObject({ flag: 'clear', jumps: [] });
    expect(judge({ ...growth, added: { 50: 40_980, 51: -40_980 } })).toMatchObject({ flag: 'clear', jumps: [] });
  });

  it('weeks missing from a history of steady growth', () => {
    const seen = (day: number) => day < 30 || day > 75;
    const result = judge({ days: 120, followers: 60_000, pace: 150, views: 9_000, digits: 3, seen });
    expect(result).toMatchObject({ flag: 'clear', jumps: [] });
  });

  it('a burst with a tail, explained where views are known', () => {
    const added = { 60: 72_000, 61: 24_500, 62: 11_300, 63: 6_000, 64: 3_000 };
    const addedViews = { 60: 2_000_000, 61: 900_000, 62: 400_000, 63: 200_000 };
    const withViews = judge({ days: 120, followers: 3_900_000, pace: 1_500, views: 300_000, added, addedViews });
    expect(withViews.flag).toBe('clear');
    expect(kinds(withViews)).toEqual(['explained']);
    expect(withViews.jumps[0]?.why.map(inEnglish).join(' ')).toMatch(/Views rose with it/);
    expect(judge({ days: 120, followers: 3_900_000, pace: 1_500, added }).flag).toBe('clear');
  });

  it('a rise that begins, peaks and fades with its views', () => {
    const rise = [500, 1_500, 1_300, 1_000, 800, 600, 450, 330, 250, 180, 130, 90];
    const added = Object.fromEntries(rise.map((gain, day) => [50 + day, gain]));
    const addedViews = Object.fromEntries(rise.map((gain, day) => [50 + day, 25 * gain]));
    const result = judge({ days: 120, followers: 40_000, pace: 20, views: 2_000, added, addedViews });
    expect(result.flag).toBe('clear');
    expect(kinds(result)).toEqual(['explained']);
  });

  it('steady growth of any size', () => {
    for (const [followers, pace] of [
      [2_000, 10],
      [50_000, 150],
      [800_000, 1_000],
    ] as const) {
      expect(judge({ days: 120, followers, pace, views: 50 * pace, digits: 3 })).toMatchObject({ flag: 'clear' });
    }
  });
});

describe('judgeGrowth tells drops apart', () => {
  it('a platform’s clean-up in a day', () => {
    const shift = Date.UTC(2018, 11, 13) - dayAt(60);
    const points = inventedHistory({ days: 120, followers: 2_600_000, pace: 1_000, added: { 60: -42_000 } });
    const { flag, jumps } = judgeGrowth(
      points.map((point) => ({ ...point, at: point.at + shift })),
      PLAIN,
    );
    expect(flag).toBe('clear');
    expect(jumps).toMatchObject([{ kind: 'drop', to: Date.UTC(2018, 11, 13) }]);
    expect(jumps[0]?.why.map(inEnglish).join(' ')).toMatch(/took away spam accounts/);
  });

  it('a wave of losses over three days', () => {
    const result = judge({
      days: 120,
      followers: 3_400_000,
      pace: 400,
      added: { 60: -17_000, 61: -13_000, 62: -7_000 },
    });
    expect(result.flag).toBe('clear');
    expect(result.jumps).toMatchObject([{ kind: 'drop', from: dayAt(59), to: dayAt(62) }]);
    expect(result.jumps[0]?.gain).toBeLessThan(-33_000);
  });
});

describe('judgeGrowth has not enough data for', () => {
  it('two or three visits, however much lies between them', () => {
    const growth = { days: 120, followers: 40_000, pace: 20, views: 2_000, added: { 60: 40_000 } };
    expect(judge({ ...growth, seen: (day) => [0, 110].includes(day) }).flag).toBe('not-enough-data');
    expect(judge({ ...growth, seen: (day) => [0, 50, 110].includes(day) }).flag).toBe('not-enough-data');
  });

  it('a first visit', () => {
    expect(judgeGrowth([], PLAIN)).toEqual({ flag: 'not-enough-data', score: 0, jumps: [] });
    expect(judgeGrowth([seenOn(0, 5_000)], PLAIN)).toEqual({ flag: 'not-enough-data', score: 0, jumps: [] });
    expect(judgeGrowth([seenOn(0, 5_000), seenOn(20, 9_000)], PLAIN).flag).toBe('not-enough-data');
  });

  it('a few days, but not for fourteen daily rows', () => {
    const growth = { followers: 40_000, pace: 20, views: 2_000, added: { 5: 8_000 } };
    expect(judge({ ...growth, days: 13 }).flag).toBe('not-enough-data');
    expect(judge({ ...growth, days: 14 }).flag).not.toBe('not-enough-data');
  });

  it('some hundred followers', () => {
    expect(judge({ days: 200, followers: 7, pace: 2 }).flag).toBe('not-enough-data');
  });

  it('a very large channel that gains hundreds of thousands a day, unless views are there', () => {
    const huge = { days: 90, followers: 20_000_000, pace: 450_000, digits: 3 };
    expect(judge(huge).flag).toBe('not-enough-data');
    expect(judge({ ...huge, views: 40_000_000 }).flag).toBe('clear');
  });
});

describe('judgeGrowth takes any input', () => {
  const history = inventedHistory({ days: 120, followers: 40_000, pace: 20, views: 2_000, added: { 60: 8_000 } });

  it('in any order, and doubled', () => {
    const mixed = [...history].reverse().flatMap((point) => [point, point]);
    expect(judgeGrowth(mixed, PLAIN)).toEqual(judgeGrowth(history, PLAIN));
  });

  it('with points in the future, which it leaves out', () => {
    const later = [...history, seenOn(500, 900_000)];
    expect(judgeGrowth(later, { ...PLAIN, now: dayAt(119) })).toEqual(judgeGrowth(history, PLAIN));
  });

  it('with counts that are none, which it leaves out', () => {
    const odd = [Number.POSITIVE_INFINITY, Number.NaN, -5, 1e18].map((count, day) => seenOn(10.5 + day, count, count));
    expect(judgeGrowth([...history, ...odd], PLAIN)).toEqual(judgeGrowth(history, PLAIN));
  });

  it('with counts of zero, and falling to it', () => {
    expect(
      judgeGrowth(
        Array.from({ length: 40 }, (_, day) => seenOn(day, 0)),
        PLAIN,
      ).flag,
    ).toBe('not-enough-data');
    const falling = Array.from({ length: 60 }, (_, day) => seenOn(day, 59_000 - 1_000 * day, 59_000 - 1_000 * day));
    expect(judgeGrowth(falling, PLAIN)).toMatchObject({ flag: 'clear' });
  });

  it('whatever it is: a flag, a score from 0 to 1 and jumps in order, never an exception', () => {
    const count = fc
      .record({ low: fc.nat(9_000_000), wide: fc.nat(2_000) })
      .map(({ low, wide }) => ({ low, high: low + wide }));
    const point = fc.record({
      at: fc.oneof(fc.integer({ min: dayAt(0), max: dayAt(400) }), fc.constantFrom(dayAt(1), Number.NaN, Infinity)),
      followers: count,
      views: fc.option(count),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 80 }), (points) => {
        const { flag, score, jumps } = judgeGrowth(points, { ...PLAIN, now: dayAt(390), postDates: [dayAt(3)] });
        expect(['raised', 'clear', 'not-enough-data']).toContain(flag);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const { from, to, gain, kind } of jumps) {
          expect(from).toBeLessThan(to);
          expect(kind === 'drop' ? gain : -gain).toBeLessThanOrEqual(0);
        }
        expect(jumps.some(({ kind }) => kind === 'unexplained')).toBe(flag === 'raised');
        expect(jumps.map(({ from }) => from)).toEqual(jumps.map(({ from }) => from).sort((a, b) => a - b));
      }),
    );
  });

  it('and sets posts of the same days beside a jump', () => {
    const why = (postDates: number[]) =>
      judgeGrowth(history, { ...PLAIN, postDates })
        .jumps[0]?.why.map(inEnglish)
        .join(' ');
    expect(why([dayAt(60)])).toMatch(/Posts read from these days: 1\./);
    expect(why([dayAt(10)])).toMatch(/No post that was read is from these days\./);
  });
});
