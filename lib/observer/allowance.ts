/** The longest body of a reply that is handed over, in bytes or characters; longer ones are only counted. */
export const LONGEST_BODY = 4_000_000;

/** The most replies that are handed over in one second. */
const IN_A_SECOND = 30;

/** The most that is handed over in an hour, in bytes or characters. */
const IN_AN_HOUR = 64_000_000;

const SECOND = 1_000;
const HOUR = 3_600_000;

/**
 * How much of what a page loads is looked at: so much a second and an hour, whatever the page does. Both ends of the
 * bridge keep one, the observer to cost the page nothing, the reader because it believes nobody.
 */
export interface Allowance {
  /** Whether another reply of this size may pass at this time (milliseconds); if so, it is counted. */
  mayPass(size: number, now: number): boolean;
}

/** An allowance of which nothing is used up. */
export function allowance(): Allowance {
  let second = 0;
  let hour = 0;
  let inSecond = 0;
  let inHour = 0;
  return {
    mayPass(size, now) {
      if (now - second >= SECOND) {
        second = now;
        inSecond = 0;
      }
      if (now - hour >= HOUR) {
        hour = now;
        inHour = 0;
      }
      if (size > LONGEST_BODY || inSecond >= IN_A_SECOND || inHour + size > IN_AN_HOUR) return false;
      inSecond++;
      inHour += size;
      return true;
    },
  };
}
