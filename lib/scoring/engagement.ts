import { mean } from 'simple-statistics';
import type { EngagementRate } from '../model/assessment';
import type { Count } from '../model/count';
import { readValue } from '../model/facts';
import type { PostReading } from '../model/reading';
import { type Evidence, settledPosts } from './evidence';
import { estimate, type Range } from './interval';
import { RULES } from './rules';

/** A published way to compute an engagement rate: one row, one formula. */
interface Formula {
  id: string;
  /** What the interactions are divided by. */
  basis: 'followers' | 'views';
  /** What counts as interaction. */
  terms: readonly ('likes' | 'comments')[];
  /** How many of the newest posts that qualify are looked at. */
  posts: number;
  source: string;
}

/** The formulas, in the order in which a platform's default is chosen by its basis. */
export const FORMULAS: readonly Formula[] = [
  {
    id: 'hypeauditor-views',
    basis: 'views',
    terms: ['likes', 'comments'],
    posts: RULES.ratePosts.value,
    source: 'HypeAuditor, blog: (likes + comments) ÷ views, mean of the last 12 posts with views',
  },
  {
    id: 'hypeauditor-followers',
    basis: 'followers',
    terms: ['likes', 'comments'],
    posts: RULES.ratePosts.value,
    source: 'HypeAuditor, help article 2771955: (likes + comments) ÷ followers, mean of the last 12 posts',
  },
];

/** The rates that can be had, one a formula, the platform's own basis first. */
export function engagementRates(evidence: Evidence): EngagementRate[] {
  const own = evidence.traits.engagementBasis;
  return [...FORMULAS]
    .sort((a, b) => Number(b.basis === own) - Number(a.basis === own))
    .flatMap((formula) => rateBy(formula, evidence) ?? []);
}

/**
 * The rate by one formula, or null with fewer than three posts that show all it needs. A post that hides a number is
 * left out; a hidden number is never taken for 0.
 */
function rateBy(formula: Formula, evidence: Evidence): EngagementRate | null {
  const followers = readValue(evidence.known.creator.profile.followers);
  const ratios = settledPosts(evidence)
    .flatMap((post) => ratioOf(formula, post, followers) ?? [])
    .slice(0, formula.posts);
  const rate = estimate(ratios, mean, evidence.seed);
  if (rate === null) return null;
  return {
    formula: formula.id,
    percent: rate.value,
    low: rate.low,
    high: rate.high,
    n: rate.n,
    place: 'unknown',
    benchmark: null,
  };
}

/** One post's interactions in per cent of the basis, as the range that its shown counts leave. */
function ratioOf(formula: Formula, post: PostReading, followers: Count | null): Range | null {
  const basis = formula.basis === 'followers' ? followers : readValue(post.views);
  if (basis === null || basis.low <= 0) return null;
  let low = 0;
  let high = 0;
  for (const term of formula.terms) {
    const count = readValue(post[term]);
    if (count === null) return null;
    low += count.low;
    high += count.high;
  }
  return { low: (100 * low) / basis.high, high: (100 * high) / basis.low };
}
