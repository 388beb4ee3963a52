import type { Fact } from '../../model/fact';
import { PROFILE_FACTS } from '../../model/fact-fields';
import { notShown } from '../../model/facts';
import type { Identity, PostKind, PostReading, ProfileReading } from '../../model/reading';

/** Nobody known. */
export const NOBODY: Identity = { handle: null, platformId: null };

// The keys are those of the table, which the type of entries has lost.
const NO_PROFILE_FACTS = Object.fromEntries(Object.keys(PROFILE_FACTS).map((name) => [name, notShown])) as Record<
  keyof typeof PROFILE_FACTS,
  Fact<never>
>;

/** A profile of which nothing but its identity is shown. */
export function blankProfile({ handle, platformId }: Identity): ProfileReading {
  return { handle, platformId, ...NO_PROFILE_FACTS };
}

/** A post of which nothing but its identity is shown. */
export function blankPost(id: string, url: string, { handle, platformId }: Identity, kind: PostKind): PostReading {
  // Each fact by its name: to spread a table of them takes several times as long, for each post of a page.
  return {
    id,
    url,
    author: { handle, platformId },
    coauthors: [],
    kind,
    title: notShown,
    caption: notShown,
    publishedAt: notShown,
    likes: notShown,
    comments: notShown,
    shares: notShown,
    saves: notShown,
    views: notShown,
    likesHidden: notShown,
    pinned: notShown,
    paidPartnership: notShown,
    durationSeconds: notShown,
    sponsors: [],
  };
}
