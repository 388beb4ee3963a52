import type { ListedEntry } from './dashboard-figures';
import { mainViews, quotedViews } from './dashboard-figures';

/** An amount with the range that it can lie in. */
export interface Expected {
  middle: number;
  low: number;
  high: number;
}

/** One person of a portfolio with all of their entries in the campaign. */
export interface PortfolioPerson {
  personId: string | null;
  rows: readonly ListedEntry[];
}

/** What quotes in one currency add up to. Rates per view are of those alone whose quoted posts have typical views. */
export interface CostSum {
  currency: string;
  total: number;
  quotes: number;
  /** How many of the quotes the rates below are made of; the rates are null where that is none. */
  rated: number;
  perThousandViews: Expected | null;
  perView: Expected | null;
  perEngagement: Expected | null;
  /** What so many creators would cost at these prices: the mean, and the middle half of the quotes; null below four quotes. */
  scaled: { creators: number; mean: number; low: number; high: number } | null;
}

/** How many people are of one kind. */
export interface MixShare {
  id: string;
  people: number;
}

/** A portfolio in numbers. `of` is who was counted, `with…` how many of them had what a sum needs. */
export interface PortfolioSum {
  people: number;
  profiles: number;
  withViews: number;
  /** One post each, by typical views; how far the audiences overlap is not known. */
  views: Expected;
  withEngagement: number;
  engagements: Expected;
  costs: CostSum[];
  tiers: MixShare[];
  platforms: MixShare[];
  niches: MixShare[];
}

/** By what an engagement rate has to be multiplied to get interactions; null where the formula isn't known. */
export type BasisOf = (formula: string) => 'followers' | 'views' | null;

/**
 * Adds up the people of a portfolio, each counted once. Ends of intervals are added as they are: the sum's range is
 * wider than its parts make likely, never narrower. What isn't known is left out, and said to be.
 */
export function portfolioSum(
  people: readonly PortfolioPerson[],
  options: { basisOf: BasisOf; scaleTo: number; nicheWords: readonly string[] },
): PortfolioSum {
  const rows = people.flatMap((person) => person.rows);
  const views = rows.flatMap(({ assessment }) => {
    const typical = mainViews(assessment);
    return typical ? { middle: typical.median, low: typical.low, high: typical.high } : [];
  });
  const engagements = rows.flatMap((row) => expectedEngagements(row, options.basisOf) ?? []);
  return {
    people: people.length,
    profiles: rows.length,
    withViews: views.length,
    views: sumOf(views),
    withEngagement: engagements.length,
    engagements: sumOf(engagements),
    costs: costsOf(rows, options),
    tiers: bySize(people),
    platforms: mix(people, ({ rows }) => largest(rows)?.creator?.platform ?? ''),
    niches: nicheMix(people, options.nicheWords),
  };
}

/** The interactions that one post of a creator can be expected to get: the rate times followers or typical views. */
function expectedEngagements({ creator, assessment }: ListedEntry, basisOf: BasisOf): Expected | null {
  const rate = assessment?.engagement;
  const basis = rate ? basisOf(rate.formula) : null;
  if (!rate || basis === null) return null;
  const times = basis === 'views' ? viewsRange(assessment) : followersRange(creator);
  if (times === null) return null;
  return {
    middle: (rate.percent * times.middle) / 100,
    low: (rate.low * times.low) / 100,
    high: (rate.high * times.high) / 100,
  };
}

function viewsRange(assessment: ListedEntry['assessment']): Expected | null {
  const views = mainViews(assessment);
  return views && { middle: views.median, low: views.low, high: views.high };
}

function followersRange(creator: ListedEntry['creator']): Expected | null {
  const followers = creator?.profile.followers;
  if (followers?.state !== 'read') return null;
  const { low, high } = followers.value;
  return { middle: (low + high) / 2, low, high };
}

