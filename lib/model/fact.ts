import * as z from 'zod/mini';
import { EVIDENCE_LENGTH } from './facts';

const evidence = z.string().check(z.maxLength(EVIDENCE_LENGTH));

/** Another place on the page that said something incompatible; kept so that a person can see it. */
const Conflict = z.object({ raw: evidence, source: evidence });

/**
 * The schema of one fact of a page. Three states, of which the last has two reasons:
 * - `read`: the value, the raw text it was read from, and the place on the page (`source`). `stale` marks a value that
 *   the page keeps in a cached summary; `conflict` a second place that disagreed. `at` is when it was read
 *   (milliseconds since 1970), set where facts of several looks are kept together.
 * - `not-shown`: the page has no such thing to show (hidden likes, comments turned off, no e-mail in public).
 * - `not-found`: we failed: its place is missing. A rise of these means that the layout changed.
 * - `unreadable`: we failed: the place is there, its text was not understood.
 */
export function factOf<T extends z.ZodMiniType>(value: T) {
  return z.discriminatedUnion('state', [
    z.object({
      state: z.literal('read'),
      value,
      raw: evidence,
      source: evidence,
      stale: z.optional(z.literal(true)),
      conflict: z.optional(Conflict),
      at: z.optional(z.int()),
    }),
    z.object({ state: z.literal('not-shown') }),
    z.object({ state: z.literal('not-found') }),
    z.object({ state: z.literal('unreadable'), raw: evidence, source: evidence }),
  ]);
}

/** What a page says about one thing; see {@link factOf}. */
export type Fact<T> =
  | {
      state: 'read';
      value: T;
      raw: string;
      source: string;
      stale?: true | undefined;
      conflict?: { raw: string; source: string } | undefined;
      at?: number | undefined;
    }
  | { state: 'not-shown' }
  | { state: 'not-found' }
  | { state: 'unreadable'; raw: string; source: string };
