import * as z from 'zod/mini';
import { Assessment } from './assessment';
import { Creator } from './creator';

const text = z.string().check(z.maxLength(100_000));
const instant = z.int();

/** What a person or the page answered to one question of a checklist; `at` in milliseconds since 1970. */
export const ExportedAnswer = z.object({
  question: text,
  answer: text,
  note: text,
  by: z.enum(['page', 'person']),
  at: instant,
});
export type ExportedAnswer = z.infer<typeof ExportedAnswer>;

/**
 * What a person wrote down about a creator in one campaign, as exports take it. Unknown is null or empty. `campaign` is
 * the campaign's name, empty for a creator that was saved outside of any. Times in milliseconds since 1970.
 */
export const ExportedEntry = z.object({
  campaign: text,
  stage: text,
  addedAt: instant,
  decision: z.nullable(z.object({ kind: text, reason: text })),
  tags: z.array(text),
  note: text,
  foundVia: text,
  quote: z.nullable(z.object({ price: z.number().check(z.nonnegative()), currency: text })),
  contact: z.nullable(z.object({ name: text, email: text })),
  trackingLink: z.nullable(text),
  promoCode: z.nullable(text),
  answers: z.array(ExportedAnswer),
});
export type ExportedEntry = z.infer<typeof ExportedEntry>;

/** One creator of a list file: all that is known of it, what the rules made of it, and what was written down. */
export const ExportedRow = z.object({ creator: Creator, assessment: z.nullable(Assessment), entry: ExportedEntry });
export type ExportedRow = z.infer<typeof ExportedRow>;

/** What stands in a list file besides its rows: by it a file is known as one, and the version says how to read it. */
export const LIST_FORMAT = { format: 'touchstone-list', version: 1 } as const;

/** Which creator in which campaign a row is about: no two rows of a list have the same. */
export function rowKey({ creator, entry }: ExportedRow): string {
  return JSON.stringify([creator.id, entry.campaign]);
}

/** A value as JSON with its keys in order: equal values give equal texts. What is undefined is left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
