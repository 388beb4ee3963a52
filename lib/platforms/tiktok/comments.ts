import { exactly } from '../../model/facts';
import type { CommentReading } from '../../model/reading';
import { byPost, finding } from '../extract/findings';
import { at, listAt, stringAt } from '../extract/json';
import type { Finding } from '../platform';
import { dataCount } from './counts';
import { timeFact } from './item';
import { handleOf, idOf } from './names';

/**
 * The comments of a reply, each under the post that it names itself, with the answers that stand in it. `areReplies`: the
 * list is of the answers to one comment.
 */
export function readComments(data: unknown, areReplies: boolean): Finding[] {
  const comments = listAt(data, 'comments').flatMap((comment) => [
    readComment(comment, areReplies),
    ...listAt(comment, 'reply_comment').map((reply) => readComment(reply, true)),
  ]);
  return byPost(comments).map(([postId, list]) =>
    finding('reply', { kind: 'post', postId }, { state: 'ok', comments: list }),
  );
}

/** One comment; null where it doesn't name itself and its post. A comment of a picture alone has an empty text. */
function readComment(comment: unknown, isReply: boolean): CommentReading | null {
  const id = idOf(at(comment, 'cid'));
  const postId = idOf(at(comment, 'aweme_id'));
  const text = stringAt(comment, 'text');
  if (id === null || postId === null || text === null) return null;
  return {
    id,
    postId,
    author: handleOf(at(comment, 'user.unique_id')),
    text,
    likes: dataCount(at(comment, 'digg_count'), 'reply: digg_count', exactly),
    publishedAt: timeFact(at(comment, 'create_time'), 'reply: create_time'),
    isReply: isReply || idOf(at(comment, 'reply_id')) !== null,
    byCreator: null,
  };
}
