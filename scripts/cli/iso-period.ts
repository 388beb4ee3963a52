import type { Period } from '../../lib/model/count';

/** The furthest time that a date can hold, in milliseconds since 1970. */
const FURTHEST = 8.64e15;

/** A period with its ends as ISO times in UTC; an end beyond what dates can hold is moved to the furthest there is. */
export function isoPeriod({ earliest, latest }: Period): { earliest: string; latest: string } {
  return { earliest: iso(earliest), latest: iso(latest) };
}

function iso(time: number): string {
  return new Date(Math.max(-FURTHEST, Math.min(FURTHEST, time))).toISOString();
}
