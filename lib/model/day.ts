const DAY = 86_400_000;

/** How far ahead of UTC the day is in the time zone that is farthest ahead, in milliseconds. */
const FARTHEST_AHEAD = 14 * 3_600_000;

/** Whether a text is a day that the calendar has, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayAt(Date.parse(text)) === text;
}

/** The day in UTC, as YYYY-MM-DD, of a time in milliseconds since 1970; null for what is no time, or too far off to have a day. */
export function dayAt(time: number): string | null {
  return Math.abs(time) < 8e15 ? new Date(time).toISOString().slice(0, 10) : null;
}

/** When a day begins in UTC, in milliseconds since 1970. NaN for what is no day. */
export function startOfDay(day: string): number {
  return isDay(day) ? Date.parse(day) : Number.NaN;
}

/** How many days the second day lies after the first. */
export function daysBetween(first: string, second: string): number {
  return (startOfDay(second) - startOfDay(first)) / DAY;
}

/** Whether at `now` a day has not begun anywhere on earth: it is still to come, and nothing was counted on it. */
export function isAhead(day: string, now: number): boolean {
  return startOfDay(day) > now + FARTHEST_AHEAD;
}
