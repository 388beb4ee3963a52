import * as z from 'zod/mini';
import { Screening } from '../model/assessment';
import { CardCorner } from '../settings';

const row = z.object({ label: z.string(), value: z.string() });
const line = z.object({ id: z.string(), label: z.string(), value: z.string(), rows: z.array(row) });
const textIn = z.object({ text: z.string(), language: z.string() });

const words = z.object({
  save: z.string(),
  saving: z.string(),
  saveFailed: z.string(),
  checklist: z.string(),
  checklistFailed: z.string(),
  history: z.string(),
  close: z.string(),
  move: z.string(),
  why: z.string(),
});

/** `theme` null: the system's. */
const frame = {
  url: z.string(),
  language: z.string(),
  theme: z.nullable(z.enum(['light', 'dark'])),
  corner: CardCorner,
  words,
};

/**
 * What the card on the page shows: a creator's first answers, or why there are none. All texts are ready to show, in the
 * person's language but where they name another. `url` is the address of the page that it is for; the card never shows
 * it on another.
 */
export const CardView = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('creator'),
    ...frame,
    name: z.string(),
    handle: z.string(),
    platformLabel: z.string(),
    screening: Screening,
    headline: z.string(),
    because: textIn,
    nextStep: z.nullable(textIn),
    lines: z.array(line),
    /** At most two raised flags; `moreFlags` says how many more there are, null where there are none. */
    flags: z.array(z.object({ name: z.string(), says: textIn })).check(z.maxLength(2)),
    moreFlags: z.nullable(z.string()),
    reasons: z.array(textIn),
    seen: z.string(),
    /** What was not read because the page's replies are not, and how to see it; null where they are. */
    unseen: z.nullable(z.string()),
    campaign: z.string(),
    /** Where the creator stands in the active campaign; null where it isn't saved there. */
    saved: z.nullable(z.string()),
    seenBefore: z.nullable(z.string()),
    /** The page of a history site with this creator's followers; null where there is none. */
    historyUrl: z.nullable(z.string().check(z.startsWith('https://'))),
  }),
  z.object({ kind: z.literal('state'), ...frame, says: z.string(), nextStep: z.string() }),
]);
export type CardView = z.infer<typeof CardView>;
