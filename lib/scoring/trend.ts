import type { Examined } from './evidence';
import { estimate } from './interval';
import { RULES } from './rules';

const DAY = 86_400_000;

/** How the views of recent posts compare with older ones of the same kind: a ratio with an 80 % interval. */
export interface ViewsTrend {
  ratio: number;
  low: number;
  high: number;
  recent: number;
  older: number;
}

/**
 * Views of the posts of the last 90 days ÷ those of the 275 days before, medians; all are old enough to have gathered most of their views
 * (a week), so that young posts aren't held against old ones. Null with fewer than four on either side.
 */
export function viewsTrend({ posts, now, seed }: Examined): ViewsTrend | null {
  const border = now - RULES.recentDays.value * DAY;
  const from = now - RULES.judgedDays.value * DAY;
  const dated = posts.flatMap(({ measured }) =>
    measured.views && measured.publishedAt && measured.publishedAt.earliest >= from
      ? { views: measured.views, latest: measured.publishedAt.latest }
      : [],
  );
  const settled = dated.filter((post) => post.latest <= now - 7 * DAY);
  const side = (isRecent: boolean) =>
    estimate(
      settled.filter((post) => post.latest > border === isRecent).map((post) => post.views),
      'median',
      seed,
      RULES.fewestCompared.value,
    );
  const [recent, older] = [side(true), side(false)];
  if (!recent || !older || older.low <= 0) return null;
  return {
    ratio: recent.value / older.value,
    low: recent.low / older.high,
    high: recent.high / older.low,
    recent: recent.n,
    older: older.n,
  };
}
