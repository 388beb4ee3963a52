import { COMMENT_FACTS, combineFacts } from '../model/fact-fields';
import type { CommentReading, PostReading } from '../model/reading';
import { sameHandle } from './assemble';
import { tightestFacts } from './tightest-facts';

/**
 * The comments of several carriers, each once; a list that names one twice is kept as it stands. `posts` are those of the
 * page: where a comment doesn't say whether it is the creator's own, they tell.
 */
export function uniteComments(
  lists: readonly (readonly CommentReading[])[],
  posts: readonly PostReading[],
): CommentReading[] {
  const united: CommentReading[] = [];
  const firstPlaces = new Map<string, { place: number; list: number }>();
  for (const [list, comments] of lists.entries()) {
    for (const comment of comments) {
      const first = firstPlaces.get(comment.id);
      const known = first && first.list < list ? united[first.place] : undefined;
      if (first && known) united[first.place] = mergeComments(known, comment);
      else united.push(comment);
      if (!first) firstPlaces.set(comment.id, { place: united.length - 1, list });
    }
  }
  return united.map((comment) => byItsCreator(comment, posts));
}

function mergeComments(a: CommentReading, b: CommentReading): CommentReading {
  return {
    ...combineFacts(COMMENT_FACTS, a, b, tightestFacts),
    author: a.author ?? b.author,
    byCreator: a.byCreator ?? b.byCreator,
  };
}

/**
 * Replies with comments alone don't say whose post they stand under: the handles of both authors tell. Of a partner's
 * comment nothing is said.
 */
function byItsCreator(comment: CommentReading, posts: readonly PostReading[]): CommentReading {
  const post = posts.find(({ id }) => id === comment.postId);
  const owner = post?.author.handle ?? null;
  if (comment.byCreator !== null || comment.author === null || owner === null) return comment;
  const isPartners = post?.coauthors.some((handle) => sameHandle(handle, comment.author));
  return isPartners ? comment : { ...comment, byCreator: sameHandle(comment.author, owner) };
}
