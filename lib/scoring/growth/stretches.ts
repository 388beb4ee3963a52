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

/** A part of a history, by indexes, with what is usual in and around it. */
export interface Block {
  from: number;
  to: number;
  usual: Usual;
}

/** Lengths that are looked at, in days: a delivery at once, over a few days, and slow ones. */
const LENGTHS = [1, 3, 7, 14, 21] as const;
/** What is usual is taken from windows of about this many days, and half as many on either side. */
const BLOCK = 90;
/** The most stretches of one length that are looked at in a block. */
const MOST_A_BLOCK = 3;
/** A rise is looked at from so many times the usual spread or rounding step ... */
const FEWEST_SPREADS = 1.5;
/** ... and from this share of the followers. */
const SMALLEST_SHARE = 0.004;

/** The quarters of a year of a series, with what is usual in each. One block for a shorter series. */
export function blocksOf(series: Series): Block[] {
  const { day } = series;
  const last = day.length - 1;
  if (last < 1) return [];
  const span = at(day, last);
  const count = Math.max(1, Math.round(span / BLOCK));
  const blocks: Block[] = [];
  let [from, lead, trail] = [0, 0, 0];
  for (let block = 0; block < count; block++) {
    const start = (block * span) / count;
    const end = block === count - 1 ? span : start + span / count;
    while (at(day, lead) < start - BLOCK / 2) lead += 1;
    while (trail < last && at(day, trail + 1) <= end + BLOCK / 2) trail += 1;
    let to = from;
    while (to < last && at(day, to + 1) <= end) to += 1;
    if (to > from) blocks.push({ from, to, usual: usualOf(series, lead, trail) });
    from = to;
  }
  return blocks;
}

/**
 * The stretches of a series that rose most, for each length (in days, ascending) the largest of each block, tightened to the days that made
 * them. Blocks without a rise of `smallestShare` of the followers are passed over. In order of time; none holds the same days as another. Linear in the series.
 */
export function risingStretches(
  series: Series,
  blocks: readonly Block[] = blocksOf(series),
  lengths: readonly number[] = LENGTHS,
  smallestShare: number = SMALLEST_SHARE,
): Stretch[] {
  const found: Stretch[] = [];
  for (const block of blocks) {
    const line = lineOf(series, block);
    if (!mayRise(series, block, line, smallestShare)) continue;
    const ends = new Set<number>();
    const gap = (at(series.day, block.to) - at(series.day, block.from)) / (block.to - block.from);
    for (const [index, days] of lengths.entries()) {
      // Where observations are rarer, the next length has the same stretches.
      if ((lengths[index + 1] ?? Number.POSITIVE_INFINITY) <= gap) continue;
      for (const stretch of largest(series, block, line, days)) {
        const tight = tightened(series, block, line, stretch);
        const key = tight.from * series.day.length + tight.to;
        if (!ends.has(key)) found.push(tight);
        ends.add(key);
      }
    }
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Followers gained between two observations above the usual pace. */
export function excessOf({ day, followers }: Series, from: number, to: number, pace: number): number {
  return at(followers, to) - at(followers, from) - pace * (at(day, to) - at(day, from));
}

/** Followers of a block less what came at the usual pace: flat where nothing unusual happens. */
function lineOf({ day, followers }: Series, { from, to, usual }: Block): Float64Array {
  const line = new Float64Array(to - from + 1);
  for (let index = from; index <= to; index++) line[index - from] = at(followers, index) - usual.pace * at(day, index);
  return line;
}

/** Whether any stretch of a block, of whatever length, rises enough to be looked at: most blocks are quiet. */
function mayRise({ followers }: Series, { from, usual }: Block, line: Float64Array, smallestShare: number): boolean {
  let [lowest, most, fewest] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY];
  for (let index = 0; index < line.length; index++) {
    const here = at(line, index);
    lowest = Math.min(lowest, here);
    most = Math.max(most, here - lowest);
    fewest = Math.min(fewest, Math.abs(at(followers, from + index)));
  }
  return most >= FEWEST_SPREADS * usual.spread && most >= smallestShare * fewest;
}

/** The rises of one length that are larger than all that overlap them, largest first. */
function largest(series: Series, block: Block, line: Float64Array, days: number): Stretch[] {
  const { day, followers, step } = series;
  const { from: first, to: last, usual } = block;
  const peaks: Stretch[] = [];
  const least = FEWEST_SPREADS * usual.spread;
  let [bestFrom, bestTo, best] = [-1, -1, 0];
  let from = first;
  for (let to = first + 1; to <= last; to++) {
    while (from + 1 < to && at(day, to) - at(day, from + 1) >= days) from += 1;
    const excess = at(line, to - first) - at(line, from - first);
    if (excess < least) continue;
    if (excess < FEWEST_SPREADS * at(step, to) || excess < SMALLEST_SHARE * at(followers, from)) continue;
    if (bestTo >= 0 && from >= bestTo) {
      peaks.push({ from: bestFrom, to: bestTo, excess: best, usual });
      bestTo = -1;
    }
    if (bestTo < 0 || excess > best) [bestFrom, bestTo, best] = [from, to, excess];
  }
  if (bestTo >= 0) peaks.push({ from: bestFrom, to: bestTo, excess: best, usual });
  return peaks.sort((a, b) => b.excess - a.excess).slice(0, MOST_A_BLOCK);
}

/**
 * The part of a stretch that rose most for its length: the ends are moved in, one after the other, to where excess ÷ the
 * fourth root of days is largest. So a day that adds next to nothing is left off, and a slow delivery keeps its days.
 */
function tightened({ day }: Series, { from: first }: Block, line: Float64Array, stretch: Stretch): Stretch {
  const gain = (from: number, to: number) => at(line, to - first) - at(line, from - first);
  const worth = (from: number, to: number) => gain(from, to) / fourthRoot(Math.max(1, at(day, to) - at(day, from)));
  let { from, to } = stretch;
  for (let round = 0; round < 2; round++) {
    const end = to;
    for (let index = from + 1, most = worth(from, to); index < end; index++) {
      const here = worth(index, to);
      if (here >= most) [from, most] = [index, here];
    }
    const start = from;
    for (let index = to - 1, most = worth(from, to); index > start; index--) {
      const here = worth(from, index);
      if (here >= most) [to, most] = [index, here];
    }
  }
  return { from, to, excess: gain(from, to), usual: stretch.usual };
}

function fourthRoot(value: number): number {
  return Math.sqrt(Math.sqrt(value));
}
