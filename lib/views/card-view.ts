import * as z from 'zod/mini';
import { Screening } from '../model/assessment';

const line = z.object({ label: z.string(), value: z.string(), detail: z.string() });

/**
 * What the card on the page shows: a creator's first answers, or why there are none. All texts are ready to show. `url`
 * is the address of the page that it is for; the card never shows it on another.
 */
export const CardView = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('creator'),
    url: z.string(),
    name: z.string(),
    handle: z.string(),
    screening: Screening,
    headline: z.string(),
    reasons: z.array(z.string()),
    lines: z.array(line),
    nextStep: z.nullable(z.string()),
    isSaved: z.boolean(),
    seen: z.string(),
    /** What was not read because the page's replies are not, and how to see it; null where they are. */
    unseen: z.nullable(z.string()),
  }),
  z.object({ kind: z.literal('state'), url: z.string(), says: z.string(), nextStep: z.string() }),
]);
export type CardView = z.infer<typeof CardView>;
