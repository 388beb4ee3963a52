import type { Creator, KnownComment, KnownCreator, KnownPost } from '../model/creator';
import { type CommentReading, isCopy, type PostReading, type Reading } from '../model/reading';
import { creatorKeys, postKey } from './keys';
import { mergeCopy } from './merge-copy';
import { datedComment, datedPost, datedProfile, mergeComment, mergePost, mergeProfile } from './merge-facts';
import { mergeObservations, observationsIn } from './observations';

/** Whether a reading is of one creator's own page and so may be kept. Search and feed pages never are. */
export function isKeepable(reading: Reading): boolean {
  return reading.profile !== null && (reading.pageKind === 'profile' || reading.pageKind === 'post');
}

/**
 * What is known of a creator after one more look: pure, and the same however often a reading comes. `hashOf` gives the
 * hash that stands for a commenter. Null where the reading can't be kept and nothing was known.
 */
export function mergeReading(
  known: KnownCreator | null,
  reading: Reading,
  hashOf: (author: string) => string | null,
): KnownCreator | null {
  if (reading.profile === null || !isKeepable(reading)) return known;
  if (isCopy(reading)) return mergeCopy(known, reading);
  const at = reading.capturedAt;
  const profile = datedProfile(reading.profile, at);
  const keys = creatorKeys(reading.platform, profile);
  const id = known?.creator.id ?? keys[0];
  if (id === undefined) return known;
  const creator: Creator = known
    ? {
        ...known.creator,
        keys: [...new Set([...known.creator.keys, ...keys])],
        profile: mergeProfile(known.creator.profile, profile),
        firstSeenAt: Math.min(known.creator.firstSeenAt, at),
        lastSeenAt: Math.max(known.creator.lastSeenAt, at),
      }
    : { id, platform: reading.platform, keys, profile, firstSeenAt: at, lastSeenAt: at };
  const context = { creatorId: id, platform: reading.platform, at, hashOf };
  return {
    creator,
    posts: upsert(
      known?.posts ?? [],
      reading.posts.map((post) => knownPost(post, context)),
      joinPosts,
    ),
    comments: upsert(
      known?.comments ?? [],
      reading.comments.map((item) => knownComment(item, context)),
      joinComments,
    ),
    observations: mergeObservations(known?.observations ?? [], observationsIn(id, reading)),
  };
}

interface LookContext {
  creatorId: string;
  platform: string;
  at: number;
  hashOf(author: string): string | null;
}

function knownPost(post: PostReading, { creatorId, platform, at }: LookContext): KnownPost {
  return { id: postKey(platform, post.id), creatorId, post: datedPost(post, at), firstSeenAt: at, lastSeenAt: at };
}

function knownComment({ author, ...comment }: CommentReading, context: LookContext): KnownComment {
  return {
    id: postKey(context.platform, `${comment.postId}:${comment.id}`),
    creatorId: context.creatorId,
    postId: postKey(context.platform, comment.postId),
    authorHash: author === null ? null : context.hashOf(author),
    comment: datedComment(comment, context.at),
  };
}

function joinPosts(known: KnownPost, next: KnownPost): KnownPost {
  return {
    ...known,
    post: mergePost(known.post, next.post),
    firstSeenAt: Math.min(known.firstSeenAt, next.firstSeenAt),
    lastSeenAt: Math.max(known.lastSeenAt, next.lastSeenAt),
  };
}

function joinComments(known: KnownComment, next: KnownComment): KnownComment {
  return {
    ...known,
    authorHash: known.authorHash ?? next.authorHash,
    comment: mergeComment(known.comment, next.comment),
  };
}

/** The known items, each joined with what came under its id, then the new ones. */
function upsert<T extends { id: string }>(known: readonly T[], next: readonly T[], join: (a: T, b: T) => T): T[] {
  const byId = new Map(known.map((item) => [item.id, item]));
  for (const item of next) {
    const before = byId.get(item.id);
    byId.set(item.id, before ? join(before, item) : item);
  }
  return [...byId.values()];
}
