import type { Count } from '../../model/count';
import { sentence, told } from '../../model/sentence';
import { RULES } from '../rules';
import { judgedPosts } from '../votes';
import { type Flag, notEnough, postEvidence } from './flag';

/** Likes differ far less from post to post than they do anywhere else. */
export const evenLikes: Flag = {
  id: 'even-likes',
  weight: 'flag',
  about: 'The spread of likes (standard deviation ÷ mean) is under what nearly all measured accounts show.',
  thresholds: [RULES.fewestEvenPosts],
  innocentCauses: ['A small, loyal following that likes every post', 'Posts of one kind at one hour'],
  check: 'Look at the likes of the last twelve posts, and at who liked.',
  isAnswerable: (traits) => traits.limits?.evenLikes !== undefined,
  judge(evidence) {
    const limit = evidence.traits.limits?.evenLikes;
    if (!limit) return notEnough('No measured spread of likes for this platform.');
    const posts = judgedPosts(evidence);
    const known = posts.filter(({ measured, isOptional }) => measured.likes !== null && !isOptional);
    const likes = known.flatMap(({ measured }) => measured.likes ?? []);
    if (known.length < RULES.fewestEvenPosts.value)
      return notEnough('{n|post|posts} with likes read.', { n: known.length });
    const spread = spreadBounds(likes, posts.length - known.length);
    if (spread === null) return notEnough('The posts read have no likes.');
    const shown = told(
      sentence('Likes of {posts} posts differ by {percent} % of their mean; usual: above {usual} %.', {
        posts: known.length,
        percent: Math.round(100 * spread.value),
        usual: 100 * limit.value,
      }),
    );
    const ids = known.map(({ post }) => post);
    if (spread.high < limit.value) return { result: 'raised', ...shown, evidence: postEvidence(ids) };
    return spread.low >= limit.value
      ? { result: 'clear', ...shown, evidence: postEvidence(ids) }
      : notEnough('Too many posts without likes read.');
  },
};

/**
 * The spread of counts, with the lowest and the highest that it can be: rounding moves it by at most the root mean square
 * of the half widths (Minkowski), and each of `unknown` more posts can only raise it without bound or, all at the most
 * levelling value Σx² ÷ Σx, lower it to √((n + k) Σx² ÷ ((Σx)² + k Σx²) − 1). Null where all are 0.
 */
export function spreadBounds(
  counts: readonly Count[],
  unknown: number,
): { value: number; low: number; high: number } | null {
  const n = counts.length;
  let [sum, squares, slack, slackSquares] = [0, 0, 0, 0];
  for (const { low, high } of counts) {
    const middle = (low + high) / 2;
    sum += middle;
    squares += middle * middle;
    slack += (high - low) / 2;
    slackSquares += ((high - low) / 2) ** 2;
  }
  if (sum <= 0) return null;
  const deviation = Math.sqrt(Math.max(0, squares / n - (sum / n) ** 2));
  const rounding = Math.sqrt(slackSquares / n);
  const levelled = Math.sqrt(Math.max(0, ((n + unknown) * squares) / (sum * sum + unknown * squares) - 1));
  return {
    value: deviation / (sum / n),
    low: Math.max(0, levelled - rounding / (sum / n)),
    high: unknown > 0 || sum <= slack ? Number.POSITIVE_INFINITY : (deviation + rounding) / ((sum - slack) / n),
  };
}
