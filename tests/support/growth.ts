import type { GrowthOptions } from '@/lib/scoring/growth/judge-growth';
import type { GrowthPoint } from '@/lib/scoring/growth/series';

const DAY = 86_400_000;
const START = Date.UTC(2025, 0, 1);

/** Options of a history about which nothing else is known. */
export const PLAIN: GrowthOptions = { rounding: 'unknown', now: null, postDates: null };

/** The time of a day of an invented history. */
export function dayAt(day: number): number {
  return START + day * DAY;
}

/** One look: followers and, where given, all views so far, on a day of an invented history. */
export function seenOn(day: number, followers: number, views: number | null = null): GrowthPoint {
  return {
    at: dayAt(day),
    followers: { low: followers, high: followers },
    views: views === null ? null : { low: views, high: views },
  };
}

/** How an invented channel grows: each number is of one day, counted from 0. */
export interface InventedGrowth {
  days: number;
  followers: number;
  /** Followers and views a day where nothing else is said; the days differ a little, always in the same way. */
  pace?: number;
  views?: number | null;
  /** Followers and views added on single days. */
  added?: Readonly<Record<number, number>>;
  addedViews?: Readonly<Record<number, number>>;
  /** Digits that the site shows of followers. */
  digits?: number;
  /** Only these days are seen. */
  seen?: (day: number) => boolean;
}

/** The history of an invented channel, a point a day. */
export function inventedHistory(growth: InventedGrowth): GrowthPoint[] {
  const { pace = 0, views = null, added = {}, addedViews = {}, digits = 15, seen = () => true } = growth;
  const points: GrowthPoint[] = [];
  let followers = growth.followers;
  let total = 1_000_000;
  for (let day = 0; day < growth.days; day++) {
    const wave = 1 + 0.3 * Math.sin(day * 2.4) + 0.2 * Math.sin(day * 0.9);
    if (day > 0) followers += pace * wave + (added[day] ?? 0);
    total += Math.round((views ?? 0) * wave) + (addedViews[day] ?? 0);
    if (seen(day)) points.push(seenOn(day, cutTo(digits, followers), views === null ? null : total));
  }
  return points;
}

function cutTo(digits: number, count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) + 1 - digits);
  return Math.floor(count / step) * step;
}
