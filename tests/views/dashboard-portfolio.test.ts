import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '@/lib/model/assessment';
import type { Quote } from '@/lib/model/campaign';
import { newEntry } from '@/lib/model/shortlist';
import type { ListedEntry } from '@/lib/views/dashboard-figures';
import { type PortfolioPerson, portfolioSum } from '@/lib/views/dashboard-portfolio';
import { countFact, NOW, profileReading } from '../support/readings';

const options = { basisOf: () => 'followers' as const, scaleTo: 40, nicheWords: ['Bread'] };

function listed(
  id: string,
  { views = 1_000, percent = 2, followers = 10_000, quote = null as Quote | null, tier = 'micro' } = {},
): ListedEntry {
  const assessment: Assessment = {
    rulesVersion: 'test',
    creator: { platform: 'test', handle: id, platformId: null },
    tier: tier === '' ? null : { scheme: 'test', id: tier, borderline: false },
    engagement: { formula: 'f', percent, low: percent, high: percent, n: 12, place: 'unknown', benchmark: null },
    typicalViews: [{ kind: 'video', median: views, low: views / 2, high: views * 2, n: 12 }],
    flags: [],
    criteria: [],
    score: { low: 0, high: 100 },
    coverage: 1,
    screening: 'good',
    reasons: [],
    nextStep: null,
  };
  const creator = {
    id,
    platform: 'test',
    keys: [id],
    profile: profileReading({ handle: id, followers: countFact(followers) }),
    firstSeenAt: NOW,
    lastSeenAt: NOW,
  };
  return { entry: { ...newEntry('c', id, NOW), quote }, creator, assessment };
}

const alone = (row: ListedEntry): PortfolioPerson => ({ personId: null, rows: [row] });
const video = (price: number, currency = 'EUR', count = 1): Quote => ({
  price,
  currency,
  posts: [{ kind: 'video', count }],
});

describe('portfolioSum', () => {
  it('counts a person with two profiles once, and adds up the views of both', () => {
    const sum = portfolioSum([{ personId: 'p', rows: [listed('a'), listed('b', { views: 500 })] }], options);
    expect(sum).toMatchObject({
      people: 1,
      profiles: 2,
      withViews: 2,
      views: { middle: 1_500, low: 750, high: 3_000 },
    });
    expect(sum.tiers).toEqual([{ id: 'micro', people: 1 }]);
  });

  it('names sizes from the smallest to the largest, and those that are not known last', () => {
    const sizes = { mega: 2_000_000, micro: 20_000, '': 5, nano: 2_000 };
    const people = Object.entries(sizes).flatMap(([tier, followers], index) =>
      Array.from({ length: index + 1 }, (_, at) => alone(listed(`${tier}-${at}`, { tier, followers }))),
    );
    expect(portfolioSum(people, options).tiers).toEqual([
      { id: 'nano', people: 4 },
      { id: 'micro', people: 2 },
      { id: 'mega', people: 1 },
      { id: '', people: 3 },
    ]);
  });

  it('expects engagements by what the rate is over', () => {
    const people = [alone(listed('a', { views: 1_000, followers: 20_000, percent: 3 }))];
    expect(portfolioSum(people, options).engagements.middle).toBe(600);
    expect(portfolioSum(people, { ...options, basisOf: () => 'views' }).engagements.middle).toBe(30);
    expect(portfolioSum(people, { ...options, basisOf: () => null }).withEngagement).toBe(0);
  });

  it('takes for a price per view only quotes whose views are known', () => {
    const blind = { ...listed('b', { quote: video(999) }), assessment: null };
    const [cost] = portfolioSum([alone(listed('a', { quote: video(50) })), alone(blind)], options).costs;
    expect(cost).toMatchObject({ total: 1_049, quotes: 2, rated: 1 });
    expect(cost?.perThousandViews).toEqual({ middle: 50, low: 25, high: 100 });
  });

  it('divides by all posts of a quote', () => {
    const [cost] = portfolioSum([alone(listed('a', { quote: video(60, 'EUR', 3) }))], options).costs;
    expect(cost?.perThousandViews?.middle).toBe(20);
    expect(cost?.perEngagement?.middle).toBe(60 / 600);
  });

  it('never adds up currencies', () => {
    const people = [alone(listed('a', { quote: video(10) })), alone(listed('b', { quote: video(20, 'USD') }))];
    expect(portfolioSum(people, options).costs.map(({ currency, total }) => [currency, total])).toEqual([
      ['EUR', 10],
      ['USD', 20],
    ]);
  });

  it('says what forty would cost from four quotes on', () => {
    const quoted = [100, 200, 300, 400].map((price, index) => alone(listed(`c${index}`, { quote: video(price) })));
    expect(portfolioSum(quoted.slice(1), options).costs[0]?.scaled).toBeNull();
    expect(portfolioSum(quoted, options).costs[0]?.scaled).toEqual({
      creators: 40,
      mean: 10_000,
      low: 7_000,
      high: 13_000,
    });
  });

  it('leaves unknown views out and never counts them as zero', () => {
    const sum = portfolioSum([alone(listed('a')), alone({ ...listed('b'), assessment: null })], options);
    expect(sum).toMatchObject({ profiles: 2, withViews: 1, views: { middle: 1_000 } });
    expect(sum.tiers).toEqual([
      { id: 'micro', people: 1 },
      { id: '', people: 1 },
    ]);
  });

  it('has a range around every middle, whoever is ticked', () => {
    const people = fc.array(
      fc.record({ views: fc.integer({ min: 2, max: 1e6 }), price: fc.integer({ min: 1, max: 1e5 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(people, (made) => {
        const rows = made.map(({ views, price }, index) => alone(listed(`x${index}`, { views, quote: video(price) })));
        const sum = portfolioSum(rows, options);
        const perView = sum.costs[0]?.perView;
        expect(sum.views.low).toBeLessThanOrEqual(sum.views.middle);
        expect(sum.views.middle).toBeLessThanOrEqual(sum.views.high);
        if (perView) expect(perView.low <= perView.middle && perView.middle <= perView.high).toBe(true);
      }),
    );
  });
});
