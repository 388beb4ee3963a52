import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notFound, notShown, readFact } from '@/lib/model/facts';
import type { Reading } from '@/lib/model/reading';
import { mergeReading } from '@/lib/store/merge-reading';
import { commentReading, countFact, DAY, HOUR, NOW, postReading, profileReading, readingOf } from '../support/readings';

const hashOf = (author: string) => `hash of ${author.length}`;
const merge = (...readings: Reading[]) =>
  readings.reduce<ReturnType<typeof mergeReading>>((known, reading) => mergeReading(known, reading, hashOf), null);
const look = (at: number, followers: ReturnType<typeof countFact>) =>
  readingOf({ capturedAt: at, profile: profileReading({ followers }) });

describe('mergeReading', () => {
  it('keeps nothing of search, feed and nameless pages', () => {
    expect(merge(readingOf({ pageKind: 'search' }))).toBeNull();
    expect(merge(readingOf({ pageKind: 'feed' }))).toBeNull();
    expect(merge(readingOf({ profile: null }))).toBeNull();
    expect(merge(readingOf({ profile: profileReading({ handle: null, platformId: null }) }))).toBeNull();
  });

  it('dates every fact that was read', () => {
    const known = merge(look(NOW, countFact(500)));
    expect(known?.creator.profile.followers).toMatchObject({ value: { low: 500, high: 500 }, at: NOW });
    expect(known?.creator.profile.name).toEqual(notFound);
  });

  it('takes the newer count, whichever look comes first', () => {
    const older = look(NOW - 30 * DAY, countFact(500));
    const newer = look(NOW, countFact(700));
    for (const known of [merge(older, newer), merge(newer, older)]) {
      expect(known?.creator.profile.followers).toMatchObject({ value: { low: 700 }, at: NOW });
      expect(known?.creator).toMatchObject({ firstSeenAt: NOW - 30 * DAY, lastSeenAt: NOW });
    }
  });

  it('never lets a rounder count take the place of an exact one that fits it', () => {
    const known = merge(look(NOW - 30 * DAY, countFact(12_345)), look(NOW, countFact(12_300, 12_399)));
    expect(known?.creator.profile.followers).toMatchObject({ value: { low: 12_345, high: 12_345 } });
  });

  it('lets a rounder count in where the exact one no longer fits', () => {
    const known = merge(look(NOW - 30 * DAY, countFact(12_345)), look(NOW, countFact(12_400, 12_499)));
    expect(known?.creator.profile.followers).toMatchObject({ value: { low: 12_400, high: 12_499 } });
  });

  it('never lets what was not read take the place of what was', () => {
    for (const nothing of [notFound, notShown]) {
      const known = merge(look(NOW - DAY, countFact(500)), look(NOW, nothing as ReturnType<typeof countFact>));
      expect(known?.creator.profile.followers).toMatchObject({ value: { low: 500 }, at: NOW - DAY });
    }
  });

  it('never lets a cached count take the place of a fresh one', () => {
    const cached = { ...readFact({ low: 900, high: 999 }, '1K', 'meta'), stale: true as const };
    const known = merge(look(NOW - DAY, countFact(500)), look(NOW, cached));
    expect(known?.creator.profile.followers).toMatchObject({ value: { low: 500 } });
    expect(merge(look(NOW, cached))?.observations).toEqual([]);
  });

  it('unites posts and comments by id and keeps only a hash of who wrote', () => {
    const first = readingOf({
      pageKind: 'post',
      posts: [postReading('v1', { likes: countFact(10) })],
      comments: [commentReading('c1', 'v1', { author: 'orla_quill' })],
    });
    const second = readingOf({
      capturedAt: NOW + HOUR,
      posts: [postReading('v1', { views: countFact(99) }), postReading('v2')],
    });
    const known = merge(first, second);
    expect(known?.posts.map((post) => post.id)).toEqual(['youtube:v1', 'youtube:v2']);
    expect(known?.posts[0]?.post).toMatchObject({ likes: { value: { low: 10 } }, views: { value: { low: 99 } } });
    expect(known?.comments).toMatchObject([{ id: 'youtube:v1:c1', authorHash: 'hash of 10' }]);
    expect(JSON.stringify(known)).not.toContain('orla_quill');
  });

  it('keeps one observation a day: an exact one, else the tightest, else the latest', () => {
    const known = merge(
      look(NOW, countFact(500, 509)),
      look(NOW + 60_000, countFact(504)),
      look(NOW + HOUR, countFact(504, 508)),
      look(NOW + DAY, countFact(505)),
      look(NOW + DAY + HOUR, countFact(506)),
    );
    expect(known?.observations.map(({ date, followers, source }) => [date, followers, source])).toEqual([
      ['2026-06-01', { low: 504, high: 504 }, 'page'],
      ['2026-06-02', { low: 506, high: 506 }, 'page'],
    ]);
  });

  it('is the same however often a reading comes (property)', () => {
    const readings = fc.array(
      fc
        .record({ hours: fc.integer({ min: 0, max: 400 }), followers: fc.integer({ min: 0, max: 2_000 }) })
        .map(({ hours, followers }) =>
          look(NOW + hours * HOUR, countFact(followers, followers + (followers % 3) * 50)),
        ),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(readings, fc.nat(), (list, pick) => {
        const again = list[pick % list.length];
        if (!again) return;
        const once = merge(...list);
        const last = list.at(-1);
        expect(last && mergeReading(once, last, hashOf)).toEqual(once);
        expect(mergeReading(mergeReading(null, again, hashOf), again, hashOf)).toEqual(merge(again));
      }),
    );
  });
});
