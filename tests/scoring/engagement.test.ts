import { describe, expect, it } from 'vitest';
import { exactly, notShown, readFact } from '@/lib/model/facts';
import { engagementRates } from '@/lib/scoring/engagement';
import { evidenceOf } from '../support/evidence';
import { countFact, DAY, HOUR, measuredPost, NOW } from '../support/readings';

const three = [
  measuredPost('a', { likes: 90, comments: 10, views: 1_000 }),
  measuredPost('b', { likes: 180, comments: 20, views: 1_000 }),
  measuredPost('c', { likes: 270, comments: 30, views: 1_000 }),
];
const byViews = (posts: Parameters<typeof evidenceOf>[0]) =>
  engagementRates(evidenceOf(posts)).find((rate) => rate.formula === 'hypeauditor-views');

describe('engagementRates', () => {
  it('gives the mean of (likes + comments) ÷ views over the posts', () => {
    expect(byViews(three)).toMatchObject({ percent: 20, n: 3, place: 'unknown', benchmark: null });
  });

  it('reproduces a published worked example: (570,289 + 2,856) ÷ 8.6 M = 6.66 %', () => {
    // HypeAuditor's blog, newer Instagram definition.
    const post = { likes: 570_289, comments: 2_856, views: 8_600_000 };
    const rate = byViews(['a', 'b', 'c'].map((id) => measuredPost(id, post)));
    expect(rate?.percent.toFixed(2)).toBe('6.66');
  });

  it('gives the rate by followers beside it, the platform’s own basis first', () => {
    const rates = engagementRates(evidenceOf(three, { followers: countFact(10_000) }));
    expect(rates.map(({ formula, percent }) => [formula, percent])).toEqual([
      ['hypeauditor-views', 20],
      ['hypeauditor-followers', 2],
    ]);
  });

  it('carries the width of rounded counts into the interval', () => {
    const rounded = ['a', 'b', 'c'].map((id) => ({
      ...measuredPost(id, { likes: 0, comments: 0, views: 0 }),
      likes: countFact(90),
      comments: countFact(10),
      views: readFact({ low: 1_000, high: 1_099 }, '1K', 'test'),
    }));
    const rate = byViews(rounded);
    expect(rate?.low).toBeCloseTo((100 * 100) / 1_099);
    expect(rate?.high).toBeCloseTo((100 * 100) / 1_000);
  });

  it('leaves a post with hidden likes out and never takes them for 0', () => {
    const hidden = { ...measuredPost('d', { likes: 5, comments: 10, views: 1_000 }), likes: notShown };
    expect(byViews([...three, hidden])).toMatchObject({ percent: 20, n: 3 });
  });

  it('is not given below three posts', () => {
    expect(byViews(three.slice(0, 2))).toBeUndefined();
  });

  it('leaves out posts younger than 72 hours, pinned and live ones', () => {
    const loud = measuredPost('d', { likes: 900, comments: 0, views: 1_000 });
    const young = { ...loud, publishedAt: readFact({ earliest: NOW - DAY, latest: NOW - 71 * HOUR }, '', '') };
    const pinned = { ...loud, id: 'e', pinned: readFact(true, '', '') };
    const live = { ...loud, id: 'f', kind: 'live' as const };
    expect(byViews([...three, young, pinned, live])).toMatchObject({ percent: 20, n: 3 });
  });

  it('looks at the newest twelve', () => {
    const old = Array.from({ length: 5 }, (_, i) =>
      measuredPost(`old${i}`, { likes: 900, comments: 0, views: 1_000, daysAgo: 100 + i }),
    );
    const recent = Array.from({ length: 12 }, (_, i) =>
      measuredPost(`new${i}`, { likes: 100, comments: 0, views: 1_000, daysAgo: 10 + i }),
    );
    expect(byViews([...old, ...recent])).toMatchObject({ percent: 10, n: 12 });
  });

  it('has no rate by views where a post has none', () => {
    const unseen = three.map((post) => ({ ...post, views: readFact(exactly(0), '0', 'test') }));
    expect(byViews(unseen)).toBeUndefined();
  });
});
