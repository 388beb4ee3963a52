import * as z from 'zod/mini';
import { Screening } from './assessment';
import { Count } from './count';

const text = z.string().check(z.maxLength(300));
const Rate = z.object({ formula: text, percent: z.number(), low: z.number(), high: z.number() });

/**
 * What one look at a creator came to, kept so that a later one can be held against it. `at` in milliseconds since 1970.
 * What was not read is null; a flag that could not be judged is in neither list.
 */
export const Look = z.object({
  at: z.int(),
  rulesVersion: text,
  handle: z.nullable(text),
  name: z.nullable(text),
  followers: z.nullable(Count),
  engagement: z.nullable(Rate),
  screening: Screening,
  raised: z.array(text),
  clear: z.array(text),
});
export type Look = z.infer<typeof Look>;

/**
 * One thing that was otherwise at the look before. Counts and rates are told only where what they can mean doesn't
 * overlap; `posts` are those published since. What was not read at either look is never a change.
 */
export const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('followers'), before: Count, now: Count }),
  z.object({ kind: z.literal('engagement'), before: Rate, now: Rate }),
  z.object({ kind: z.literal('screening'), before: Screening, now: Screening }),
  z.object({ kind: z.literal('raised'), flagId: text }),
  z.object({ kind: z.literal('cleared'), flagId: text }),
  z.object({ kind: z.literal('handle'), before: text, now: text }),
  z.object({ kind: z.literal('name'), before: text, now: text }),
  z.object({ kind: z.literal('posts'), count: z.int() }),
]);
export type Change = z.infer<typeof Change>;

/**
 * The newest look at a creator beside the one that it is held against: that before it or, where changes wait for a person
 * to see them, the one that they are told from. `changedAt`: when the newest look was, left out where nothing changed.
 */
export const CreatorLooks = z.object({
  creatorId: text.check(z.minLength(1)),
  former: z.nullable(Look),
  latest: Look,
  changes: z.array(Change),
  changedAt: z.optional(z.int()),
});
export type CreatorLooks = z.infer<typeof CreatorLooks>;
