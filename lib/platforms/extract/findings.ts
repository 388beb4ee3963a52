import type { CommentReading, PageState } from '../../model/reading';
import type { Finding, Subject } from '../platform';

/** A finding about `subject` that says nothing but what is given. */
export function finding(
  carrier: Finding['carrier'],
  subject: Subject,
  said: Partial<Omit<Finding, 'carrier' | 'subject'>>,
): Finding {
  return { carrier, subject, state: null, profile: null, posts: [], comments: [], history: [], ...said };
}

/** A finding of nothing but the page's state. */
export function stateFinding(carrier: Finding['carrier'], subject: Subject, state: PageState): Finding {
  return finding(carrier, subject, { state });
}

/** A finding of the page's state that names nobody, as error pages do. */
export function namelessFinding(carrier: Finding['carrier'], state: PageState): Finding {
  return stateFinding(carrier, { kind: 'unnamed' }, state);
}

/** Comments under the posts that they name, each with its list in the order in which they came. */
export function byPost(comments: readonly (CommentReading | null)[]): [postId: string, comments: CommentReading[]][] {
  const lists = new Map<string, CommentReading[]>();
  for (const comment of comments) {
    if (comment === null) continue;
    const list = lists.get(comment.postId);
    if (list) list.push(comment);
    else lists.set(comment.postId, [comment]);
  }
  return [...lists];
}
