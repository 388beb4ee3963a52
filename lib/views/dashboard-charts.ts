import type { Sentence } from '../model/sentence';

/** One dated follower count as a chart shows it: the ends of what it can mean. `at` is milliseconds since 1970. */
export interface FollowersPoint {
  at: number;
  low: number;
  high: number;
}

/** A change of followers that stands out, between two times. */
export interface FollowersJump {
  from: number;
  to: number;
  gain: number;
  kind: 'unexplained' | 'explained' | 'drop';
  why: readonly Sentence[];
}

/** One post's engagement rate in per cent, as a range. `at` is null for posts without a date. */
export interface PostRate {
  id: string;
  title: string;
  at: number | null;
  low: number;
  high: number;
  paid: 'paid' | 'not-marked' | 'unknown';
}

/** What is typical for the creator's platform and size, in per cent, and who says so. */
export interface TypicalBand {
  low: number;
  high: number;
  source: string;
}

/** How many comments are of each make. */
export interface CommentParts {
  own: number;
  generic: number;
  spam: number;
  creator: number;
}

/** A published table with the creator's own rate and size. Rows without lines are left out. */
export interface PlaceAmong {
  rate: { percent: number; low: number; high: number };
  followers: { low: number; high: number };
  rows: readonly { from: number; low: number; high: number }[];
  source: string;
}

/** The share of a whole in per cent, rounded; 0 of nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
