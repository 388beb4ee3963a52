import type { BenchmarkTable } from './benchmark';
import type { PostKind } from './reading';

/** A tier of a scheme: its id and the smallest follower count in it. It ends where the next begins. */
export interface TierBand {
  id: string;
  from: number;
}

/** A number that decides something, with the name of where it comes from. */
export interface Threshold {
  value: number;
  source: string;
}

/** Limits that differ by platform. One that a platform doesn't set leaves the flag that needs it without enough data. */
export interface PlatformLimits {
  /** Likes that differ less than this from post to post (standard deviation ÷ mean) are far too even. */
  evenLikes?: Threshold;
  /** An engagement rate on the platform's own basis above this is very high, in per cent. */
  veryHighEngagement?: Threshold;
  /** Comments ÷ likes below this are out of proportion. */
  fewestCommentsPerLike?: Threshold;
  /** Views of a post ÷ followers below this are out of proportion. */
  fewestViewsPerFollower?: Threshold;
}

/**
 * A published way to price one post in US dollars: so much per 1,000 followers, or so much per 1,000 views, as a range.
 */
export interface PriceMethod {
  id: string;
  source: string;
  per: 'thousand followers' | 'thousand views' | 'post';
  low: number;
  high: number;
}

/** What scoring must know about a platform, handed to it as an argument. */
export interface PlatformTraits {
  /** The platform's own word for its followers, in the plural. */
  followersNoun: string;
  /** How the platform shortens follower counts, so that a step of the display is no jump; without it as the numbers tell. */
  followersShown?: 'three-digits' | 'tenth-below-ten' | 'tenth' | 'whole' | 'exact';
  /** Tier bands by scheme, ascending. */
  tiers: Readonly<Record<string, readonly TierBand[]>>;
  /** Which count engagement is held against by default on this platform. */
  engagementBasis: 'followers' | 'views';
  /** The ids of the formulas that are shown first, the preferred one first. Without them any formula on the basis. */
  formulas?: readonly string[];
  /** Published tables of what is typical on this platform. */
  benchmarks?: readonly BenchmarkTable[];
  limits?: PlatformLimits;
  /** Published methods of pricing a post on this platform. */
  prices?: readonly PriceMethod[];
  /** The dearest published price of 1,000 views by kind of post, in US dollars. A kind without one is held against none. */
  dearestCpm?: Readonly<Partial<Record<PostKind, Threshold>>>;
}
