import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './setup/run.mjs';

/**
 * How many tests did what. A step such as the type check counts as one.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/**
 * What is used of vitest's json report.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults One a file.
 */

/**
 * What is used of Playwright's json report.
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors What went wrong outside of tests.
 */

/**
 * The tally of one step.
 * @param {boolean} isPassed
 * @returns {Tally}
 */
export function oneStep(isPassed) {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 };
}

/**
 * The sum of tallies.
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function addTallies(tallies) {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    skipped: tallies.reduce((sum, tally) => sum + tally.skipped, 0),
  };
}

/**
 * "12 passed, 0 failed", with ", 3 skipped" where some were.
 * @param {Tally} tally
 */
export function tallyLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * The tally of vitest's json report. A test file that couldn't be loaded, a missing report, and a failed run that
 * blames no test (an error outside of them) count as one failure each.
 * @param {VitestReport | null} report
 * @param {boolean} isPassed Whether vitest itself said that all went well.
 * @returns {Tally}
 */
export function vitestTally(report, isPassed) {
  if (!report) return oneStep(false);
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return withBlame(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    isPassed,
  );
}

/**
 * The tally of Playwright's json report, by the same rules. A test that passed only at a repetition counts as failed.
 * @param {PlaywrightReport | null} report
 * @param {boolean} isPassed Whether Playwright itself said that all went well.
 * @returns {Tally}
 */
export function playwrightTally(report, isPassed) {
  if (!report) return oneStep(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withBlame({ passed: expected, failed: unexpected + flaky + report.errors.length, skipped }, isPassed);
}

/**
 * A tool's json report, in the form that the tool's documentation gives it.
 * @param {string} file
 * @returns {Promise<any>} Typed by who takes it. Null where there is none: the tool ended before it wrote one.
 */
export async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Whether there is anything to run in tests/e2e. */
export function hasEndToEndTests() {
  const folder = join(ROOT, 'tests/e2e');
  return (
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((file) => /\.(test|spec)\.ts$/.test(`${file}`))
  );
}

/**
 * @param {Tally} tally
 * @param {boolean} isPassed
 * @returns {Tally}
 */
function withBlame(tally, isPassed) {
  return !isPassed && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
