import { median } from 'simple-statistics';
import type { TypicalViews } from '../model/assessment';
import { readValue } from '../model/facts';
import { PostKind } from '../model/reading';
import type { Evidence } from './evidence';
import { settledPosts } from './evidence';
import { estimate } from './interval';

/**
 * The median views of each kind of post with at least three settled posts that show views. Shorts often show no date:
 * those count as settled, as a grid shows views without dates only there.
 */
export function typicalViews(evidence: Evidence): TypicalViews[] {
  const posts = settledPosts(evidence);
  return PostKind.options.flatMap((kind) => {
    const views = posts.filter((post) => post.kind === kind).flatMap((post) => readValue(post.views) ?? []);
    const middle = estimate(views, median, evidence.seed);
    return middle === null ? [] : { kind, median: middle.value, low: middle.low, high: middle.high, n: middle.n };
  });
}
