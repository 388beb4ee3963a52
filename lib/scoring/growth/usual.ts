import type { Series } from './series';

/** What is usual for a history around some time. */
export interface Usual {
  /** Followers a day: the median over stretches of a week or more. */
  pace: number;
  /** How far a stretch is usually off that, in followers a week (1.48 × MAD), at least the rounding step. */
  spread: number;
  /** Views a day, 0 where not known. */
  viewPace: number;
  /** Views on the best day of ten, 0 where not known. */
  viewHigh: number;
}

/** Stretches that the medians are taken of are this many days long, longer where observations are rarer. */
const STRETCH = 7;
/** So many stretches are enough for a median; more only cost time. */
const MOST_STRETCHES = 40;

/**
 * The usual pace between two indexes of a series (both included). Medians over stretches of known length: a step in one
 * stretch doesn't move them, and time between observations is never filled in.
 */
export function usualOf(series: Series, from: number, to: number): Usual {
  const { day, followers, viewsSoFar, viewDaysSoFar } = series;
  const stride = Math.max(1, Math.floor((to - from) / MOST_STRETCHES));
  const room = Math.ceil((to - from) / stride);
  const paces = new Float64Array(room);
  const viewPaces = new Float64Array(room);
  const dayViews = new Float64Array(room);
  let [paceCount, viewPaceCount, dayCount] = [0, 0, 0];
  const shortest = Math.min(STRETCH, at(day, to) - at(day, from));
  let start = from;
  for (let end = from + 1; end <= to; end += stride) {
    const known = at(viewDaysSoFar, end) - at(viewDaysSoFar, end - 1);
    if (known > 0) dayViews[dayCount++] = (at(viewsSoFar, end) - at(viewsSoFar, end - 1)) / known;
    while (start + 1 < end && at(day, end) - at(day, start + 1) >= STRETCH) start += 1;
    const days = at(day, end) - at(day, start);
    if (days < shortest) continue;
    paces[paceCount++] = (at(followers, end) - at(followers, start)) / days;
    const viewDays = at(viewDaysSoFar, end) - at(viewDaysSoFar, start);
    if (viewDays > 0) viewPaces[viewPaceCount++] = (at(viewsSoFar, end) - at(viewsSoFar, start)) / viewDays;
  }
  const pace = quantile(paces, paceCount, 0.5);
  for (let index = 0; index < paceCount; index++) paces[index] = Math.abs(at(paces, index) - pace);
  return {
    pace,
    spread: Math.max(1.48 * STRETCH * quantile(paces, paceCount, 0.5), at(series.step, to)),
    viewPace: quantile(viewPaces, viewPaceCount, 0.5),
    viewHigh: quantile(dayViews, dayCount, 0.9),
  };
}

/** The value that this share of the first `count` values lies below, 0 of nothing. Sorts them. */
function quantile(values: Float64Array, count: number, share: number): number {
  return count === 0 ? 0 : at(values.subarray(0, count).sort(), Math.floor(share * count));
}

/** An element that is there: callers stay within the series. */
export function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
