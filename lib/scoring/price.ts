import type { Booking, Quote } from '../model/campaign';
import type { Examined } from './evidence';
import type { Range } from './interval';
import { RULES } from './rules';
import { medianBounds, viewedPosts } from './votes';

/** What a quote comes to: its price per 1,000 typical views, per view and per engagement, as ranges. */
export interface ImpliedPrice {
  currency: string;
  perThousandViews: Range | null;
  perView: Range | null;
  perEngagement: Range | null;
}

/**
 * A quote against typical views: arithmetic, no guess. The views are the sum over the deliverables of the median of
 * their kind; null where a kind's views aren't known. `interactions` are those of one post.
 */
export function impliedPrice(
  quote: Quote,
  typical: readonly ({ kind: string } & Range)[],
  interactions: Range | null,
): ImpliedPrice {
  const views = viewsOf(quote, (kind) => typical.find((known) => known.kind === kind) ?? null);
  const count = quote.posts.reduce((sum, post) => sum + post.count, 0);
  const perView = views && over(quote.price, views);
  return {
    currency: quote.currency,
    perView,
    perThousandViews: perView && { low: 1000 * perView.low, high: 1000 * perView.high },
    perEngagement: interactions && over(quote.price / count, interactions),
  };
}

/** The price per 1,000 views whatever the unread views are; null where there is nothing to go by. */
export function boundedCpm(quote: Quote, evidence: Examined): Range | null {
  const views = viewsOf(quote, (kind) => {
    const posts = viewedPosts(evidence).filter(({ post }) => post.kind === kind);
    const known = posts.filter(({ measured, isOptional }) => measured.views !== null && !isOptional);
    if (known.length < RULES.fewestPosts.value) return null;
    return medianBounds(posts.map(({ measured, isOptional }) => ({ value: measured.views, isOptional })));
  });
  return (
    views && {
      low: (1000 * quote.price) / views.high,
      high: views.low > 0 ? (1000 * quote.price) / views.low : Number.POSITIVE_INFINITY,
    }
  );
}

/** What the campaign's own bookings cost per 1,000 views, in one currency: the cheapest and the dearest. Gifts are no price. */
export function bookedCpm(bookings: readonly Booking[], currency: string): Range | null {
  const prices = bookings
    .filter((booking) => booking.currency === currency && booking.price > 0)
    .map(({ price, views }) => (1000 * price) / views);
  if (prices.length === 0) return null;
  return prices.reduce((range, price) => ({ low: Math.min(range.low, price), high: Math.max(range.high, price) }), {
    low: Number.POSITIVE_INFINITY,
    high: 0,
  });
}

function viewsOf(quote: Quote, typicalOf: (kind: string) => Range | null): Range | null {
  let [low, high] = [0, 0];
  for (const { kind, count } of quote.posts) {
    const typical = typicalOf(kind);
    if (typical === null) return null;
    low += count * typical.low;
    high += count * typical.high;
  }
  return { low, high };
}

/** A price divided by a number that is at least something. */
function over(price: number, count: Range): Range | null {
  return count.low > 0 ? { low: price / count.high, high: price / count.low } : null;
}
