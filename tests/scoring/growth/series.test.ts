import { describe, expect, it } from 'vitest';
import { seriesOf } from '@/lib/scoring/growth/series';
import { dayAt, seenOn } from '../../support/growth';

describe('seriesOf', () => {
  it('puts points in order and counts days from the first', () => {
    const series = seriesOf([seenOn(9, 1_020), seenOn(0, 1_000), seenOn(2, 1_010)], 'exact', null);
    expect([...series.day]).toEqual([0, 2, 9]);
    expect([...series.followers]).toEqual([1_000, 1_010, 1_020]);
  });

  it('knows what a shortened number can mean', () => {
    const series = seriesOf([seenOn(0, 33_300), seenOn(1, 998)], 'three-digits', null);
    expect([...series.step]).toEqual([100, 1]);
    expect([...series.followers]).toEqual([33_349.5, 998]);
  });

  it('takes an interval as it is given', () => {
    const point = { at: dayAt(0), followers: { low: 12_000, high: 12_999 }, views: null };
    expect(seriesOf([point], 'three-digits', null)).toMatchObject({
      followers: Float64Array.of(12_499.5),
      step: Float64Array.of(1_000),
    });
  });

  it('keeps what two numbers of one moment have in common, and neither where they contradict', () => {
    const wide = { at: dayAt(1), followers: { low: 900, high: 1_100 }, views: null };
    expect(seriesOf([seenOn(0, 990), wide, seenOn(1, 1_000)], 'exact', null).followers).toEqual(
      Float64Array.of(990, 1_000),
    );
    const contradicting = seriesOf([seenOn(0, 990), seenOn(1, 1_000), seenOn(1, 5_000)], 'exact', null);
    expect(contradicting).toMatchObject({ followers: Float64Array.of(990), leftOut: { contradicting: 2 } });
  });

  it('leaves out what lies in the future, and times that are none', () => {
    const odd = { ...seenOn(0, 1_000), at: Number.NaN };
    const series = seriesOf([seenOn(0, 1_000), seenOn(5, 9_000), odd], 'exact', dayAt(4));
    expect(series).toMatchObject({ followers: Float64Array.of(1_000), leftOut: { future: 2 } });
  });

  it('leaves out a number that jumps away and is back the next day, but not one that stays', () => {
    const line = [50_000, 50_010, 24_700, 51_400, 51_410].map((followers, day) => seenOn(day, followers));
    expect(seriesOf(line, 'exact', null)).toMatchObject({ day: Float64Array.of(0, 1, 3, 4), leftOut: { glitches: 1 } });
    const step = [50_000, 50_010, 60_000, 60_010, 60_020].map((followers, day) => seenOn(day, followers));
    expect(seriesOf(step, 'exact', null).leftOut.glitches).toBe(0);
  });

  it('doesn’t call a step an error that is taken away after some days', () => {
    const taken = [50_000, 60_000, 60_010, 60_020, 60_030, 50_050].map((followers, day) => seenOn(day, followers));
    expect(seriesOf(taken, 'exact', null).leftOut.glitches).toBe(0);
  });

  it('knows views only where a total rose by itself', () => {
    const totals = [1_000, 1_100, 1_100, 400, 1_150, 1_250];
    const series = seriesOf(
      totals.map((views, day) => seenOn(day, 5_000 + day, views)),
      'exact',
      null,
    );
    // Standing still, falling, and rising by what was lost say nothing: two days with 100 each remain.
    expect(series.viewsSoFar.at(-1)).toBe(200);
    expect(series.viewDaysSoFar.at(-1)).toBe(2);
    expect(series.viewsLostSoFar.at(-1)).toBe(700);
  });
});
