import * as z from 'zod/mini';
import { Count } from './count';
import { CommentReading, Day, PlatformId, PostReading, ProfileReading } from './reading';

const key = z.string().check(z.minLength(1), z.maxLength(300));
const instant = z.int();

/**
 * A creator as several looks together know them. `id` never changes; `keys` are all names that lead here, ids and
 * handles, so that a renamed creator stays one. Each fact of `profile` carries the time it was read at.
 */
export const Creator = z.object({
  id: key,
  platform: PlatformId,
  keys: z.array(key),
  profile: ProfileReading,
  firstSeenAt: instant,
  lastSeenAt: instant,
});
export type Creator = z.infer<typeof Creator>;

/**
 * When a creator's page was last read; null where none was yet: of one whom a person's file named, or a history site's
 * page, nothing but the name is known.
 */
export function lastLook({ profile, lastSeenAt }: Pick<Creator, 'profile' | 'lastSeenAt'>): number | null {
  const { handle: _, platformId: __, ...facts } = profile;
  return Object.values(facts).some(({ state }) => state !== 'not-found') ? lastSeenAt : null;
}

/** A creator's post as several looks together know it. `id` is the platform's id with the platform before it. */
export const KnownPost = z.object({
  id: key,
  creatorId: key,
  post: PostReading,
  firstSeenAt: instant,
  lastSeenAt: instant,
});
export type KnownPost = z.infer<typeof KnownPost>;

/** A comment that was read under a creator's post. Who wrote it is kept as a salted hash only. */
export const KnownComment = z.object({
  id: key,
  creatorId: key,
  postId: key,
  authorHash: z.nullable(z.string()),
  comment: z.omit(CommentReading, { author: true }),
});
export type KnownComment = z.infer<typeof KnownComment>;

/** Where a dated follower count comes from, best first: an own look at the page, a history site's page, a person's file. */
export const OBSERVATION_SOURCES = ['page', 'history-page', 'import'] as const;

/** At most this many observations of a creator are kept, the newest: ten years of days. */
export const KEPT_OBSERVATIONS = 4_000;

/**
 * A dated follower count of a creator, at most one a day. `date` is the day in UTC. `at` is when the page was looked at;
 * of a history's row, which names only its day, when that day begins in UTC. `views` are the channel's in all and
 * `postCount` its posts, null where that source doesn't say them.
 */
export const Observation = z.object({
  id: key,
  creatorId: key,
  date: Day,
  at: instant,
  followers: Count,
  views: z.nullable(Count),
  postCount: z.nullable(Count),
  source: z.enum(OBSERVATION_SOURCES),
});
export type Observation = z.infer<typeof Observation>;

/** Everything that is known of one creator: what scoring looks at. `observations` has each day once, the oldest first. */
export interface KnownCreator {
  creator: Creator;
  posts: readonly KnownPost[];
  comments: readonly KnownComment[];
  observations: readonly Observation[];
}
