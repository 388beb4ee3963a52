import type { Count, Period } from '../model/count';
import type { Fact } from '../model/fact';
import { readValue } from '../model/facts';
import type { PostKind, PostReading } from '../model/reading';
import { RULES } from './rules';

const HOUR = 3_600_000;

/** A post as formulas see it: its counts, null where they are unknown. */
export interface MeasuredPost {
  id: string;
  kind: PostKind;
  likes: Count | null;
  comments: Count | null;
  shares: Count | null;
  saves: Count | null;
  views: Count | null;
  publishedAt: Period | null;
  isPinned: boolean;
  hasHiddenLikes: boolean;
  isCoauthored: boolean;
}

/** A post that was read, as formulas see it. */
export function measured(post: PostReading): MeasuredPost {
  const hasHiddenLikes = readValue(post.likesHidden) === true;
  return {
    id: post.id,
    kind: post.kind,
    likes: hasHiddenLikes ? null : countOf(post.likes),
    comments: countOf(post.comments),
    shares: countOf(post.shares),
    saves: countOf(post.saves),
    views: countOf(post.views),
    publishedAt: readValue(post.publishedAt),
    isPinned: readValue(post.pinned) === true,
    hasHiddenLikes,
    isCoauthored: post.coauthors.length > 0,
  };
}

/** The count of a fact; null for one that is larger than any page can mean. */
export function countOf(fact: Fact<Count>): Count | null {
  const count = readValue(fact);
  return count !== null && isCount(count) ? count : null;
}

/** Whether a count can be one: whole or not, from 0 up, low not above high, at most what rules.ts allows. */
export function isCount({ low, high }: Count): boolean {
  return low >= 0 && low <= high && high <= RULES.largestCount.value;
}

/**
 * Why a post is too young or not yet published at `now` (milliseconds since 1970), null where it has settled. A post
 * without a shown date counts as settled: lists leave dates off for short videos, new and old.
 */
export function unsettledBecause({ publishedAt }: Pick<MeasuredPost, 'publishedAt'>, now: number): string | null {
  if (publishedAt === null) return null;
  if (publishedAt.earliest > now) return 'dated after the time of looking';
  const hours = RULES.settlingHours.value;
  return publishedAt.latest > now - hours * HOUR ? `younger than ${hours} hours` : null;
}

/** The order newest first; posts without a date last. */
export function byNewest(a: Dated, b: Dated): number {
  return compare(newest(b), newest(a)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

type Dated = Pick<MeasuredPost, 'publishedAt' | 'id'>;

function newest({ publishedAt }: Dated): number {
  return publishedAt?.latest ?? Number.NEGATIVE_INFINITY;
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
