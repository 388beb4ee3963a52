import * as z from 'zod/mini';

/**
 * A question of the checklist that a person wrote for a campaign. Its id begins with "own-". `isAsked`: only the creator
 * can answer it.
 */
export const OwnQuestion = z.object({
  id: z.string().check(z.regex(/^own-/), z.maxLength(100)),
  text: z.string().check(z.minLength(1), z.maxLength(300)),
  isAsked: z.boolean(),
});
export type OwnQuestion = z.infer<typeof OwnQuestion>;
