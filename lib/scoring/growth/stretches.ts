import type { Series } from './series';
import { at, type Usual, usualOf } from './usual';

/** A stretch of a history, by indexes of its first and last observation, in which followers rose unusually. */
export interface Stretch {
  from: number;
  to: number;
  /** Followers gained above the usual pace. */
  excess: number;
  usual: Usual;
}

/** Lengths that are looked at, in days: a delivery at once, over a few days, and slow ones. */
const LENGTHS = [1, 3, 7, 14, 21] as const;
/** What is usual is taken from windows of about this many days, and as many again around them. */
const BLOCK = 90;
/** The most stretches of one length that are looked at in a block. */
const MOST_A_BLOCK = 3;
/** A rise is looked at from so many times the usual spread or rounding step ... */
const FEWEST_SPREADS = 1.5;
/** ... and from this share of the followers. */
const SMALLEST_SHARE = 0.004;
/** How much shortness counts for against excess: 0 not at all, 1 only the steepest day. */
const TIGHTNESS = 0.3;

/**
 * The stretches of a series that rose most, for each length the largest of each quarter of a year, tightened to the
 * days that made them. In order of time; none holds the same days as another. Linear in the series.
 */
export function risingStretches(series: Series): Stretch[] {
  const last = series.day.length - 1;
  if (last < 1) return [];
  const span = at(series.day, last);
  const blocks = Math.max(1, Math.round(span / BLOCK));
  const length = span / blocks;
  const found = new Map<number, Stretch>();
  let from = 0;
  let lead = 0;
  let trail = 0;
  for (let block = 0; block < blocks; block++) {
    const end = block === blocks - 1 ? span : (block + 1) * length;
    while (at(series.day, lead) < block * length - BLOCK / 2) lead += 1;
    while (trail < last && at(series.day, trail + 1) <= end + BLOCK / 2) trail += 1;
    let to = from;
    while (to < last && at(series.day, to + 1) <= end) to += 1;
    const usual = usualOf(series, lead, trail);
    for (const days of LENGTHS) {
      for (const stretch of largest(series, from, to, days, usual)) {
        const tight = tightened(series, stretch);
        found.set(tight.from * series.day.length + tight.to, tight);
      }
    }
    from = to;
  }
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Followers gained between two observations above the usual pace. */
export function excessOf({ day, followers }: Series, from: number, to: number, pace: number): number {
  return at(followers, to) - at(followers, from) - pace * (at(day, to) - at(day, from));
}

/** The rises of one length that are larger than all that overlap them, largest first. */
function largest(series: Series, first: number, last: number, days: number, usual: Usual): Stretch[] {
  const peaks: Stretch[] = [];
  let best: Stretch | null = null;
  let from = first;
  for (let to = first + 1; to <= last; to++) {
    while (from + 1 < to && at(series.day, to) - at(series.day, from + 1) >= days) from += 1;
    const excess = excessOf(series, from, to, usual.pace);
    const least = Math.max(
      FEWEST_SPREADS * Math.max(usual.spread, at(series.step, to)),
      SMALLEST_SHARE * at(series.followers, from),
    );
    if (excess < least) continue;
    if (best !== null && from >= best.to) {
      peaks.push(best);
      best = null;
    }
    if (best === null || excess > best.excess) best = { from, to, excess, usual };
  }
  if (best !== null) peaks.push(best);
  return peaks.sort((a, b) => b.excess - a.excess).slice(0, MOST_A_BLOCK);
}

/**
 * The part of a stretch that rose most for its length: the ends are moved in, one after the other, to where excess ÷
 * days ^ TIGHTNESS is largest.
 */
function tightened(series: Series, stretch: Stretch): Stretch {
  const { usual } = stretch;
  const worth = (from: number, to: number) =>
    excessOf(series, from, to, usual.pace) / Math.max(1, at(series.day, to) - at(series.day, from)) ** TIGHTNESS;
  let { from, to } = stretch;
  for (let round = 0; round < 2; round++) {
    for (let index = from + 1, most = worth(from, to); index < to; index++) {
      const here = worth(index, to);
      if (here >= most) [from, most] = [index, here];
    }
    for (let index = to - 1, most = worth(from, to); index > from; index--) {
      const here = worth(from, index);
      if (here >= most) [to, most] = [index, here];
    }
  }
  return { from, to, excess: excessOf(series, from, to, usual.pace), usual };
}
