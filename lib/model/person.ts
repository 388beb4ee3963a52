import * as z from 'zod/mini';

const key = z.string().check(z.minLength(1), z.maxLength(300));

/** One person on several platforms, as the marketer confirmed it. A creator belongs to one person at most. */
export const Person = z.object({ id: key, creatorIds: z.array(key).check(z.minLength(2), z.maxLength(50)) });
export type Person = z.infer<typeof Person>;

/** What speaks for two creators being one person: a link in the bio, the same handle, the same shown name. */
export interface PersonEvidence {
  kind: 'link' | 'handle' | 'name';
  /** The link, handle or name itself. */
  value: string;
}

/** Another creator that may be the same person, with what speaks for it. Only a person confirms it. */
export interface PersonSuggestion {
  creatorId: string;
  evidence: readonly PersonEvidence[];
}
