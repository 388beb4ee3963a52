import { exactly, readFact } from '../../lib/model/facts';
import { judgeComments } from '../../lib/scoring/comments/judge-comments';
import { sponsoredPost } from '../../lib/scoring/disclosure/sponsored-post';
import { judgeGrowth } from '../../lib/scoring/growth/judge-growth';
import type { GrowthPoint } from '../../lib/scoring/growth/series';
import { DAY, postReading } from '../support/readings';
import { hostileRuns } from './hostile-runs';
import { inventedComment } from './invented-comments';
import { atMost, type Metric } from './metric';
import { shortestTime } from './shortest-time';

/** What the detectors may take, in milliseconds, for so many comments or points, or for one text of 100 KB. */
const LIMITS = { comments: 20, points: 10, text: 50 };
const SIZES = { comments: 2_000, points: 20_000 };

/** Four times as much may take at most so many times as long: linear is 4. */
const LINEAR = 5;

const TURNS = 40;
const A_TURN = { all: 5, warmUp: 1 };

/** There are many texts, each in need of little warming up: the one before it did the same work. */
const FEW_RUNS = { all: 4, warmUp: 1 };

/** What the detectors of generic comments and of follower jumps cost, how that grows, and their slowest text. */
export function detectorMetrics(): Metric[] {
  return [
    ...costOf('comments', (count) => {
      const comments = Array.from({ length: count }, (_, n) => ({ text: inventedComment(n) }));
      return () => judge(comments);
    }),
    ...costOf('points', (count) => {
      const points = Array.from({ length: count }, (_, n) => inventedPoint(n));
      return () => judgeGrowth(points, { rounding: 'unknown', now: null, postDates: null });
    }),
    slowestText(),
  ];
}

function costOf(what: keyof typeof SIZES, workWith: (count: number) => () => unknown): Metric[] {
  const [size, limit] = [SIZES[what], LIMITS[what]];
  const [time, quarter] = shortestInTurns(workWith(size), workWith(size / 4));
  return [
    atMost(1, {
      id: `detector ${what}`,
      what: `judge ${size} ${what} (${time.toFixed(2)} ms) ÷ ${limit} ms`,
      ratio: time / limit,
    }),
    atMost(LINEAR, {
      id: `detector ${what}, linear`,
      what: `judge ${size} ${what} ÷ ${size / 4}`,
      ratio: time / quarter,
    }),
  ];
}

/**
 * The least processor time of each of two pieces of work, in milliseconds. They are done in turns over some seconds: a
 * phase in which the machine does much else meets both, and is over for some of the turns.
 */
function shortestInTurns(one: () => unknown, other: () => unknown): [one: number, other: number] {
  const shortest: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < TURNS; turn++) {
    shortest[0] = Math.min(shortest[0], shortestTime(one, A_TURN));
    shortest[1] = Math.min(shortest[1], shortestTime(other, A_TURN));
  }
  return shortest;
}

/** One comment, and one caption, of 100 KB of anything. */
function slowestText(): Metric {
  const texts = hostileRuns();
  const times = texts.flatMap((text) => [
    shortestTime(() => judge([{ text }]), FEW_RUNS),
    shortestTime(() => sponsoredPost(postReading('p1', { caption: readFact(text, '', '') })), FEW_RUNS),
  ]);
  const worst = Math.max(...times);
  return atMost(1, {
    id: 'detector text',
    what: `slowest of ${texts.length} texts of up to 100 KB as comment and as caption (${worst.toFixed(1)} ms) ÷ ${LIMITS.text} ms`,
    ratio: worst / LIMITS.text,
  });
}

function judge(comments: readonly { text: string }[]) {
  return judgeComments({ platform: 'youtube', lang: 'en', caption: null, creator: null, comments });
}

/** Days of a channel that grows unevenly, with a rise every year. */
function inventedPoint(n: number): GrowthPoint {
  const years = Math.floor(n / 365);
  const followers = Math.floor(40_000 + 8 * n + 30 * Math.sin(n) + 6_000 * years);
  return { at: n * DAY, followers: exactly(followers), views: exactly(1_000_000 + 900 * n + (n % 7) * 40) };
}
