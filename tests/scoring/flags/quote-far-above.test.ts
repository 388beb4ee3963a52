import { describe, expect, it } from 'vitest';
import { quoteFarAbove } from '@/lib/scoring/flags/quote-far-above';
import { examinedOf, shownPosts } from '../../support/examined';

const brand = { nicheWords: [], competitors: [], wordsToLookFor: [], markets: [], languages: [], tiers: [] };
const bookings = [
  { price: 72, currency: 'EUR', views: 4_000 },
  { price: 104, currency: 'EUR', views: 4_000 },
];
const judge = (price: number, { currency = 'EUR', booked = bookings } = {}) =>
  quoteFarAbove.judge(
    examinedOf(shownPosts(5), {
      quote: { price, currency, posts: [{ kind: 'photo', count: 1 }] },
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

  it('has not enough data without a quote', () => {
    expect(quoteFarAbove.judge(examinedOf(shownPosts(5))).result).toBe('not-enough-data');
  });
});
