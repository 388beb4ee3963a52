import { describe, expect, it } from 'vitest';
import { outcomesOf } from '@/lib/health/outcome';
import { emptySeries, HealthSeries, lettersOf, VISITS, withLook } from '@/lib/health/series';
import { notFound, notShown, readFact, unreadable } from '@/lib/model/facts';
import { copyOf, countFact, historyRow, NOW, postReading, profileReading, readingOf } from '../support/readings';

const empty = emptySeries({ platform: 'youtube', pageKind: 'profile', hasReplies: true });

describe('what a look tells of the fields', () => {
  it('is how each was read, never what it says', () => {
    const profile = profileReading({
      name: readFact('Tilda Brennkessel', 'Tilda Brennkessel', 'header'),
      followers: countFact(48_200),
      email: notShown,
      bio: unreadable('???', 'header'),
    });
    const outcomes = outcomesOf(readingOf({ profile }));
    expect(Object.fromEntries(outcomes)).toMatchObject({
      page: 'r',
      'profile.name': 'r',
      'profile.followers': 'r',
      'profile.email': 's',
      'profile.bio': 'u',
      'profile.links': 'f',
    });
    expect(JSON.stringify([...outcomes])).not.toMatch(/Tilda|brennkessel|48/i);
  });

  it('takes the best of many posts: a page that shows a field once has its place', () => {
    const posts = [
      postReading('a', { likes: notFound, views: notShown }),
      postReading('b', { likes: countFact(12) }),
      postReading('c', { likes: notFound, views: unreadable('?', 'tile') }),
    ];
    const outcomes = outcomesOf(readingOf({ profile: profileReading(), posts }));
    expect(outcomes.get('posts.likes')).toBe('r');
    expect(outcomes.get('posts.views')).toBe('u');
    expect(outcomes.get('posts')).toBe('r');
  });

  it('knows posts that are missing from posts that are not there', () => {
    const of = (postCount: ReturnType<typeof countFact>) =>
      outcomesOf(readingOf({ profile: profileReading({ postCount }), posts: [] })).get('posts');
    expect(of(countFact(0))).toBe('s');
    expect(of(countFact(12))).toBe('f');
    expect(of(notFound)).toBe('f');
  });

  it.each([
    ['layout-unknown', 'f'],
    ['private', 'r'],
    ['not-found', 'r'],
    ['login-wall', 's'],
    ['throttled', 's'],
  ] as const)('of a page that is %s is the page alone', (state, letter) => {
    expect([...outcomesOf(readingOf({ state, profile: null }))]).toEqual([['page', letter]]);
  });

  it('is nothing while the page loads', () => {
    expect(outcomesOf(readingOf({ state: 'still-loading', profile: null })).size).toBe(0);
  });

  it('of a history site is its rows', () => {
    const outcomes = outcomesOf(copyOf([historyRow('2026-05-30', 48_100)]));
    expect(outcomes.get('history.followers')).toBe('r');
    expect(outcomes.has('posts')).toBe(false);
  });
});

describe('a series', () => {
  const look = (letter: 'r' | 'f' | 's' | 'u') => new Map([['profile.followers', letter]]);

  it('has one letter a visit however often the page is looked at, and the best one', () => {
    const first = withLook(empty, NOW, look('f'));
    const second = withLook(first, NOW, look('r'));
    expect(withLook(second, NOW, look('s'))).toBe(second);
    expect(second).toMatchObject({ visits: [NOW], fields: { 'profile.followers': 'r' } });
  });

  it('is the same in whatever order the looks of two tabs come', () => {
    const looks = [
      [NOW, look('f')],
      [NOW + 5, look('r')],
      [NOW, look('r')],
      [NOW + 9, look('u')],
    ] as const;
    const make = (order: readonly number[]) =>
      order.reduce((series, n) => withLook(series, ...(looks[n] ?? [NOW, look('f')])), empty);
    const expected = make([0, 1, 2, 3]);
    expect(expected.fields).toEqual({ 'profile.followers': 'rru' });
    for (const order of [
      [3, 2, 1, 0],
      [1, 3, 0, 2],
      [2, 0, 3, 1],
    ])
      expect(make(order)).toEqual(expected);
  });

  it('leaves out visits that did not come to a field', () => {
    const series = withLook(withLook(empty, NOW, look('r')), NOW + 1, new Map([['posts.likes', 'f']]));
    expect(lettersOf(series, 'profile.followers')).toEqual([{ at: NOW, outcome: 'r' }]);
    expect(lettersOf(series, 'posts.likes')).toEqual([{ at: NOW + 1, outcome: 'f' }]);
  });

  it('stays of one size: the oldest visits go, and a field too many is not taken', () => {
    let series = empty;
    const looks = 20 * VISITS;
    for (let n = 0; n < looks; n++) series = withLook(series, NOW + n, new Map([[`field${n % 500}`, 'r']]));
    expect(series.visits).toHaveLength(VISITS);
    expect(series.visits.at(-1)).toBe(NOW + looks - 1);
    expect(JSON.stringify(series).length).toBeLessThan(8_000);
    expect(HealthSeries.safeParse(series).success).toBe(true);
    expect(withLook(series, NOW, look('r'))).toBe(series);
  });
});
