import type { Examined } from './evidence';

const DAY = 86_400_000;

/** How a creator posts, over the dated posts that were read. Days and weeks are of 24 hours, whatever the time zone. */
export interface Cadence {
  postsAWeek: number;
  longestGapDays: number;
  /** At least so many days have passed since the newest post. */
  lastPostDays: number;
  n: number;
}

/** Cadence over the dated posts up to `now`; null with fewer than three. */
export function cadenceOf({ posts, now }: Pick<Examined, 'posts' | 'now'>): Cadence | null {
  const times = posts
    .flatMap(({ measured }) =>
      measured.publishedAt && measured.publishedAt.earliest <= now ? measured.publishedAt : [],
    )
    .map((period) => Math.min(period.latest, now))
    .sort((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined || times.length < 3) return null;
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const weeks = Math.max(last - first, DAY) / (7 * DAY);
  return {
    postsAWeek: (times.length - 1) / weeks,
    longestGapDays: Math.floor(Math.max(...gaps) / DAY),
    lastPostDays: Math.floor((now - last) / DAY),
    n: times.length,
  };
}
