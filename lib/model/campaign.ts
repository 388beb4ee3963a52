import * as z from 'zod/mini';
import { PostKind } from './reading';

const word = z.string().check(z.minLength(1), z.maxLength(100));
const words = z.array(word).check(z.maxLength(200));
const amount = z.number().check(z.nonnegative(), z.lte(1e12));
const percent = z.number().check(z.gte(0), z.lte(100));
const days = z.int().check(z.gte(0), z.lte(10_000));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'must be three capitals, such as EUR'));

/** What a brand is and looks for, as the marketer typed it in. Handles are without "@". */
export const BrandProfile = z.object({
  nicheWords: z._default(words, []),
  competitors: z._default(words, []),
  wordsToLookFor: z._default(words, []),
  markets: z._default(words, []),
  languages: z._default(words, []),
  tiers: z._default(words, []),
});
export type BrandProfile = z.infer<typeof BrandProfile>;

/** The marketer's own criteria; one that isn't set decides nothing. Only these can lead to "outside your criteria". */
export const Marks = z.object({
  passMarkPercent: z.optional(percent),
  inactiveDays: z.optional(days),
  fewestFollowers: z.optional(amount),
  mostFollowers: z.optional(amount),
  replyWorkingDays: z.optional(days),
  tierScheme: z.optional(word),
  /** The market whose disclosure rules apply, as a country in two capitals; only "US" has a checked rule pack. */
  disclosureMarket: z.optional(word),
});
export type Marks = z.infer<typeof Marks>;

/** Something booked before in this campaign: its price, and the views that it was paid for. */
export const Booking = z.object({ price: amount, currency, views: z.number().check(z.gt(0)) });
export type Booking = z.infer<typeof Booking>;

/** A campaign as scoring needs it. Everything is optional: nothing typed in decides nothing. */
export const Campaign = z.object({
  brand: z._default(BrandProfile, {
    nicheWords: [],
    competitors: [],
    wordsToLookFor: [],
    markets: [],
    languages: [],
    tiers: [],
  }),
  marks: z._default(Marks, {}),
  bookings: z._default(z.array(Booking).check(z.maxLength(10_000)), []),
});
export type Campaign = z.infer<typeof Campaign>;

/** A price that a creator asked for. `posts` are the deliverables; extras are listed because they explain a price. */
export const Quote = z.object({
  price: amount,
  currency,
  posts: z
    .array(z.object({ kind: PostKind, count: z.int().check(z.gte(1), z.lte(1_000)) }))
    .check(z.minLength(1), z.maxLength(100)),
  payModel: z.optional(z.enum(['flat', 'gifting', 'commission', 'hybrid', 'retainer'])),
  usageRightsMonths: z.optional(z.number().check(z.nonnegative())),
  exclusivityMonths: z.optional(z.number().check(z.nonnegative())),
});
export type Quote = z.infer<typeof Quote>;

/** When the marketer wrote to a creator and when the creator answered, in milliseconds since 1970. */
export const Contact = z.object({ askedAt: z.int(), answeredAt: z.nullable(z.int()) });
export type Contact = z.infer<typeof Contact>;

/** A person's answer to a question of the checklist. */
export const Answer = z.object({
  question: word,
  answer: z.enum(['yes', 'no', 'unclear', 'not-applicable']),
  at: z.int(),
});
export type Answer = z.infer<typeof Answer>;
