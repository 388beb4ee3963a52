import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { dropsOf, isRecovered } from '@/lib/health/drop';
import type { Outcome } from '@/lib/health/outcome';
import { emptySeries, type HealthSeries, withLook } from '@/lib/health/series';
import { DAY, NOW } from '../support/readings';

const empty = emptySeries({ platform: 'youtube', pageKind: 'profile', hasReplies: true });

/** A series of visits a day apart, of which a field's letters tell. */
function seriesOf(letters: string, field = 'profile.followers'): HealthSeries {
  return [...letters].reduce(
    (series, letter, day) => withLook(series, NOW + day * DAY, new Map([[field, letter as Outcome]])), // as written below
    empty,
  );
}

describe('a drop', () => {
  it('is raised after eight visits without what was always read, with the day it began', () => {
    expect(dropsOf(seriesOf('r'.repeat(20) + 'f'.repeat(8)))).toEqual([
      { field: 'profile.followers', since: NOW + 20 * DAY, earlier: { read: 20, of: 20 }, recent: { read: 0, of: 8 } },
    ]);
  });

  it('is raised as well where the place is there and its text is no longer understood', () => {
    expect(dropsOf(seriesOf('r'.repeat(20) + 'u'.repeat(8)))).toHaveLength(1);
  });

  it.each([
    ['three visits that failed', 'r'.repeat(20) + 'f'.repeat(3)],
    ['a page that says it has no such thing', 'r'.repeat(20) + 's'.repeat(30)],
    ['a field that was never read', 'f'.repeat(60)],
    ['a field read every other time', 'rf'.repeat(22) + 'f'.repeat(8)],
    ['too little to know what is usual', 'r'.repeat(11) + 'f'.repeat(8)],
    ['single failures', 'rrrrfrrrrrrfrrrrrrrrfrrrrfrrrfrrrrfrrrrr'],
  ])('is not raised by %s', (_, letters) => {
    expect(dropsOf(seriesOf(letters))).toEqual([]);
  });

  it('is of each field apart', () => {
    const both = [...Array(30).keys()].reduce(
      (series, day) =>
        withLook(
          series,
          NOW + day * DAY,
          new Map<string, Outcome>([
            ['profile.followers', 'r'],
            ['posts.likes', day < 20 ? 'r' : 'f'],
          ]),
        ),
      empty,
    );
    expect(dropsOf(both).map(({ field }) => field)).toEqual(['posts.likes']);
  });

  it('is over once most of the last visits read it', () => {
    const dropped = 'r'.repeat(20) + 'f'.repeat(8);
    expect(isRecovered(seriesOf(dropped), 'profile.followers')).toBe(false);
    expect(isRecovered(seriesOf(`${dropped}rrrr`), 'profile.followers')).toBe(false);
    expect(isRecovered(seriesOf(`${dropped}rrrrr`), 'profile.followers')).toBe(true);
    expect(dropsOf(seriesOf(`${dropped}rrrrr`))).toEqual([]);
  });

  // Each series is as long as a hundred days of work, of fields read always, often, seldom and as good as never.
  it('is raised by less than one of a thousand visits where nothing but chance makes pages differ', () => {
    const rates = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.98, 1];
    const random = xoroshiro128plus(7);
    let [visits, raised] = [0, 0];
    for (let round = 0; round < 12; round++) {
      let series = empty;
      const told = new Set<string>();
      for (let day = 0; day < 120; day++) {
        const outcomes = rates.map((rate, i): [string, Outcome] => [
          `f${i}`,
          uniformFloat64(random) < rate ? 'r' : 'f',
        ]);
        series = withLook(series, NOW + day * DAY, new Map(outcomes));
        visits++;
        for (const { field } of dropsOf(series)) {
          if (!told.has(field)) raised++;
          told.add(field);
        }
      }
    }
    expect(visits).toBe(1_440);
    expect(raised).toBeLessThanOrEqual(1);
  });
});
