import { describe, expect, it } from 'vitest';
import type { Outcome } from '@/lib/health/outcome';
import { emptySeries, type HealthSeries, withLook } from '@/lib/health/series';
import { COMMENT_FACTS, HISTORY_FACTS, POST_FACTS, PROFILE_FACTS } from '@/lib/model/fact-fields';
import { TEXT_LANGUAGES, textsFor } from '@/lib/texts/catalog';
import { HEALTH_TEXTS } from '@/lib/texts/health';
import { dropNotice, healthView } from '@/lib/views/health-view';
import { DAY, NOW } from '../support/readings';

const words = { locale: 'en', platformLabel: (id: string) => id.toUpperCase() };

function seriesOf(
  letters: string,
  hasReplies = true,
  field = 'profile.followers',
  pageKind: HealthSeries['pageKind'] = 'profile',
): HealthSeries {
  return [...letters].reduce(
    (series, letter, day) => withLook(series, NOW + day * DAY, new Map([[field, letter as Outcome]])), // as written below
    emptySeries({ platform: 'youtube', pageKind, hasReplies }),
  );
}

describe('how pages are read', () => {
  it('counts a field over all pages of a kind, with replies or without', () => {
    const [kind] = healthView([seriesOf('rrfs'), seriesOf('ru', false)], words);
    expect(kind).toMatchObject({ platform: 'YOUTUBE', kind: 'profiles', visits: '6 pages' });
    expect(kind?.fields).toEqual([
      {
        field: 'profile.followers',
        label: 'followers',
        read: 3,
        notShown: 1,
        failed: 2,
        state: 'partly',
        dropped: null,
      },
    ]);
  });

  it.each([
    ['rrrrrrrrrr', 'reads'],
    ['rrrrrrrrrf', 'reads'],
    ['rf', 'partly'],
    ['fu', 'fails'],
    ['ss', 'none'],
  ])('%s is %s', (letters, state) => {
    expect(healthView([seriesOf(letters)], words)[0]?.fields[0]?.state).toBe(state);
  });

  it('asks a post’s own page for no more of its author’s profile than it ever gave', () => {
    const fieldsOn = (letters: string, field = 'profile.followers') =>
      healthView([seriesOf(letters, true, field, 'post')], words)[0]?.fields.length;
    expect(fieldsOn('fsff')).toBe(0);
    expect(fieldsOn('rfff')).toBe(1);
    expect(fieldsOn('ufff')).toBe(1);
    expect(fieldsOn('ffff', 'posts.likes')).toBe(1);
  });

  it('says of a drop since when', () => {
    const [kind] = healthView([seriesOf('r'.repeat(20) + 'f'.repeat(8))], words);
    expect(kind?.fields[0]?.dropped).toBe('less since June 21');
  });
});

describe('the notice', () => {
  const dropped = seriesOf('r'.repeat(20) + 'f'.repeat(8));

  it('names what dropped, where and since when, once for all', () => {
    const notice = dropNotice([dropped, seriesOf('rrrr', false)], words);
    expect(notice?.lines).toEqual(['YOUTUBE, profiles, since June 21: followers.']);
    expect(notice?.drops).toEqual([
      { platform: 'youtube', pageKind: 'profile', hasReplies: true, field: 'profile.followers' },
    ]);
  });

  it('is not made of what was dismissed, nor of nothing', () => {
    expect(dropNotice([{ ...dropped, dismissed: ['profile.followers'] }], words)).toBeNull();
    expect(dropNotice([seriesOf('rrff')], words)).toBeNull();
    expect(dropNotice([], words)).toBeNull();
  });
});

it.each(TEXT_LANGUAGES)('every field has its words in %s', (language) => {
  const areas = { profile: PROFILE_FACTS, posts: POST_FACTS, comments: COMMENT_FACTS, history: HISTORY_FACTS };
  const names = Object.entries(areas).flatMap(([area, facts]) => Object.keys(facts).map((name) => `${area}.${name}`));
  expect(Object.keys(textsFor(HEALTH_TEXTS, language).fields).sort()).toEqual(['page', 'posts', ...names].sort());
});
