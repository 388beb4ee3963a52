import { type RoundingStyle, stepNear } from './rounding';
import type { GrowthPoint } from './series';

const DAY = 86_400_000;

/** A number that leaves the line and is back on it within so many days is the source's error. */
const GLITCH_DAYS = 2.5;
/** So many later numbers are looked at for it. */
const GLITCH_LOOKS = 8;
/** What may remain of such an excursion after it, as its share. */
const GLITCH_REST = 0.1;
/** An excursion smaller than this share of the followers, or than some steps, is left to the statistics. */
const GLITCH_SIZE = 0.004;
const GLITCH_STEPS = 5;
const GLITCH_FOLLOWERS = 50;

/**
 * Whether the number at `index` has left the line that `before` was on and soon comes back to it (a pair of opposite
 * errors): the index of the first point that is back, null where it is no glitch.
 */
export function backFromGlitch(
  points: readonly GrowthPoint[],
  before: GrowthPoint,
  index: number,
  rounding: RoundingStyle,
): number | null {
  const here = points[index];
  if (here === undefined) return null;
  const line = middle(before);
  const away = middle(here) - line;
  if (Math.abs(away) <= Math.max(GLITCH_FOLLOWERS, GLITCH_SIZE * line)) return null;
  const step = stepNear(here.followers.low, rounding);
  if (Math.abs(away) <= GLITCH_STEPS * step) return null;
  for (let next = index + 1; next <= index + GLITCH_LOOKS; next++) {
    const later = points[next];
    if (later === undefined || later.at - here.at > GLITCH_DAYS * DAY) return null;
    if (Math.abs(middle(later) - line) <= Math.max(2 * step, GLITCH_REST * Math.abs(away))) return next;
  }
  return null;
}

function middle({ followers }: GrowthPoint): number {
  return (followers.low + followers.high) / 2;
}
