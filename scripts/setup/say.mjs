/**
 * A set-up step that couldn't be done, in the three things a person needs: what happened, what is safe, what to do.
 * @typedef {{ happened: string, safe: string, next: string }} Problem
 */

/**
 * What a set-up step gives: its value, or the problem that stopped it.
 * @template T
 * @typedef {{ ok: true, value: T } | { ok: false, problem: Problem }} Outcome
 */

/**
 * One short line of progress, beside what a program prints as its result.
 * @param {string} line
 */
export function say(line) {
  console.error(`· ${line}`);
}

/**
 * A problem as the one line that is shown.
 * @param {Problem} problem
 * @returns {string}
 */
export function problemLine({ happened, safe, next }) {
  return `${happened} ${safe} ${next}`.replace(/\s+/g, ' ').trim();
}

/**
 * Whole seconds since `startedAt` (milliseconds of `performance.now()`), at least 1, as "12 s".
 * @param {number} startedAt
 * @returns {string}
 */
export function since(startedAt) {
  return `${Math.max(1, Math.round((performance.now() - startedAt) / 1000))} s`;
}
