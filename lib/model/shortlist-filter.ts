import * as z from 'zod/mini';
import { Screening } from './assessment';
import { Stage } from './shortlist';

const word = z.string().check(z.maxLength(300));

/** Which entries a list shows: all that fit every one of the given. `text` finds names and handles by their words' beginnings. */
export const ShortlistFilter = z.partial(
  z.object({
    stage: Stage,
    tag: word,
    platform: word,
    tier: word,
    screening: Screening,
    /** `none`: nothing decided yet. */
    decision: z.enum(['approve', 'hold', 'reject', 'none']),
    text: word,
  }),
);
export type ShortlistFilter = z.infer<typeof ShortlistFilter>;
