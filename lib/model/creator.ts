import * as z from 'zod/mini';
import { Count } from './count';
import { CommentReading, PlatformId, PostReading, ProfileReading } from './reading';

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

/** A dated follower count of a creator, from an own look at the page. At most one an hour is kept. */
export const Observation = z.object({ id: key, creatorId: key, at: instant, followers: Count });
export type Observation = z.infer<typeof Observation>;

/** Everything that is known of one creator: what scoring looks at. */
export interface KnownCreator {
  creator: Creator;
  posts: readonly KnownPost[];
  comments: readonly KnownComment[];
  observations: readonly Observation[];
}

/** A creator that a person saved. */
export const ShortlistEntry = z.object({ creatorId: key, addedAt: instant });
export type ShortlistEntry = z.infer<typeof ShortlistEntry>;
