import type { Count } from '../../model/count';
import { type RoundingStyle, roundingOf, stepNear } from './rounding';

const DAY = 86_400_000;

/** One dated look at a creator: when (milliseconds since 1970), the shown followers, all views so far where shown. */
export interface GrowthPoint {
  at: number;
  followers: Count;
  views: Count | null;
}

/**
 * A history ready for statistics: observations in order of time, one a moment, errors of the source taken out. `day` is
 * days since the first one. `followers` is the middle of what the shown number can mean, `step` the width of that.
 */
export interface Series {
  day: number[];
  followers: number[];
  step: number[];
  /** Milliseconds since 1970. */
  at: number[];
  /** Views gained from the first observation to this one, over the stretches where they are known. */
  viewsSoFar: number[];
  /** Days from the first observation to this one for which the gained views are known. */
  viewDaysSoFar: number[];
  /** Views lost up to this one, where the total fell: videos were taken away. */
  viewsLostSoFar: number[];
  /** Observations that were left out: out of the calendar, doubled with a contradiction, or errors of the source. */
  leftOut: { future: number; contradicting: number; glitches: number };
}

/** A number that leaves the line and is back on it within so many days is the source's error. */
const GLITCH_DAYS = 2.5;
/** So many later numbers are looked at for it. */
const GLITCH_LOOKS = 8;
/** What may remain of such an excursion after it, as its share. */
const GLITCH_REST = 0.1;
/** An excursion smaller than this share of the followers is left to the statistics. */
const GLITCH_SIZE = 0.004;

/**
 * Makes a series of points in any order. Of several at one moment the tightest is kept, or none where they contradict each
 * other; points later than `now` are left out, and so are single numbers that jump away and come back. Linear but for the
 * sorting. An empty series for no usable points.
 */
export function seriesOf(points: readonly GrowthPoint[], style: RoundingStyle, now: number | null): Series {
  const past = points.filter(({ at }) => Number.isFinite(at) && (now === null || at <= now));
  const usable = oneAMoment([...past].sort((a, b) => a.at - b.at));
  const plain = usable.filter(({ followers }) => followers.low === followers.high);
  const rounding = roundingOf(
    plain.map(({ followers }) => followers.low),
    style,
  );
  const read = usable.map((point) => observed(point, rounding));
  const kept = withoutGlitches(read);
  const first = kept[0]?.at ?? 0;
  const views = knownViews(kept);
  return {
    at: kept.map(({ at }) => at),
    day: kept.map(({ at }) => (at - first) / DAY),
    followers: kept.map(({ followers }) => followers),
    step: kept.map(({ step }) => step),
    ...views,
    leftOut: {
      future: points.length - past.length,
      contradicting: past.length - usable.length,
      glitches: read.length - kept.length,
    },
  };
}

interface Observed {
  at: number;
  followers: number;
  step: number;
  views: number | null;
}

/** A plain number stands for all that is shown as it; an interval says itself how wide it is. */
function observed({ at, followers, views }: GrowthPoint, rounding: RoundingStyle): Observed {
  const isPlain = followers.low === followers.high;
  const step = isPlain ? stepNear(followers.low, rounding) : followers.high - followers.low + 1;
  return {
    at,
    followers: isPlain ? followers.low + (step - 1) / 2 : (followers.low + followers.high) / 2,
    step,
    views: views && (views.low + views.high) / 2,
  };
}

/** Points in order of time, one a moment. */
function oneAMoment(sorted: readonly GrowthPoint[]): GrowthPoint[] {
  const kept: GrowthPoint[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to + 1]?.at === sorted[from]?.at) to += 1;
    const same = sorted.slice(from, to + 1);
    const low = Math.max(...same.slice(0, 1_000).map(({ followers }) => followers.low));
    const high = Math.min(...same.slice(0, 1_000).map(({ followers }) => followers.high));
    const [first] = same;
    if (first && low <= high) kept.push({ ...first, followers: { low, high } });
    from = to + 1;
  }
  return kept;
}

/** Leaves out runs of numbers that leave the line and come back: a pair of opposite errors. */
function withoutGlitches(read: readonly Observed[]): Observed[] {
  const kept: Observed[] = [];
  for (let index = 0; index < read.length; index++) {
    const before = kept.at(-1);
    const here = read[index];
    if (here === undefined) continue;
    const back = before === undefined ? -1 : backOnTheLine(read, before, index);
    if (back > index) index = back - 1;
    else kept.push(here);
  }
  return kept;
}

/** Index of the first observation after `index` that is back where `before` was; -1 where nothing left the line. */
function backOnTheLine(read: readonly Observed[], before: Observed, index: number): number {
  const here = read[index];
  if (here === undefined) return -1;
  const away = here.followers - before.followers;
  const isNoise = Math.abs(away) <= Math.max(5 * here.step, 50, GLITCH_SIZE * before.followers);
  if (isNoise) return -1;
  for (let next = index + 1; next <= index + GLITCH_LOOKS; next++) {
    const later = read[next];
    if (later === undefined || later.at - here.at > GLITCH_DAYS * DAY) return -1;
    const rest = later.followers - before.followers;
    if (Math.abs(rest) <= Math.max(2 * later.step, GLITCH_REST * Math.abs(away))) return next;
  }
  return -1;
}

/**
 * Gained views, summed up over the stretches where they are known. A total that falls (videos taken away), that rises by
 * what it just lost, or that stands still (sources repeat an old total) says nothing about the views of those days.
 */
function knownViews(kept: readonly Observed[]): Pick<Series, 'viewsSoFar' | 'viewDaysSoFar' | 'viewsLostSoFar'> {
  const gained = kept.map(({ views }, index) => {
    const before = kept[index - 1]?.views ?? null;
    return views === null || before === null ? null : views - before;
  });
  const viewsSoFar: number[] = [];
  const viewDaysSoFar: number[] = [];
  const viewsLostSoFar: number[] = [];
  let views = 0;
  let days = 0;
  let lost = 0;
  for (const [index, { at }] of kept.entries()) {
    const gain = gained[index] ?? null;
    const loss = -Math.min(gained[index - 1] ?? 0, gained[index + 1] ?? 0);
    const isRepair = loss > 0 && gain !== null && gain > 0.5 * loss;
    if (gain !== null && gain > 0 && !isRepair) {
      views += gain;
      days += (at - (kept[index - 1]?.at ?? at)) / DAY;
    }
    lost += Math.max(0, -(gain ?? 0));
    viewsLostSoFar.push(lost);
    viewsSoFar.push(views);
    viewDaysSoFar.push(days);
  }
  return { viewsSoFar, viewDaysSoFar, viewsLostSoFar };
}
