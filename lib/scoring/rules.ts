/** A threshold with the name of where it comes from. */
export interface Threshold {
  value: number;
  source: string;
}

/** The version of the rules below; it is on every assessment, and changes whenever one of them does. */
export const RULES_VERSION = '0.1.0';

/** Every number that decides something, in one place. */
export const RULES = {
  /** Posts younger than this are left out of rates: they still gather views and likes. In hours. */
  settlingHours: { value: 72, source: 'ours: most of a post’s engagement has come in after three days' },
  /** How many of the newest posts a rate looks at. */
  ratePosts: { value: 12, source: 'HypeAuditor, help article 2771955: the last 12 posts' },
  /** The fewest posts that a rate or a median is given for; below it an interval would be a guess. */
  fewestPosts: { value: 3, source: 'ours: two values have no middle' },
  /** The share of outcomes that an interval is meant to hold. */
  intervalShare: { value: 0.8, source: 'ours: product rule, 80 % intervals throughout' },
  /** How often a sample is drawn again to get its interval. */
  resamples: { value: 400, source: 'ours: the ends of an 80 % interval move by less than a tenth of its width' },
  /** A last post longer ago than this raises the flag "inactive". In days. */
  inactiveDays: { value: 180, source: 'InfluenceFlow, guide to micro-influencers, 2026: last post six months ago' },
  /** Below this coverage the result is "not enough read". */
  enoughCoverage: { value: 0.5, source: 'ours: half of the weight' },
} as const satisfies Record<string, Threshold>;

/** The id of the default tier scheme; each platform's bands for it are in its traits. */
export const DEFAULT_TIER_SCHEME = 'field-guide';

/** The seed of all resampling, so that the same evidence gives the same intervals everywhere. */
export const RESAMPLING_SEED = 1;
