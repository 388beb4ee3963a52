import { describe, expect, it } from 'vitest';
import { INSTAGRAM_PRICES } from '@/lib/platforms/prices';
import { bookedCpm, impliedPrice } from '@/lib/scoring/price';
import { pricesByMethod } from '@/lib/scoring/price-methods';

const typical = [
  { kind: 'video', low: 8_000, high: 12_000 },
  { kind: 'short', low: 0, high: 900 },
];

describe('impliedPrice', () => {
  it('divides a quote by the typical views of all that it is for', () => {
    const quote = { price: 600, currency: 'EUR', posts: [{ kind: 'video' as const, count: 2 }] };
    expect(impliedPrice(quote, typical, { low: 300, high: 300 })).toEqual({
      currency: 'EUR',
      perView: { low: 600 / 24_000, high: 600 / 16_000 },
      perThousandViews: { low: 25, high: 37.5 },
      perEngagement: { low: 1, high: 1 },
    });
  });

  it('is null, never endless, where views are not known or may be none', () => {
    const quoteOf = (kind: 'photo' | 'short') => ({ price: 600, currency: 'EUR', posts: [{ kind, count: 1 }] });
    expect(impliedPrice(quoteOf('photo'), typical, null)).toMatchObject({
      perThousandViews: null,
      perEngagement: null,
    });
    expect(impliedPrice(quoteOf('short'), typical, null).perView).toBeNull();
  });
});

describe('bookedCpm', () => {
  it('is the span of the bookings in one currency', () => {
    const bookings = [
      { price: 90, currency: 'EUR', views: 5_000 },
      { price: 130, currency: 'EUR', views: 5_000 },
      { price: 9, currency: 'USD', views: 5_000 },
    ];
    expect(bookedCpm(bookings, 'EUR')).toEqual({ low: 18, high: 26 });
    expect(bookedCpm(bookings, 'JPY')).toBeNull();
  });
});

describe('pricesByMethod', () => {
  it('puts the published methods side by side with their spread', () => {
    const found = pricesByMethod(INSTAGRAM_PRICES, {
      followers: { low: 20_000, high: 20_000 },
      views: { low: 3_140, high: 3_140 },
    });
    expect(found.methods.find(({ id }) => id === 'inbeat')).toMatchObject({ low: 200, high: 200 });
    expect(found.methods.find(({ id }) => id === 'webfx')).toMatchObject({ low: 200, high: 400 });
    expect(found.spread).toBeCloseTo(3_000 / 15.7);
  });

  it('leaves out methods whose basis was not read', () => {
    const found = pricesByMethod(INSTAGRAM_PRICES, { followers: null, views: null });
    expect(found).toMatchObject({ methods: [{ id: 'influenceflow' }], spread: null });
  });
});
