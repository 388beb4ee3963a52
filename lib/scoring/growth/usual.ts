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
const MOST_STRETCHES = 96;

/**
 * The usual pace between two indexes of a series (both included). Medians over stretches of known length: a step in one
 * stretch doesn't move them, and time between observations is never filled in.
 */
export function usualOf(series: Series, from: number, to: number): Usual {
  const { day, followers, viewsSoFar, viewDaysSoFar } = series;
  const paces: number[] = [];
  const viewPaces: number[] = [];
  const dayViews: number[] = [];
  const stride = Math.max(1, Math.floor((to - from) / MOST_STRETCHES));
  let start = from;
  for (let end = from + 1; end <= to; end += stride) {
    const known = at(viewDaysSoFar, end) - at(viewDaysSoFar, end - 1);
    if (known > 0) dayViews.push((at(viewsSoFar, end) - at(viewsSoFar, end - 1)) / known);
    while (start + 1 < end && at(day, end) - at(day, start + 1) >= STRETCH) start += 1;
    const days = at(day, end) - at(day, start);
    if (days < Math.min(STRETCH, at(day, to) - at(day, from))) continue;
    paces.push((at(followers, end) - at(followers, start)) / days);
    const viewDays = at(viewDaysSoFar, end) - at(viewDaysSoFar, start);
    if (viewDays > 0) viewPaces.push((at(viewsSoFar, end) - at(viewsSoFar, start)) / viewDays);
  }
  const pace = middleOf(paces);
  const deviation = middleOf(paces.map((other) => Math.abs(other - pace)));
  return {
    pace,
    spread: Math.max(1.48 * STRETCH * deviation, at(series.step, to)),
    viewPace: middleOf(viewPaces),
    viewHigh: quantileOf(dayViews, 0.9),
  };
}

function middleOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}

/** The value that this share of the values lies below, 0 of nothing. */
function quantileOf(values: readonly number[], share: number): number {
  return Float64Array.from(values).sort()[Math.floor(share * values.length)] ?? 0;
}

/** An element that is there: callers stay within the series. */
export function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
