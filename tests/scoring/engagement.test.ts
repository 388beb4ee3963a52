import { describe, expect, it } from 'vitest';
import { exactly } from '@/lib/model/facts';
import { commentsOnlyRate, type RateInput, rateBy } from '@/lib/scoring/engagement';
import { FORMULAS, PUBLISHED_FORMULAS } from '@/lib/scoring/formulas';
import type { MeasuredPost } from '@/lib/scoring/measured-post';
import { DAY, HOUR, NOW } from '../support/readings';

function post(id: string, known: Partial<MeasuredPost> & { daysAgo?: number | null } = {}): MeasuredPost {
  const { daysAgo = 30, ...rest } = known;
  const at = NOW - (daysAgo ?? 0) * DAY;
  return {
    id,
    kind: 'video',
    likes: exactly(90),
    comments: exactly(10),
    shares: null,
    saves: null,
    views: exactly(1_000),
    publishedAt: daysAgo === null ? null : { earliest: at, latest: at },
    isPinned: false,
    hasHiddenLikes: false,
    isCoauthored: false,
    ...rest,
  };
}

function rate(id: string, posts: readonly MeasuredPost[], input: Partial<RateInput> = {}) {
  const formula = FORMULAS.find((row) => row.id === id);
  if (!formula) throw new Error(`no formula ${id}`);
  return rateBy(formula, { followers: exactly(10_000), posts, now: NOW, seed: 1, ...input }, 1);
}

describe('published formulas', () => {
  it.each([
    // 100, 200 and 900 interactions (likes + comments), 10 shares and 20 saves each, on 1,000, 2,000 and 6,000 views.
    ['field-guide', (110 + 210 + 910) / 3 / 100],
    ['hypeauditor-followers', (100 + 200 + 900) / 3 / 100],
    ['hypeauditor-views', (10 + 10 + 15) / 3],
    ['hypeauditor-tiktok', (11 + 10.5 + 910 / 60) / 3],
    ['modash-likes', 1.9],
    ['modash-calculator', 2],
    ['influencer-hero', 4],
    ['kolens', (13 + 11.5 + 930 / 60) / 3],
    ['ift', 4],
    ['lefty-video', (100 * 1_230) / 9_000],
    ['median-12-followers', 2],
  ])('%s', (id, percent) => {
    const extras = { shares: exactly(10), saves: exactly(20) };
    const posts = [
      post('a', { ...extras }),
      post('b', { ...extras, likes: exactly(190), views: exactly(2_000) }),
      post('c', { ...extras, likes: exactly(890), views: exactly(6_000) }),
    ];
    expect(rate(id, posts)?.percent).toBeCloseTo(percent, 9);
    expect(rate(id, posts)?.n).toBe(3);
  });

  it('are the ten of the command line, each with a source', () => {
    expect(PUBLISHED_FORMULAS.map(({ id }) => id)).toHaveLength(10);
    for (const { source } of PUBLISHED_FORMULAS) expect(source).toMatch(/:/);
  });
});

describe('rateBy', () => {
  it.each<[string, string, MeasuredPost]>([
    ['hypeauditor-followers', 'pinned', post('x', { isPinned: true })],
    ['hypeauditor-followers', 'younger than 72 hours', post('x', { daysAgo: 71 / 24 })],
    ['hypeauditor-followers', 'dated after the time of looking', post('x', { daysAgo: -1 })],
    ['hypeauditor-followers', 'likes hidden', post('x', { likes: null, hasHiddenLikes: true })],
    ['hypeauditor-followers', 'comments not read', post('x', { comments: null })],
    ['hypeauditor-followers', 'live', post('x', { kind: 'live' })],
    ['hypeauditor-views', 'views not read', post('x', { views: null })],
    ['hypeauditor-views', 'no views', post('x', { views: exactly(0) })],
    ['hypeauditor-views', 'likes above views', post('x', { likes: exactly(2_000) })],
    ['field-guide', 'shares not read', post('x', { shares: null })],
    ['ift', 'older than 90 days', post('x', { daysAgo: 91 })],
    ['ift', 'no date read', post('x', { daysAgo: null })],
    ['modash-likes', 'older than 60 days', post('x', { daysAgo: 61 })],
    ['lefty-video', 'not a video', post('x', { kind: 'photo', shares: exactly(1) })],
    ['lefty-video', 'co-authored', post('x', { isCoauthored: true, shares: exactly(1) })],
  ])('%s leaves out: %s', (id, why, odd) => {
    const ordinary = post('a', { shares: exactly(0) });
    expect(rate(id, [ordinary, odd])).toMatchObject({ n: 1, left: [{ id: 'x', why }] });
  });

  it('counts pinned posts where the source does', () => {
    expect(rate('modash-likes', [post('a'), post('b', { isPinned: true })])?.n).toBe(2);
  });

  it('looks at the newest twelve and lists the others', () => {
    const posts = Array.from({ length: 15 }, (_, i) =>
      post(`p${i}`, { daysAgo: 10 + i, likes: exactly(i < 12 ? 90 : 990) }),
    );
    const found = rate('hypeauditor-followers', posts);
    expect(found).toMatchObject({ percent: 1, n: 12 });
    expect(found?.left).toEqual(['p12', 'p13', 'p14'].map((id) => ({ id, why: 'older than the last 12' })));
  });

  it('holds settled posts of 72 hours and a moment', () => {
    const at = NOW - 72 * HOUR;
    expect(rate('hypeauditor-followers', [post('a', { publishedAt: { earliest: at, latest: at } })])?.n).toBe(1);
  });

  it('carries the width of rounded counts into the interval', () => {
    const rounded = ['a', 'b', 'c'].map((id) => post(id, { views: { low: 1_000, high: 1_099 } }));
    const found = rate('hypeauditor-views', rounded);
    expect(found?.low).toBeCloseTo((100 * 100) / 1_099);
    expect(found?.high).toBeCloseTo(10);
  });

  it('is not given below the fewest posts', () => {
    const [formula] = FORMULAS;
    if (!formula) throw new Error('no formula');
    const input = { followers: exactly(100), posts: [post('a'), post('b')], now: NOW, seed: 1 };
    expect(rateBy(formula, input)).toBeNull();
  });

  it.each([
    ['no followers read', null],
    ['no followers', exactly(0)],
    ['negative followers', { low: -5, high: -5 }],
    ['more followers than can be', exactly(1e15)],
    ['no number', { low: Number.NaN, high: Number.NaN }],
  ])('has no rate by followers with %s, and still one by views', (_, followers) => {
    expect(rate('hypeauditor-followers', [post('a')], { followers })).toBeNull();
    expect(rate('hypeauditor-views', [post('a')], { followers })?.percent).toBe(10);
  });

  it('is null without posts', () => {
    for (const { id } of FORMULAS) expect(rate(id, [])).toBeNull();
  });
});

describe('commentsOnlyRate', () => {
  const hidden = ['a', 'b', 'c'].map((id) => post(id, { likes: null, hasHiddenLikes: true }));
  const input = { followers: exactly(1_000), now: NOW, seed: 1 };

  it('gives comments alone where likes are hidden', () => {
    expect(commentsOnlyRate('followers', { ...input, posts: hidden })).toMatchObject({
      id: 'comments-only-lower-bound',
      value: 1,
      n: 3,
    });
  });

  it('is null where likes are shown', () => {
    expect(commentsOnlyRate('followers', { ...input, posts: [post('a'), post('b'), post('c')] })).toBeNull();
  });
});
