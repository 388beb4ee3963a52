import type { Period } from '../model/count';
import { readValue } from '../model/facts';
import type { Examined } from './evidence';

const DAY = 86_400_000;

/** How a creator posts, over the dated posts that were read. Days and weeks are of 24 hours, whatever the time zone. */
export interface Cadence {
  postsAWeek: number;
  /** The longest time that certainly lay between two posts. */
  longestGapDays: number;
  /** At least so many days have passed since the newest post. */
  lastPostDays: number;
  n: number;
}

/**
 * Cadence over the dated posts up to `now`; null with fewer than three. A pinned post is taken out of its place: what was
 * posted around it wasn't read, so only the newest post may be one.
 */
export function cadenceOf({ posts, now }: Pick<Examined, 'posts' | 'now'>): Cadence | null {
  const newest = datedUpTo(now, posts).at(-1);
  const periods = datedUpTo(
    now,
    posts.filter(({ post }) => readValue(post.pinned) !== true),
  );
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || newest === undefined || periods.length < 3) return null;
  // Dates such as "1 year ago" are spans: a gap is what lies between two of them for certain.
  const gaps = periods.slice(1).map(({ earliest }, index) => earliest - (periods[index]?.latest ?? earliest));
  const weeks = Math.max(last.latest - first.latest, DAY) / (7 * DAY);
  return {
    postsAWeek: (periods.length - 1) / weeks,
    longestGapDays: Math.floor(Math.max(0, ...gaps) / DAY),
    lastPostDays: Math.floor((now - newest.latest) / DAY),
    n: periods.length,
  };
}

/** When the posts were published, oldest first. */
function datedUpTo(now: number, posts: Examined['posts']): Period[] {
  return posts
    .flatMap(({ measured }) =>
      measured.publishedAt && measured.publishedAt.earliest <= now ? measured.publishedAt : [],
    )
    .map(({ earliest, latest }) => ({ earliest, latest: Math.min(latest, now) }))
    .sort((a, b) => a.latest - b.latest || a.earliest - b.earliest);
}
