import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEPT_OBSERVATIONS, OBSERVATION_SOURCES, type Observation } from '@/lib/model/creator';
import { dayAt } from '@/lib/model/day';
import { notShown } from '@/lib/model/facts';
import { importedObservations, mergeObservations, observationsIn } from '@/lib/store/observations';
import { copyOf, countFact, DAY, historyRow, NOW, profileReading, readingOf } from '../support/readings';

const seen = (
  date: string,
  source: Observation['source'],
  low: number,
  { high = low, at = Date.parse(date) }: { high?: number; at?: number } = {},
): Observation => ({
  id: `tilda@${date}`,
  creatorId: 'tilda',
  date,
  at,
  followers: { low, high },
  views: null,
  postCount: null,
  source,
});

const someObservation = fc
  .record({
    day: fc.integer({ min: 0, max: 4 }),
    source: fc.constantFrom(...OBSERVATION_SOURCES),
    low: fc.integer({ min: 0, max: 3 }),
    more: fc.integer({ min: 0, max: 2 }),
    hour: fc.integer({ min: 0, max: 2 }),
    views: fc.option(fc.integer({ min: 0, max: 1 })),
  })
  .map(({ day, source, low, more, hour, views }) => ({
    ...seen(`2026-05-0${day + 1}`, source, low, { high: low + more, at: NOW + hour }),
    views: views === null ? null : { low: views, high: views },
  }));

describe('mergeObservations', () => {
  it.each([
    ['an own look before a history’s page', seen('2026-05-01', 'page', 5), seen('2026-05-01', 'history-page', 6)],
    ['a history’s page before a file', seen('2026-05-01', 'history-page', 5), seen('2026-05-01', 'import', 6)],
    [
      'an exact count before a rounded one, whoever says it',
      seen('2026-05-01', 'import', 105),
      seen('2026-05-01', 'page', 100, { high: 109 }),
    ],
    [
      'the tighter of two looks',
      seen('2026-05-01', 'page', 100, { high: 104 }),
      seen('2026-05-01', 'page', 100, { high: 109, at: NOW }),
    ],
    [
      'the later of two looks',
      seen('2026-05-01', 'page', 7, { at: NOW + 1 }),
      seen('2026-05-01', 'page', 9, { at: NOW }),
    ],
  ])('keeps %s', (_, better, worse) => {
    expect(mergeObservations([better], [worse])).toEqual([better]);
    expect(mergeObservations([worse], [better])).toEqual([better]);
  });

  it('gives the same rows however they come, and leaves known ones untouched when they come again (property)', () => {
    fc.assert(
      fc.property(
        fc.array(someObservation, { maxLength: 12 }),
        fc.array(someObservation, { maxLength: 12 }),
        (a, b) => {
          const merged = mergeObservations(mergeObservations([], a), b);
          expect(mergeObservations(mergeObservations([], b.toReversed()), a.toReversed())).toEqual(merged);
          const again = mergeObservations(merged, [...a, ...b]);
          expect(again.every((row, index) => row === merged[index])).toBe(true);
          expect(merged.map(({ date }) => date)).toEqual([...new Set([...a, ...b].map(({ date }) => date))].sort());
        },
      ),
    );
  });

  it('keeps the newest 4,000 days', () => {
    const days = Array.from({ length: KEPT_OBSERVATIONS + 10 }, (_, index) =>
      seen(dayAt(index * DAY) ?? '', 'import', index),
    );
    const merged = mergeObservations([], days);
    expect(merged.length).toBe(KEPT_OBSERVATIONS);
    expect(merged[0]?.followers.low).toBe(10);
  });
});

describe('observationsIn', () => {
  it('takes the look and the days of a page’s history', () => {
    const rows = [historyRow('2026-05-01', 40), historyRow('2026-05-02', 41)];
    const reading = readingOf({ profile: profileReading({ followers: countFact(50) }), history: rows });
    expect(observationsIn('tilda', reading).map(({ date, source }) => [date, source])).toEqual([
      ['2026-06-01', 'page'],
      ['2026-05-01', 'history-page'],
      ['2026-05-02', 'history-page'],
    ]);
  });

  it('takes no look from another site’s copy, no day without followers, and none to come', () => {
    const unread = { ...historyRow('2026-05-03', 1), followers: notShown };
    const rows = [historyRow('2026-05-01', 40), unread, historyRow('2026-06-03', 90)];
    expect(observationsIn('tilda', copyOf(rows)).map(({ date }) => date)).toEqual(['2026-05-01']);
  });
});

describe('importedObservations', () => {
  it('are marked as a person’s file, and hold no day to come', () => {
    const day = (date: string) => ({ date, followers: { low: 5, high: 5 }, views: null, postCount: null });
    const rows = importedObservations('tilda', [day('2026-05-30'), day('2026-06-04')], NOW);
    expect(rows.map(({ date, source }) => [date, source])).toEqual([['2026-05-30', 'import']]);
  });
});
