import type { Threshold } from '../model/traits';

/** The version of the rules below; it is on every assessment, and changes whenever one of them does. */
export const RULES_VERSION = '0.6.0';

/** Every number that decides something on every platform alike, in one place. Limits by platform are in its traits. */
export const RULES = {
  /** Posts younger than this are left out of rates: they still gather views and likes. In hours. */
  settlingHours: { value: 72, source: 'ours: most of a post’s engagement has come in after three days' },
  /** How many of the newest posts a rate looks at. */
  ratePosts: { value: 12, source: 'HypeAuditor, help article 2771955: the last 12 posts' },
  /** How many of the newest posts of a kind the typical views look at. */
  typicalPosts: { value: 30, source: 'Modash, public calculator; HypeAuditor, TikTok: the last 30' },
  /** The fewest posts that a rate or a median is given for; below it an interval would be a guess. */
  fewestPosts: { value: 3, source: 'ours: two values have no middle' },
  /** The share of outcomes that an interval is meant to hold. */
  intervalShare: { value: 0.8, source: 'ours: product rule, 80 % intervals throughout' },
  /** How often a sample is drawn again to get its interval; where there are fewer ways to, each is gone through. */
  resamples: { value: 400, source: 'ours: the ends of an 80 % interval move by less than a tenth of its width' },
  /** A shown count above this is a mistake of reading, and left out. */
  largestCount: { value: 1e13, source: 'ours: a thousand views by every person alive' },
  /** A post that engagement is judged by was published within this. In days. */
  judgedDays: { value: 365, source: 'Klear: YouTube, one year' },
  /** A last post longer ago than this raises the flag "inactive". In days. */
  inactiveDays: { value: 180, source: 'InfluenceFlow, guide to micro-influencers, 2026: last post six months ago' },
  /** A post is far below typical when its rate is under this share of the table's "low" line. */
  farBelowShare: { value: 0.5, source: 'ours: half of what its source calls low' },
  /** Posts count as recent for this long, when newer ones are held against older ones. In days. */
  recentDays: { value: 90, source: 'Lefty, Upfluence: 90 days' },
  /** Engagement declines when more than half of the recent posts are under this share of the older ones' median. */
  declineShare: { value: 0.7, source: 'ours: below what two honest samples of one channel differ by (27–40 %)' },
  /** The fewest posts on either side of such a comparison. */
  fewestCompared: { value: 4, source: 'ours: below it one unusual post decides' },
  /** The fewest posts that the evenness of likes is judged by. */
  fewestEvenPosts: { value: 12, source: 'ours: measured for samples of 12 and more' },
  /** Posts with fewer likes than this say nothing about comments ÷ likes. */
  fewestLikes: { value: 100, source: 'ours: below it no comment at all is ordinary' },
  /** Paid posts above this share of the posts of 90 days. */
  paidShare: { value: 0.3, source: 'Favikon: too many ads above 30 %' },
  /** The fewest posts that a share of paid ones is told of. */
  fewestPaidSample: { value: 6, source: 'ours: below it two paid posts exceed the share' },
  /** Paid posts do far worse when more than half of them are under this share of the organic ones' median. */
  paidWorseShare: { value: 0.5, source: 'Modash: sponsored ÷ organic × 100, about 50 marks it' },
  /** Working days without an answer that raise the flag "no answer". */
  replyWorkingDays: { value: 5, source: 'ours: a working week; InfluenceFlow says "days" and, elsewhere, 24 hours' },
  /** A quote per 1,000 views above the dearest booking times this. */
  quoteAboveBookings: { value: 1.5, source: 'ours: half again as much as anything booked before' },
  /** How many of the most frequent commenters are looked at together. */
  topCommenters: { value: 10, source: 'measured on 541 posts of one brand: the top ten write 5.5–7.1 %' },
  /** Their share of the comments that raises "same commenters". */
  topCommentersShare: { value: 0.25, source: 'ours: several times what was measured' },
  /** The fewest comments, and the fewest posts they stand under, for that. */
  fewestComments: { value: 40, source: 'ours: the section size that shares were measured on' },
  fewestCommentedPosts: { value: 4, source: 'ours: four posts in six was the measured sign of a circle' },
  /** A gap between posts above this is noted as irregular posting. In days. */
  irregularGapDays: { value: 45, source: 'ours: half as long again as a month without a post' },
  /** Following above this is noted. */
  highFollowing: { value: 1_500, source: 'HypeAuditor, Traackr, Hivency: following more than 1,500' },
  /** The share of posts with hidden likes from which it is noted. */
  hiddenLikesShare: { value: 0.5, source: 'ours: more than half' },
  /** Below this coverage the result is "not enough read". */
  enoughCoverage: { value: 0.4, source: 'ours: what open pages can answer without history and brand is 44–60 %' },
} as const satisfies Record<string, Threshold>;

/** The id of the default tier scheme; each platform's bands for it are in its traits. */
export const DEFAULT_TIER_SCHEME = 'field-guide';

/** The seed of all resampling, so that the same evidence gives the same intervals everywhere. */
export const RESAMPLING_SEED = 1;
