import type { Count } from '../../model/count';
import { isCount } from '../measured-post';
import { backFromGlitch } from './glitches';
import { type RoundingStyle, roundingOf, stepNear } from './rounding';

const DAY = 86_400_000;

/** So many numbers of a history are enough to see how they are rounded. */
const STYLE_NUMBERS = 400;

/** One dated look at a creator: when (milliseconds since 1970), the shown followers, all views so far where shown. */
export interface GrowthPoint {
  at: number;
  followers: Count;
  views: Count | null;
}

/**
 * A history ready for statistics: observations in order of time, one a moment, errors of the source taken out; one element
 * an observation.
 */
export interface Series {
  /** Milliseconds since 1970. */
  at: Float64Array;
  /** Days since the first observation. */
  day: Float64Array;
  /** The middle of what the shown number can mean. */
  followers: Float64Array;
  /** The width of that, at least 1. */
  step: Float64Array;
  /** Views gained from the first observation to this one, over the stretches where they are known. */
  viewsSoFar: Float64Array;
  /** Days from the first observation to this one for which the gained views are known. */
  viewDaysSoFar: Float64Array;
  /** Views lost up to this one, where the total fell: videos were taken away. */
  viewsLostSoFar: Float64Array;
  /** Points that were left out: in the future, or without a time or a count (`future`), in contradiction with another, errors of the source. */
  leftOut: { future: number; contradicting: number; glitches: number };
}

/**
 * Makes a series of points in any order. Of several at one moment what they have in common is kept, or none where they
 * contradict each other; points later than `now` are left out, and so are single numbers that jump away and come back.
 * Linear but for the sorting of points that aren't in order. An empty series for no usable points.
 */
export function seriesOf(points: readonly GrowthPoint[], style: RoundingStyle, now: number | null): Series {
  const past = points.filter(
    ({ at, followers }) => Number.isFinite(at) && (now === null || at <= now) && isCount(followers),
  );
  if (!past.every(({ at }, index) => index === 0 || at >= (past[index - 1]?.at ?? at)))
    past.sort((a, b) => a.at - b.at);
  const usable = oneAMoment(past);
  const rounding = roundingOf(plainCounts(usable), style);
  const kept: GrowthPoint[] = [];
  for (let index = 0; index < usable.length; index++) {
    const point = usable[index];
    const before = kept.at(-1);
    if (point === undefined) continue;
    const back = before === undefined ? null : backFromGlitch(usable, before, index, rounding);
    if (back === null) kept.push(point);
    else index = back - 1;
  }
  return {
    ...observed(kept, rounding),
    ...knownViews(kept),
    leftOut: {
      future: points.length - past.length,
      contradicting: past.length - usable.length,
      glitches: usable.length - kept.length,
    },
  };
}

/** Points in order of time, one a moment. */
function oneAMoment(sorted: readonly GrowthPoint[]): readonly GrowthPoint[] {
  if (!sorted.some(({ at }, index) => at === sorted[index + 1]?.at)) return sorted;
  const kept: GrowthPoint[] = [];
  let last = sorted[0] ?? null;
  for (const point of sorted.slice(1)) {
    if (last !== null && last.at === point.at) {
      const low = Math.max(last.followers.low, point.followers.low);
      const high = Math.min(last.followers.high, point.followers.high);
      last = { ...last, followers: { low, high }, views: last.views ?? point.views };
    } else {
      if (last !== null && last.followers.low <= last.followers.high) kept.push(last);
      last = point;
    }
  }
  if (last !== null && last.followers.low <= last.followers.high) kept.push(last);
  return kept;
}

/** Plain numbers from all over a history. */
function plainCounts(points: readonly GrowthPoint[]): number[] {
  const every = Math.ceil(points.length / STYLE_NUMBERS);
  const counts: number[] = [];
  for (let index = 0; index < points.length; index += every) {
    const followers = points[index]?.followers;
    if (followers && followers.low === followers.high) counts.push(followers.low);
  }
  return counts;
}

/** A plain number stands for all that is shown as it; an interval says itself how wide it is. */
function observed(
  points: readonly GrowthPoint[],
  rounding: RoundingStyle,
): Pick<Series, 'at' | 'day' | 'followers' | 'step'> {
  const at = new Float64Array(points.length);
  const day = new Float64Array(points.length);
  const followers = new Float64Array(points.length);
  const step = new Float64Array(points.length);
  const first = points[0]?.at ?? 0;
  for (let index = 0; index < points.length; index++) {
    const point = points[index];
    if (point === undefined) continue;
    const { low, high } = point.followers;
    const width = low === high ? stepNear(low, rounding) : high - low + 1;
    at[index] = point.at;
    day[index] = (point.at - first) / DAY;
    followers[index] = low + (width - 1) / 2;
    step[index] = width;
  }
  return { at, day, followers, step };
}

/**
 * Gained views, summed up over the stretches where they are known. A total that falls (videos taken away), that rises by
 * what it just lost, or that stands still (sources repeat an old total) says nothing about the views of those days.
 */
function knownViews(points: readonly GrowthPoint[]): Pick<Series, 'viewsSoFar' | 'viewDaysSoFar' | 'viewsLostSoFar'> {
  const viewsSoFar = new Float64Array(points.length);
  const viewDaysSoFar = new Float64Array(points.length);
  const viewsLostSoFar = new Float64Array(points.length);
  let views = 0;
  let days = 0;
  let lost = 0;
  let lastGain = 0;
  let gain = gainedViews(points[0], points[1]);
  for (let index = 1; index < points.length; index++) {
    const nextGain = gainedViews(points[index], points[index + 1]);
    const loss = -Math.min(lastGain, nextGain);
    if (gain > 0 && !(loss > 0 && gain > 0.5 * loss)) {
      views += gain;
      days += ((points[index]?.at ?? 0) - (points[index - 1]?.at ?? 0)) / DAY;
    }
    lost += Math.max(0, -gain);
    viewsSoFar[index] = views;
    viewDaysSoFar[index] = days;
    viewsLostSoFar[index] = lost;
    lastGain = gain;
    gain = nextGain;
  }
  return { viewsSoFar, viewDaysSoFar, viewsLostSoFar };
}

/** Views gained from one point to the next; 0, as where the total stands still, says nothing. */
function gainedViews(before: GrowthPoint | undefined, after: GrowthPoint | undefined): number {
  if (!before?.views || !after?.views || !isCount(before.views) || !isCount(after.views)) return 0;
  return (after.views.low + after.views.high - before.views.low - before.views.high) / 2;
}
