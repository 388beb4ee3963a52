import type { CommentReading } from '../../model/reading';
import { at, stringAt } from '../extract/json';
import type { ReadContext } from '../platform';
import { countAt, secondsAt } from './facts';
import { idOf } from './names';
import { personIn } from './people';

/** A comment as data give it: they don't name its post, which is found in other ways. */
export type UnplacedComment = Omit<CommentReading, 'postId' | 'byCreator'>;

/**
 * The comment that an object of data is, told by its keys: a text with its time and writer, and a number of likes or
 * answers. Null for other objects; a caption has neither number.
 */
export function readComment(node: object, source: string, context: ReadContext): UnplacedComment | null {
  const id = ['pk', 'strong_id__', 'id'].map((key) => idOf(at(node, key))).find((found) => found !== null) ?? null;
  const text = stringAt(node, 'text');
  const author = personIn(at(node, 'user') ?? at(node, 'owner'));
  if (id === null || text === null || author === null || at(node, 'created_at') === undefined) return null;
  const likes = countAt(node, 'comment_like_count', source);
  if (likes.state === 'not-found' && at(node, 'child_comment_count') === undefined) return null;
  return {
    id,
    author: author.handle,
    text,
    likes,
    publishedAt: secondsAt(node, 'created_at', source, context.capturedAt),
    isReply: (at(node, 'parent_comment_id') ?? null) !== null,
  };
}
