// Worked examples and findings as their publishers print them. Each number on the right is theirs, none of it ours.
import { describe, expect, it } from 'vitest';
import { exactly } from '@/lib/model/facts';
import { INSTAGRAM_BENCHMARKS } from '@/lib/platforms/benchmarks';
import { instagram } from '@/lib/platforms/instagram';
import { INSTAGRAM_PRICES } from '@/lib/platforms/prices';
import { PUBLISHED_TIER_SCHEMES } from '@/lib/platforms/tier-schemes';
import { typicalFor } from '@/lib/scoring/benchmarks';
import { rateBy } from '@/lib/scoring/engagement';
import { FORMULAS } from '@/lib/scoring/formulas';
import { impliedPrice } from '@/lib/scoring/price';
import { pricesByMethod } from '@/lib/scoring/price-methods';
import { DEFAULT_TIER_SCHEME } from '@/lib/scoring/rules';
import { tierOf } from '@/lib/scoring/tier';
import { NOW } from '../support/readings';

function percentOf(formulaId: string, counts: { likes: number; comments: number; views?: number; followers?: number }) {
  const formula = FORMULAS.find(({ id }) => id === formulaId);
  if (!formula) throw new Error(`no formula ${formulaId}`);
  const at = NOW - 30 * 86_400_000;
  const post = {
    id: 'a',
    kind: 'video' as const,
    likes: exactly(counts.likes),
    comments: exactly(counts.comments),
    shares: null,
    saves: null,
    views: counts.views === undefined ? null : exactly(counts.views),
    publishedAt: { earliest: at, latest: at },
    isPinned: false,
    hasHiddenLikes: false,
    isCoauthored: false,
  };
  const followers = counts.followers === undefined ? null : exactly(counts.followers);
  return rateBy(formula, { followers, posts: [post], now: NOW, seed: 1 }, 1)?.percent;
}

describe('engagement rates', () => {
  it('HypeAuditor, blog on the newer Instagram definition: (570,289 + 2,856) ÷ 8.6 M = 6.66 %', () => {
    const percent = percentOf('hypeauditor-views', { likes: 570_289, comments: 2_856, views: 8_600_000 });
    expect(percent?.toFixed(2)).toBe('6.66');
  });
});

describe('prices of one Instagram feed post at 20,000 followers', () => {
  const priced = (views: number) =>
    pricesByMethod(INSTAGRAM_PRICES, { followers: exactly(20_000), views: exactly(views) }).methods;
  const of = (id: string, views = 5_000) => priced(views).find((method) => method.id === id);

  it.each([
    ['inBeat: $100 per 10,000 followers', 'inbeat', 200, 200],
    ['WebFX, by GetHyped: $10 to $20 per 1,000 followers', 'webfx', 200, 400],
    ['InfluenceFlow, guide of 2026: $500 to $3,000', 'influenceflow', 500, 3_000],
    ['SponsorRate: a quarter of the followers × $10, range 0.7 to 1.4: $35 to $70', 'sponsorrate', 35, 70],
  ])('%s', (_source, id, low, high) => {
    expect(of(id)?.low).toBeCloseTo(low, 9);
    expect(of(id)?.high).toBeCloseTo(high, 9);
  });

  it('the methods by followers and post disagree by more than eighty times', () => {
    const { spread } = pricesByMethod(INSTAGRAM_PRICES, { followers: exactly(20_000), views: null });
    // $35 at SponsorRate, $3,000 at InfluenceFlow.
    expect(spread).toBeCloseTo(3_000 / 35, 9);
  });
});

describe('what a quote comes to', () => {
  it('HypeAuditor, glossary: CPM = budget ÷ views × 1,000, CPE = (price ÷ posts) ÷ (likes + comments)', () => {
    const quote = { price: 600, currency: 'USD', posts: [{ kind: 'video' as const, count: 3 }] };
    const implied = impliedPrice(quote, [{ kind: 'video', low: 10_000, high: 10_000 }], { low: 400, high: 400 });
    expect(implied.perThousandViews?.low).toBeCloseTo((600 / 30_000) * 1_000, 9);
    expect(implied.perEngagement?.low).toBeCloseTo(600 / 3 / 400, 9);
  });
});

describe('Modash, public calculator for Instagram', () => {
  const table = INSTAGRAM_BENCHMARKS.find(({ source }) => source.startsWith('Modash'));

  // The "low" and "high" lines as printed; typical is what lies between.
  it.each([
    [1_000, 1.72, 7.97],
    [4_999, 1.72, 7.97],
    [5_000, 0.62, 3.54],
    [10_000, 0.39, 2.61],
    [49_999, 0.39, 2.61],
    [50_000, 0.32, 2.47],
    [100_000, 0.41, 2.63],
    [500_000, 0.46, 2.46],
    [1_000_000, 0.57, 2.6],
  ])('at %i followers typical is %f to %f %', (followers, low, high) => {
    if (!table) throw new Error('no table by Modash');
    expect(typicalFor(table, exactly(followers))).toMatchObject({ low: { low }, high: { high } });
  });

  it('calls high less than the seeds’ pass mark of 3 % in each band from 10,000 up', () => {
    const high = table?.rows.filter(({ from }) => from >= 10_000).map((row) => row.high ?? Number.POSITIVE_INFINITY);
    expect(high).toHaveLength(5);
    expect(Math.max(...(high ?? []))).toBeLessThan(3);
  });
});

describe('tiers of one creator by several schemes', () => {
  const fieldGuide = instagram.traits.tiers[DEFAULT_TIER_SCHEME];
  const tiers = (followers: number) =>
    Object.fromEntries(
      [['influenceflow', fieldGuide] as const, ...Object.entries(PUBLISHED_TIER_SCHEMES)].map(([scheme, bands]) => [
        scheme,
        tierOf(exactly(followers), scheme, bands)?.id,
      ]),
    );

  it('20,000 followers: micro at InfluenceFlow, Favikon and Lefty, mid at HypeAuditor', () => {
    expect(tiers(20_000)).toMatchObject({
      influenceflow: 'micro',
      favikon: 'micro',
      lefty: 'micro',
      hypeauditor: 'mid',
    });
  });

  it('200,000 followers: macro at InfluenceFlow, Favikon and HypeAuditor, mid at Lefty', () => {
    expect(tiers(200_000)).toMatchObject({
      influenceflow: 'macro',
      favikon: 'macro',
      hypeauditor: 'macro',
      lefty: 'mid',
    });
  });
});
