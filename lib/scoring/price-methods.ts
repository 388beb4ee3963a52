import type { PriceMethod } from '../model/traits';
import type { Range } from './interval';

/** What one published method makes of a post, in US dollars. */
export interface PricedPost extends Range {
  id: string;
  source: string;
}

/**
 * What the published methods make of one post, side by side, with how many times the dearest is above the cheapest. A
 * method whose basis wasn't read is left out; there is never one right price. Null spread with fewer than two.
 */
export function pricesByMethod(
  methods: readonly PriceMethod[],
  { followers, views }: { followers: Range | null; views: Range | null },
): { methods: PricedPost[]; spread: number | null } {
  const priced = methods.flatMap(({ id, source, per, low, high }) => {
    const basis = per === 'post' ? { low: 1_000, high: 1_000 } : per === 'thousand views' ? views : followers;
    return basis === null ? [] : { id, source, low: (low * basis.low) / 1_000, high: (high * basis.high) / 1_000 };
  });
  const cheapest = Math.min(...priced.map(({ low }) => low));
  const dearest = Math.max(...priced.map(({ high }) => high));
  return { methods: priced, spread: priced.length < 2 || cheapest <= 0 ? null : dearest / cheapest };
}
