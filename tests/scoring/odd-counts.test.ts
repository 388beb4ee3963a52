import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Assessment } from '@/lib/model/assessment';
import type { Count } from '@/lib/model/count';
import { readFact } from '@/lib/model/facts';
import { INSTAGRAM_BENCHMARKS } from '@/lib/platforms/benchmarks';
import { INSTAGRAM_LIMITS } from '@/lib/platforms/limits';
import { youtube } from '@/lib/platforms/youtube';
import { assess } from '@/lib/scoring/assess';
import { evidenceOf } from '../support/evidence';
import { DAY, NOW, postReading } from '../support/readings';

const NO_BRAND = { nicheWords: [], competitors: [], wordsToLookFor: [], markets: [], languages: [], tiers: [] };

/** What no page shows and a damaged reading might hold. */
const odd = fc.constantFrom<Count>(
  { low: 0, high: 0 },
  { low: -5, high: -5 },
  { low: Number.NaN, high: Number.NaN },
  { low: 1e15, high: 1e15 },
  { low: Number.POSITIVE_INFINITY, high: Number.POSITIVE_INFINITY },
  { low: 900, high: 100 },
  { low: 0, high: 999 },
  { low: 1_200, high: 1_299 },
);

const counts = fc.record({ likes: odd, comments: odd, views: odd, shares: odd });
const evidence = fc
  .record({
    followers: odd,
    following: odd,
    postCount: odd,
    posts: fc.array(fc.tuple(counts, fc.integer({ min: -400, max: 400 })), { maxLength: 15 }),
    history: fc.array(fc.tuple(odd, fc.option(odd)), { maxLength: 30 }),
    isByFollowers: fc.boolean(),
    price: fc.constantFrom(0, 0.01, 350, 1e12),
  })
  .map(({ followers, following, postCount, posts, history, isByFollowers, price }) => {
    const fact = (count: Count) => readFact(count, '?', 'test');
    const readings = posts.map(([post, daysAgo], index) => {
      const at = NOW - daysAgo * DAY;
      const publishedAt = readFact({ earliest: at, latest: at }, '?', 'test');
      const { likes, comments, views, shares } = post;
      const facts = { likes: fact(likes), comments: fact(comments), views: fact(views), shares: fact(shares) };
      return postReading(`p${index}`, { ...facts, publishedAt });
    });
    const base = evidenceOf(readings, {
      followers: fact(followers),
      following: fact(following),
      postCount: fact(postCount),
    });
    const observations = history.map(([count, views], day) => ({
      id: `x@${day}`,
      creatorId: 'x',
      date: new Date(NOW + (day - 20) * DAY).toISOString().slice(0, 10),
      at: NOW + (day - 20) * DAY,
      followers: count,
      views,
      postCount: null,
      source: 'import' as const,
    }));
    const byFollowers = { engagementBasis: 'followers' as const, formulas: ['median-12-followers'] };
    const limits = { benchmarks: INSTAGRAM_BENCHMARKS, limits: INSTAGRAM_LIMITS };
    return {
      ...base,
      known: { ...base.known, observations },
      quote: { price, currency: 'USD', posts: [{ kind: 'video' as const, count: 1_000 }] },
      campaign: {
        brand: { ...NO_BRAND, nicheWords: ['lamp', ''], markets: ['Norway'], languages: ['en'], tiers: ['micro'] },
        marks: {},
        bookings: [{ price: 0, currency: 'USD', views: 0.001 }],
      },
      traits: isByFollowers ? { ...youtube.traits, ...byFollowers, ...limits } : youtube.traits,
    };
  });

describe('counts that no page shows', { timeout: 60_000 }, () => {
  it('give a stated outcome: no exception, and no number that is not finite or below 0', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const assessment = assess(given);
        JSON.stringify(assessment, (key, value) => {
          if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value}`);
          if (typeof value === 'string' && /NaN|Infinity|undefined|-\d+ %/.test(value)) throw new Error(value);
          return value;
        });
        // What isn't as the schema says couldn't be read back from the store.
        expect(Assessment.safeParse(assessment).error).toBeUndefined();
        const { engagement, score, coverage } = assessment;
        for (const value of [engagement?.low ?? 0, score.low, 100 - score.high, coverage, 1 - coverage]) {
          expect(value).toBeGreaterThanOrEqual(-1e-9);
        }
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});
