import { quantile } from 'simple-statistics';
import type { TypicalViews } from '../model/assessment';
import type { Count } from '../model/count';
import { PostKind } from '../model/reading';
import { type Examined, type ExaminedPost, settledPosts } from './evidence';
import { estimate, middleOf } from './interval';
import { RULES } from './rules';

/**
 * The median views of each kind of post with at least three settled posts that show views, out of the newest thirty:
 * with an 80 % interval and the middle half of the posts. Shorts often show no date: those count as settled, as a grid
 * shows views without dates only there.
 */
export function typicalViews(evidence: Pick<Examined, 'posts' | 'now' | 'seed'>): TypicalViews[] {
  const posts = settledPosts(evidence);
  return PostKind.options.flatMap((kind) => {
    const views = viewsOf(posts.filter((examined) => examined.post.kind === kind)).slice(0, RULES.typicalPosts.value);
    const middle = estimate(views, 'median', evidence.seed);
    if (middle === null) return [];
    const values = views.map(middleOf);
    const middleHalf = { low: quantile(values, 0.25), high: quantile(values, 0.75) };
    return { kind, median: middle.value, low: middle.low, high: middle.high, n: middle.n, middleHalf };
  });
}

function viewsOf(posts: readonly ExaminedPost[]): Count[] {
  return posts.flatMap(({ measured }) => measured.views ?? []);
}
