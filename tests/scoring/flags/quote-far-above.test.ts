import { describe, expect, it } from 'vitest';
import type { Booking, Quote } from '@/lib/model/campaign';
import { evidenceInEnglish } from '@/lib/model/flag-evidence';
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
      says: 'EUR 41–41 per 1,000 typical views; your bookings: 18–26.',
    });
    expect(judge(156).result).toBe('clear');
  });

  it('goes by published rates without bookings, in their currencies only', () => {
    expect(judge(301, { booked: [] }).result).toBe('raised');
    expect(judge(300, { booked: [] }).result).toBe('clear');
    expect(judge(9_999, { booked: [], currency: 'JPY' }).result).toBe('not-enough-data');
  });

  it('says which rights are in a price that is far above', () => {
    const terms = { usageRightsMonths: 6, exclusivityMonths: 0 };
    const judged = judge(164, { terms });
    expect(judged).toMatchObject({
      result: 'raised',
      says: 'EUR 41–41 per 1,000 typical views; your bookings: 18–26. Usage rights are in the price.',
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
    expect(judge(100, { booked: gifts }).says).toBe('EUR 25–25 per 1,000 typical views; published rates end at 75.');
  });

  it('has not enough data without a quote', () => {
    expect(quoteFarAbove.judge(examinedOf(shownPosts(5))).result).toBe('not-enough-data');
  });
});
