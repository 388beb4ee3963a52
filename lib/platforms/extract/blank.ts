import type { Fact } from '../../model/fact';
import { POST_FACTS, PROFILE_FACTS } from '../../model/fact-fields';
import { notShown } from '../../model/facts';
import type { Identity, PostKind, PostReading, ProfileReading } from '../../model/reading';

/** Each of the facts not shown. */
function noneOf<K extends string>(facts: Readonly<Record<K, unknown>>): Record<K, Fact<never>> {
  // The keys are those of the table, which the type of entries has lost.
  return Object.fromEntries(Object.keys(facts).map((name) => [name, notShown])) as Record<K, Fact<never>>;
}

/** Nobody known. */
export const NOBODY: Identity = { handle: null, platformId: null };

const NO_PROFILE_FACTS = noneOf(PROFILE_FACTS);
const NO_POST_FACTS = noneOf(POST_FACTS);

/** A profile of which nothing but its identity is shown. */
export function blankProfile({ handle, platformId }: Identity): ProfileReading {
  return { handle, platformId, ...NO_PROFILE_FACTS };
}

/** A post of which nothing but its identity is shown. */
export function blankPost(id: string, url: string, { handle, platformId }: Identity, kind: PostKind): PostReading {
  return { id, url, author: { handle, platformId }, coauthors: [], kind, ...NO_POST_FACTS, sponsors: [] };
}
