import type { Count } from '../model/count';
import { COMMENTS_ONLY_ID, type Formula, partsOf, type Term } from './formulas';
import { type Estimate, estimate, type Weighted } from './interval';
import { byNewest, isCount, type MeasuredPost, unsettledBecause } from './measured-post';
import { RULES } from './rules';

const DAY = 86_400_000;

/** A post that a formula leaves out, and why. */
export interface LeftOut {
  id: string;
  why: string;
}

/** A rate by one formula, in per cent, with an 80 % interval, how many posts it rests on, and which were left out. */
export interface Rate {
  formula: Formula;
  percent: number;
  low: number;
  high: number;
  n: number;
  left: readonly LeftOut[];
}

/** What a rate is computed from. `now` is milliseconds since 1970, `seed` drives the resampling. */
export interface RateInput {
  followers: Count | null;
  posts: readonly MeasuredPost[];
  now: number;
  seed: number;
}

/**
 * The rate by one formula, or null where fewer than `fewest` posts show all that it needs. A post that hides a number is
 * left out; a hidden number is never taken for 0. Linear in the posts, but for the sorting.
 */
export function rateBy(formula: Formula, input: RateInput, fewest: number = RULES.fewestPosts.value): Rate | null {
  const { statistic } = partsOf(formula.basis);
  const { ratios, left } = sampleOf(formula, input);
  const found: Estimate | null = estimate(ratios, statistic, input.seed, fewest);
  if (found === null) return null;
  return { formula, percent: found.value, low: found.low, high: found.high, n: found.n, left };
}

/**
 * Comments alone ÷ followers or views in per cent, over posts that hide their likes: a lower bound of their engagement.
 * Null where fewer than `fewest` posts hide likes and show comments.
 */
export function commentsOnlyRate(by: 'followers' | 'views', input: RateInput): (Estimate & { id: string }) | null {
  const ratios = [...input.posts].sort(byNewest).flatMap((post) => {
    if (!post.hasHiddenLikes || unsettledBecause(post, input.now) !== null) return [];
    const bottom = by === 'followers' ? input.followers : post.views;
    return post.comments === null || !isBottom(bottom) ? [] : [ratioOf(post.comments, bottom)];
  });
  const found = estimate(ratios.slice(0, RULES.ratePosts.value), 'mean', input.seed);
  return found && { ...found, id: COMMENTS_ONLY_ID };
}

function sampleOf(formula: Formula, input: RateInput): { ratios: Weighted[]; left: LeftOut[] } {
  const ratios: Weighted[] = [];
  const left: LeftOut[] = [];
  for (const post of [...input.posts].sort(byNewest)) {
    const why = leftOutBecause(formula, post, input);
    if (why !== null) left.push({ id: post.id, why });
    else if (formula.lastPosts !== undefined && ratios.length >= formula.lastPosts)
      left.push({ id: post.id, why: `older than the last ${formula.lastPosts}` });
    else ratios.push(ratioOfPost(formula, post, input.followers));
  }
  return { ratios, left };
}

/** Why a formula leaves a post out, in the order in which a person would ask; null where it qualifies. */
function leftOutBecause(formula: Formula, post: MeasuredPost, { followers, now }: RateInput): string | null {
  const { terms, by } = partsOf(formula.basis);
  if (post.kind === 'live') return 'live';
  if (formula.kinds && !formula.kinds.includes(post.kind)) return 'not a video';
  if (post.isPinned && !formula.countsPinned) return 'pinned';
  const unsettled = unsettledBecause(post, now);
  if (unsettled !== null) return unsettled;
  if (formula.days !== undefined) {
    if (post.publishedAt === null) return 'no date read';
    if (post.publishedAt.earliest < now - formula.days * DAY) return `older than ${formula.days} days`;
  }
  if (formula.leavesOutCoauthored && post.isCoauthored) return 'co-authored';
  if (terms.includes('likes') && post.hasHiddenLikes) return 'likes hidden';
  const missing = terms.find((term) => post[term] === null);
  if (missing !== undefined) return `${missing} not read`;
  if (by === 'followers') return isBottom(followers) ? null : 'followers not read, or 0';
  if (post.views === null) return 'views not read';
  if (!isBottom(post.views)) return 'no views';
  return (post.likes?.low ?? 0) > post.views.high ? 'likes above views' : null;
}

/** Whether something can be divided by this count. */
function isBottom(count: Count | null): count is Count {
  return count !== null && isCount(count) && count.low > 0;
}

/** One post's interactions in per cent of the basis; the post must qualify. */
function ratioOfPost(formula: Formula, post: MeasuredPost, followers: Count | null): Weighted {
  const { terms, by } = partsOf(formula.basis);
  const bottom = (by === 'followers' ? followers : post.views) ?? { low: 1, high: 1 };
  return ratioOf(sumOf(terms, post), bottom);
}

function ratioOf(top: Count, bottom: Count): Weighted {
  return {
    low: (100 * top.low) / bottom.high,
    high: (100 * top.high) / bottom.low,
    weightOfLow: bottom.high,
    weightOfHigh: bottom.low,
  };
}

function sumOf(terms: readonly Term[], post: MeasuredPost): Count {
  let low = 0;
  let high = 0;
  for (const term of terms) {
    low += post[term]?.low ?? 0;
    high += post[term]?.high ?? 0;
  }
  return { low, high };
}
