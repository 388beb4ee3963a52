import type { CreatorTruth, PostTruth, SimulatedSite } from '../../tests/sites/site';

/** How many creators of a site are visited, and how many posts of the first are opened. */
const CREATORS = 4;
const POSTS = 5;

/** Posts are opened that are older than this, in days: younger ones still gather likes, and no rate counts them. */
const SETTLED_DAYS = 4;

/** One creator to visit, and which posts to open there. */
export interface Visit {
  creator: CreatorTruth;
  posts: readonly PostTruth[];
}

/**
 * Whom the demo visits on a site: creators whose pages can be read, each a different case, an ordinary one first; of
 * that one also posts with likes and comments.
 */
export function planVisits(site: SimulatedSite, now: number): Visit[] {
  const readable = site.creators.filter((creator) => creator.expectedState === 'ok' && creator.handle !== null);
  const first = readable.find((creator) => postsToOpen(creator, now).length === POSTS);
  const cases = new Set(first ? [first.case] : []);
  const others = readable.filter((creator) => {
    const isNew = !cases.has(creator.case);
    cases.add(creator.case);
    return isNew && creator !== first;
  });
  return [
    ...(first ? [{ creator: first, posts: postsToOpen(first, now) }] : []),
    ...others.slice(0, CREATORS - 1).map((creator) => ({ creator, posts: [] })),
  ];
}

function postsToOpen(creator: CreatorTruth, now: number): PostTruth[] {
  const settled = now - SETTLED_DAYS * 86_400_000;
  return creator.videos
    .filter(({ kind, likes, comments }) => !/short|live/.test(kind) && likes !== null && (comments ?? 0) > 0)
    .filter((post) => Date.parse(post.publishedAt) < settled && post.coauthors.length === 0)
    .slice(0, POSTS);
}