function costsOf(rows: readonly ListedEntry[], { basisOf, scaleTo }: { basisOf: BasisOf; scaleTo: number }): CostSum[] {
  const currencies = [...new Set(rows.flatMap(({ entry }) => entry.quote?.currency ?? []))].sort();
  return currencies.map((currency) => {
    const quoted = rows.flatMap((row) => {
      const quote = row.entry.quote;
      return quote?.currency === currency ? { row, quote } : [];
    });
    const prices = quoted.map(({ quote }) => quote.price);
    const total = prices.reduce((sum, price) => sum + price, 0);
    const rated = quoted.flatMap(({ row, quote }) => {
      const views = quotedViews(quote, row.assessment);
      if (views === null) return [];
      return { price: quote.price, views: { middle: views.median, low: views.low, high: views.high } };
    });
    const engaged = quoted.flatMap(({ row, quote }) => {
      const one = expectedEngagements(row, basisOf);
      const posts = quote.posts.reduce((sum, { count }) => sum + count, 0);
      return one
        ? { price: quote.price, count: { middle: one.middle * posts, low: one.low * posts, high: one.high * posts } }
        : [];
    });
    const perView = priceOver(
      rated.reduce((sum, { price }) => sum + price, 0),
      sumOf(rated.map(({ views }) => views)),
    );
    return {
      currency,
      total,
      quotes: quoted.length,
      rated: rated.length,
      perView,
      perThousandViews: perView && {
        middle: 1_000 * perView.middle,
        low: 1_000 * perView.low,
        high: 1_000 * perView.high,
      },
      perEngagement: priceOver(
        engaged.reduce((sum, { price }) => sum + price, 0),
        sumOf(engaged.map(({ count }) => count)),
      ),
      scaled: scaledCost(prices, scaleTo),
    };
  });
}

/** Below this many quotes their middle half says nothing. Ours: a quartile needs a quote on each side of it. */
const FEWEST_QUOTES = 4;

function scaledCost(prices: readonly number[], creators: number): CostSum['scaled'] {
  if (prices.length < FEWEST_QUOTES) return null;
  const sorted = prices.toSorted((a, b) => a - b);
  const mean = sorted.reduce((sum, price) => sum + price, 0) / sorted.length;
  return {
    creators,
    mean: mean * creators,
    low: quantileOf(sorted, 0.25) * creators,
    high: quantileOf(sorted, 0.75) * creators,
  };
}

/** The quantile of ascending numbers by linear interpolation (Hyndman and Fan, 1996, type 7). */
function quantileOf(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

function priceOver(price: number, count: Expected): Expected | null {
  if (count.low <= 0 || count.middle <= 0) return null;
  return { middle: price / count.middle, low: price / count.high, high: price / count.low };
}

function sumOf(parts: readonly Expected[]): Expected {
  return parts.reduce(
    (sum, part) => ({ middle: sum.middle + part.middle, low: sum.low + part.low, high: sum.high + part.high }),
    { middle: 0, low: 0, high: 0 },
  );
}

/** The row of a person with most followers: a person on several platforms counts as that size, and there. */
function largest(rows: readonly ListedEntry[]): ListedEntry | null {
  const followers = ({ creator }: ListedEntry) => followersRange(creator)?.middle ?? -1;
  return rows.reduce<ListedEntry | null>(
    (best, row) => (best === null || followers(row) > followers(best) ? row : best),
    null,
  );
}

/** Finite, so that two of them can be compared by their difference. */
const UNKNOWN_SIZE = Number.MAX_VALUE;

/** Tiers from the smallest to the largest, by the people in them; people of no known tier last. */
function bySize(people: readonly PortfolioPerson[]): MixShare[] {
  const tierOf = ({ rows }: PortfolioPerson) => largest(rows)?.assessment?.tier?.id ?? '';
  const sizes = new Map([['', UNKNOWN_SIZE]]);
  for (const person of people.filter((each) => tierOf(each) !== '')) {
    const followers = followersRange(largest(person.rows)?.creator ?? null)?.middle ?? UNKNOWN_SIZE;
    sizes.set(tierOf(person), Math.min(sizes.get(tierOf(person)) ?? UNKNOWN_SIZE, followers));
  }
  const sizeOf = ({ id }: MixShare) => sizes.get(id) ?? UNKNOWN_SIZE;
  return mix(people, tierOf).sort((a, b) => sizeOf(a) - sizeOf(b));
}

function mix(people: readonly PortfolioPerson[], idOf: (person: PortfolioPerson) => string): MixShare[] {
  const counts = new Map<string, number>();
  for (const person of people) {
    const id = idOf(person);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ id, people: count }))
    .sort((a, b) => b.people - a.people || (a.id < b.id ? -1 : 1));
}

/** By the campaign's own niche words in profile texts; the first word that is there, '' where none is. */
function nicheMix(people: readonly PortfolioPerson[], words: readonly string[]): MixShare[] {
  if (words.length === 0) return [];
  return mix(people, ({ rows }) => {
    const text = rows
      .flatMap(({ creator }) => (creator ? [creator.profile.bio, creator.profile.category] : []))
      .map((fact) => (fact.state === 'read' ? fact.value : ''))
      .join('\n')
      .toLowerCase();
    return words.find((word) => text.includes(word.toLowerCase())) ?? '';
  });
}
