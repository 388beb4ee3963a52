import { describe, expect, it } from 'vitest';
import type { Booking, Quote } from '@/lib/model/campaign';
import { evidenceInEnglish } from '@/lib/model/flag-evidence';
import type { PostKind } from '@/lib/model/reading';
import type { PlatformTraits } from '@/lib/model/traits';
import { tiktok } from '@/lib/platforms/tiktok';
import { youtube } from '@/lib/platforms/youtube';
import { quoteFarAbove } from '@/lib/scoring/flags/quote-far-above';
import { examinedOf, shownPosts } from '../../support/examined';

const brand = { nicheWords: [], competitors: [], wordsToLookFor: [], markets: [], languages: [], tiers: [] };
const bookings = [
  { price: 72, currency: 'EUR', views: 4_000 },
  { price: 104, currency: 'EUR', views: 4_000 },
];
const judge = (
  price: number,
  {
    currency = 'EUR',
    booked = bookings,
    terms = {},
  }: { currency?: string; booked?: Booking[]; terms?: Partial<Quote> } = {},
) =>
  quoteFarAbove.judge(
    examinedOf(shownPosts(5), {
      quote: { price, currency, posts: [{ kind: 'photo', count: 1 }], ...terms },
      campaign: { brand, marks: {}, bookings: booked },
    }),
  );

describe('quote-far-above', () => {
  it('raises above the dearest booking and half again', () => {
    // 4,000 typical views; bookings 18–26 per 1,000.
    expect(judge(164)).toMatchObject({
      result: 'raised',
      says: 'EUR 41 per 1,000 typical views; your bookings: 18–26.',
    });
    expect(judge(156).result).toBe('clear');
  });

  it('goes by published rates without bookings, in their currencies only', () => {
    // A photo's dearest published price is $50 per 1,000 views, of which there are 4,000.
    expect(judge(201, { booked: [] }).result).toBe('raised');
    expect(judge(200, { booked: [] }).result).toBe('clear');
    expect(judge(204, { booked: [], currency: 'USD' }).says).toBe(
      'USD 51 per 1,000 typical views; published rates end at 50.',
    );
    expect(judge(9_999, { booked: [], currency: 'JPY' }).result).toBe('not-enough-data');
  });

  it('goes by the dearest of the kinds that are quoted, on each platform by its own', () => {
    const posts = shownPosts(8).map((post, index) => ({ ...post, kind: index < 4 ? 'video' : 'short' }) as const);
    const judgeOn = (traits: PlatformTraits, kinds: PostKind[], price: number) =>
      quoteFarAbove.judge(
        examinedOf(posts, {
          traits,
          quote: { price, currency: 'USD', posts: kinds.map((kind) => ({ kind, count: 1 })) },
        }),
      ).result;
    // 4,000 typical views of each kind; YouTube ends at $75 for videos and at $50 for Shorts, TikTok at $50 for videos.
    expect([300, 301].map((price) => judgeOn(youtube.traits, ['video'], price))).toEqual(['clear', 'raised']);
    expect([200, 201].map((price) => judgeOn(youtube.traits, ['short'], price))).toEqual(['clear', 'raised']);
    expect([600, 601].map((price) => judgeOn(youtube.traits, ['short', 'video'], price))).toEqual(['clear', 'raised']);
    expect([200, 201].map((price) => judgeOn(tiktok.traits, ['video'], price))).toEqual(['clear', 'raised']);
    // Nothing is published for a short video there.
    expect(judgeOn(tiktok.traits, ['short'], 9_999)).toBe('not-enough-data');
    expect(judgeOn({ ...youtube.traits, dearestCpm: {} }, ['video'], 9_999)).toBe('not-enough-data');
  });

  it('says which rights are in a price that is far above', () => {
    const terms = { usageRightsMonths: 6, exclusivityMonths: 0 };
    const judged = judge(164, { terms });
    expect(judged).toMatchObject({
      result: 'raised',
      says: 'EUR 41 per 1,000 typical views; your bookings: 18–26. Usage rights are in the price.',
    });
    expect(judged.evidence.map(evidenceInEnglish)).toEqual(['quote EUR 164', 'usage rights: 6 months']);
  });

  it('never clears a price to which a share of sales is added, and judges none that is only that', () => {
    expect(judge(100, { terms: { payModel: 'hybrid' } }).result).toBe('not-enough-data');
    expect(judge(164, { terms: { payModel: 'hybrid' } }).result).toBe('raised');
    expect(judge(164, { terms: { payModel: 'commission' } }).result).toBe('not-enough-data');
  });

  it('holds a quote against no booking that cost nothing', () => {
    const gifts = [{ price: 0, currency: 'EUR', views: 4_000 }];
    expect(judge(100, { booked: gifts }).says).toBe('EUR 25 per 1,000 typical views; published rates end at 50.');
  });

  it('has not enough data without a quote', () => {
    expect(quoteFarAbove.judge(examinedOf(shownPosts(5))).result).toBe('not-enough-data');
  });
});
