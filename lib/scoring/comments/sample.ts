import type { KnownComment } from '../../model/creator';
import { COMMENT_RULES } from './suspicion';

/**
 * At most as many of a creator's comments as are judged together, evenly spread over all by their ids, so that neither
 * order nor what else was read of them matters.
 */
export function sampled(comments: readonly KnownComment[]): readonly KnownComment[] {
  const most = COMMENT_RULES.mostComments.value;
  if (comments.length <= most) return comments;
  const sorted = comments.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Array.from({ length: most }, (_, index) => sorted[Math.floor((index * sorted.length) / most)]).filter(
    (comment) => comment !== undefined,
  );
}
