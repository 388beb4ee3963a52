import * as z from 'zod/mini';
import { inEnglish, Sentence } from './sentence';

const Piece = z.discriminatedUnion('kind', [
  /** A post or a comment under one, by its id. */
  z.object({ kind: z.literal('post'), id: z.string() }),
  z.object({ kind: z.literal('comment'), id: z.string() }),
  /** Words of the creator's bio, as they stand there. */
  z.object({ kind: z.literal('bio'), words: z.string() }),
  /** What the creator asks, in full. */
  z.object({ kind: z.literal('quote'), price: z.number(), currency: z.string() }),
  /** What was counted or dated: numbers with their unit and days, and why that is told of. */
  z.object({ kind: z.literal('seen'), said: Sentence, why: z.array(Sentence) }),
  /** As rules before 0.6.0 wrote it, in English. */
  z.object({ kind: z.literal('text'), text: z.string() }),
]);

/** A piece of what a flag rests on. Assessments of rules before 0.6.0 have texts instead; they are read as such. */
export const FlagEvidence = z.union([
  Piece,
  z.pipe(
    z.string(),
    z.transform((text) => ({ kind: 'text' as const, text })),
  ),
]);
export type FlagEvidence = z.infer<typeof FlagEvidence>;

/** A piece of evidence as one line of English, posts and comments by their ids. No two of one flag are the same. */
export function evidenceInEnglish(piece: FlagEvidence): string {
  switch (piece.kind) {
    case 'post':
    case 'comment':
      return `${piece.kind} ${piece.id}`;
    case 'bio':
      return 'bio';
    case 'quote':
      return `quote ${piece.currency} ${piece.price}`;
    case 'seen': {
      const why = piece.why.map((reason) => inEnglish(reason)).join('; ');
      return `${inEnglish(piece.said)}${why === '' ? '' : `: ${why}`}`;
    }
    case 'text':
      return piece.text;
  }
}
