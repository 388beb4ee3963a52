import * as z from 'zod/mini';
import { FlagEvidence } from './flag-evidence';
import { Identity, PlatformId, PostKind } from './reading';
import { Sentence } from './sentence';

const share = z.number().check(z.gte(0), z.lte(1));
const amount = z.number().check(z.nonnegative());

/** The size class of a creator in a named scheme. `borderline`: the follower count's interval spans a border. */
export const Tier = z.object({ scheme: z.string(), id: z.string(), borderline: z.boolean() });
export type Tier = z.infer<typeof Tier>;

/**
 * An engagement rate with its formula's name: `percent` with an 80 % interval from `low` to `high`, out of `n` posts.
 * `place` is held against `benchmark` only, a table on the same basis; without one it is `unknown`.
 */
export const EngagementRate = z.object({
  formula: z.string(),
  percent: amount,
  low: amount,
  high: amount,
  n: z.int(),
  place: z.enum(['below', 'typical', 'above', 'unknown']),
  benchmark: z.nullable(z.string()),
});
export type EngagementRate = z.infer<typeof EngagementRate>;

const range = z.object({ low: amount, high: amount });

/** The median views of one kind of post with an 80 % interval, out of `n` posts, and the middle half of these posts. */
export const TypicalViews = z.object({
  kind: PostKind,
  median: amount,
  low: amount,
  high: amount,
  n: z.int(),
  middleHalf: z.optional(range),
});
export type TypicalViews = z.infer<typeof TypicalViews>;

/** The sentences that an English text is made of, for other languages; assessments of former rules have none. */
const said = z.optional(z.array(Sentence));

/** An observation about a creator, with what it rests on. A `note` informs and changes nothing. */
export const FlagResult = z.object({
  id: z.string(),
  result: z.enum(['raised', 'clear', 'not-enough-data']),
  weight: z.enum(['flag', 'note']),
  says: z.string(),
  said,
  evidence: z.array(FlagEvidence),
});
export type FlagResult = z.infer<typeof FlagResult>;

/**
 * One of the five vetting criteria: a score from 0 to 100 as a range. What was not seen earns nothing at the low end and
 * everything at the high end; `covered` is the share of its weight that was seen.
 */
export const CriterionScore = z.object({ id: z.string(), low: amount, high: amount, covered: share });
export type CriterionScore = z.infer<typeof CriterionScore>;

/** The screening result; what each word means is told in docs/architecture.md. */
export const Screening = z.enum(['good', 'check', 'outside', 'not-enough']);
export type Screening = z.infer<typeof Screening>;

/**
 * The languages of a sample of texts, as far as they can be told from the words: of `texts` with words `told` have one.
 * `wanted` are in one of the brief's languages; null where too few are told, or one of those languages can't be.
 */
const textLanguages = z.object({
  texts: z.int(),
  told: z.int(),
  languages: z.array(z.object({ tag: z.string(), n: z.int() })),
  state: z.enum(['told', 'not-enough-data', 'not-tellable']),
  wanted: z.nullable(z.int()),
});
export type TextLanguages = z.infer<typeof textLanguages>;

const sampledRange = z.object({ low: amount, high: amount, n: z.int() });

/**
 * What else is made of the evidence. Rates of paid and of organic posts stand apart; a price is only ever what a quote
 * comes to, beside what others publish.
 */
export const AssessmentDetails = z.object({
  cadence: z.nullable(z.object({ postsAWeek: amount, longestGapDays: z.int(), lastPostDays: z.int(), n: z.int() })),
  viewsTrend: z.nullable(z.object({ ratio: amount, low: amount, high: amount, recent: z.int(), older: z.int() })),
  sponsored: z.object({
    paid: z.int(),
    possiblyPaid: z.int(),
    posts: z.int(),
    brands: z.array(z.string()),
    paidPercent: z.nullable(sampledRange),
    organicPercent: z.nullable(sampledRange),
  }),
  price: z.nullable(
    z.object({
      currency: z.string(),
      perThousandViews: z.nullable(range),
      perView: z.nullable(range),
      perEngagement: z.nullable(range),
      booked: z.nullable(range),
      byMethod: z.object({
        methods: z.array(z.object({ id: z.string(), source: z.string(), low: amount, high: amount })),
        spread: z.nullable(amount),
      }),
    }),
  ),
  briefFit: z.nullable(
    z.object({
      posts: z.int(),
      onTopic: z.nullable(z.int()),
      says: z.nullable(z.string()),
      marketsNamed: z.array(z.string()),
      hasWantedLanguage: z.nullable(z.boolean()),
      /** Of the posts' and the comments' words; null where the brief names no language, absent before rules 0.6.0. */
      postLanguages: z.optional(z.nullable(textLanguages)),
      commentLanguages: z.optional(z.nullable(textLanguages)),
      hasWantedTier: z.nullable(z.boolean()),
    }),
  ),
});
export type AssessmentDetails = z.infer<typeof AssessmentDetails>;

/**
 * What the rules of `rulesVersion` make of everything known about a creator. The same input gives the same assessment.
 * `score` runs from 0 to 100; `coverage` is the share of the weight that was seen. `nextStep` is the one thing to do
 * that would add most.
 */
export const Assessment = z.object({
  rulesVersion: z.string(),
  creator: z.object({ platform: PlatformId, ...Identity.shape }),
  tier: z.nullable(Tier),
  engagement: z.nullable(EngagementRate),
  typicalViews: z.array(TypicalViews),
  flags: z.array(FlagResult),
  criteria: z.array(CriterionScore),
  score: z.object({ low: amount, high: amount }),
  coverage: share,
  screening: Screening,
  reasons: z.array(z.string()),
  /** The reasons' sentences, in the same order. */
  reasonsSaid: z.optional(z.array(z.array(Sentence))),
  nextStep: z.nullable(z.object({ id: z.string(), says: z.string(), said })),
  details: z.optional(AssessmentDetails),
});
export type Assessment = z.infer<typeof Assessment>;
