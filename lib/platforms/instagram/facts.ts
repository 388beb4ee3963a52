import type { Count, Period } from '../../model/count';
import type { Fact } from '../../model/fact';
import { exactly, notFound, notShown, readFact, unreadable } from '../../model/facts';
import { at } from '../extract/json';

/** An exact count at a key of data: null is not shown, a missing key not found, all but whole numbers unreadable. */
export function countAt(data: unknown, key: string, source: string): Fact<Count> {
  const value = at(data, key);
  if (value === undefined) return notFound;
  if (value === null) return notShown;
  const place = `${source}: ${key}`;
  return isCount(value)
    ? readFact(exactly(value), String(value), place)
    : unreadable(String(value).slice(0, 40), place);
}

/** Whether a value is a count: a whole number from 0 up. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** A text at a key of data: null and the empty text are not shown, a missing key not found. */
export function textAt(data: unknown, key: string, source: string): Fact<string> {
  const value = at(data, key);
  if (value === undefined) return notFound;
  if (value === null || value === '') return notShown;
  const place = `${source}: ${key}`;
  return typeof value === 'string' ? readFact(value, value, place) : unreadable(typeof value, place);
}

/** A yes or no at a key of data: null and a missing key are not found. */
export function flagAt(data: unknown, key: string, source: string): Fact<boolean> {
  const value = at(data, key);
  if (value === undefined || value === null) return notFound;
  const place = `${source}: ${key}`;
  return typeof value === 'boolean' ? readFact(value, String(value), place) : unreadable(typeof value, place);
}

/** Instagram began on this day: no post is older. */
const FIRST_DAY = Date.UTC(2010, 9, 6);

/** How far a page's clock may be ahead of the machine's, in milliseconds: two days. */
const AHEAD = 2 * 86_400_000;

/** A time in seconds at a key of data. Times that no post can have are unreadable. */
export function secondsAt(data: unknown, key: string, source: string, capturedAt: number): Fact<Period> {
  const value = at(data, key);
  if (value === undefined || value === null) return notFound;
  const place = `${source}: ${key}`;
  const time = isCount(value) ? value * 1000 : Number.NaN;
  const isPossible = time >= FIRST_DAY && time <= capturedAt + AHEAD;
  return isPossible
    ? readFact({ earliest: time, latest: time + 999 }, String(value), place)
    : unreadable(String(value).slice(0, 40), place);
}

/** The platform counts its ids' milliseconds from here (its engineers' description of 2012, and ids of dated posts). */
const ID_EPOCH = 1_314_220_021_721n;

const HOUR = 3_600_000;

/** How long after the begin of its upload a post mostly is out, in milliseconds: three days. */
const UPLOAD = 72 * HOUR;

/**
 * When a post was about published, by the time in its id: then its upload began, and the post follows within days. A last
 * resort where no date is shown.
 */
export function timeOfId(mediaId: bigint | null, capturedAt: number): Fact<Period> {
  if (mediaId === null) return notFound;
  const began = Number((mediaId >> 23n) + ID_EPOCH);
  if (began > capturedAt + AHEAD) return notFound;
  const latest = Math.max(began, Math.min(began + UPLOAD, capturedAt));
  return readFact({ earliest: began - HOUR, latest }, String(mediaId), 'time in the id');
}
