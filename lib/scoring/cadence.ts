import { readValue } from '../model/facts';
import type { PostReading } from '../model/reading';
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
 * Cadence over the dated posts up to `now`, from the oldest that `isListed` on; null with fewer than three. A pinned post
 * stands far from those of its time, which were not read: older than all others it begins no time that is known.
 */
export function cadenceOf(
  { posts, now }: Pick<Examined, 'posts' | 'now'>,
  isListed: (post: PostReading) => boolean = ({ pinned }) => readValue(pinned) !== true,
): Cadence | null {
  const listed = posts.filter(({ post }) => isListed(post)).flatMap(({ measured }) => measured.publishedAt ?? []);
  const since = Math.min(...listed.map(({ latest }) => latest));
  // Dates such as "1 year ago" are spans: a gap is what lies between two of them for certain.
  const periods = posts
    .flatMap(({ measured }) => measured.publishedAt ?? [])
    .filter(({ earliest, latest }) => earliest <= now && latest >= since)
    .map(({ earliest, latest }) => ({ earliest, latest: Math.min(latest, now) }))
    .sort((a, b) => a.latest - b.latest || a.earliest - b.earliest);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || periods.length < 3) return null;
  const gaps = periods.slice(1).map(({ earliest }, index) => earliest - (periods[index]?.latest ?? earliest));
  const weeks = Math.max(last.latest - first.latest, DAY) / (7 * DAY);
  return {
    postsAWeek: (periods.length - 1) / weeks,
    longestGapDays: Math.floor(Math.max(0, ...gaps) / DAY),
    lastPostDays: Math.floor((now - last.latest) / DAY),
    n: periods.length,
  };
}
