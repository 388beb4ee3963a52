import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './setup/run.mjs';

/**
 * How many tests did what, and the failed ones: a name, then the beginning of its message. A step such as the type check
 * counts as one. `unsteady` are those of the passed ones that passed only at a second try, in the same form.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: readonly string[], unsteady: readonly string[] }} Tally
 */

/**
 * What is used of vitest's json report.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {VitestFile[]} testResults
 */

/**
 * @typedef {object} VitestFile
 * @property {string} name
 * @property {string} status
 * @property {string} [message] Why it couldn't be loaded.
 * @property {{ status: string, fullName: string, failureMessages?: string[] | null }[]} assertionResults
 */

/**
 * What is used of Playwright's json report.
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {{ message?: string }[]} errors What went wrong outside of tests.
 * @property {PlaywrightSuite[]} [suites] One a file, with those of its groups inside.
 */

/**
 * @typedef {object} PlaywrightSuite
 * @property {PlaywrightSuite[]} [suites]
 * @property {PlaywrightSpec[]} [specs]
 */

/** @typedef {{ title: string, ok: boolean, file: string, line: number, tests: PlaywrightTest[] }} PlaywrightSpec */

/** @typedef {{ status: string, results: { errors: { message?: string }[] }[] }} PlaywrightTest */

/** So many lines of a failure's message are repeated at the end. */
const MESSAGE_LINES = 15;

/**
 * The tally of one step.
 * @param {string} title
 * @param {boolean} isPassed
 * @returns {Tally}
 */
export function oneStep(title, isPassed) {
  return isPassed
    ? { passed: 1, failed: 0, skipped: 0, failures: [], unsteady: [] }
    : { passed: 0, failed: 1, skipped: 0, failures: [title], unsteady: [] };
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
    failures: tallies.flatMap((tally) => tally.failures),
    unsteady: tallies.flatMap((tally) => tally.unsteady),
  };
}

/**
 * What failed or was unsteady, to stand at the end of a long output, where it is looked for: a title for each of the two,
 * then a line for each test and its message indented below. Empty where nothing did.
 * @param {Tally} tally
 */
export function failureLines({ failures, unsteady }) {
  const below = (/** @type {string} */ title, /** @type {readonly string[]} */ tests) =>
    tests.length === 0 ? [] : [title, ...tests.map((test) => `- ${test.replaceAll('\n', '\n    ')}`)];
  return [...below('Passed only at the second try:', unsteady), ...below('Failed:', failures)].join('\n');
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
  if (!report) return oneStep('the unit tests wrote no report', false);
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return withBlame(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
      failures: report.testResults.flatMap(failuresOfFile),
      unsteady: [],
    },
    isPassed,
  );
}

/**
 * The tally of Playwright's json report, by the same rules. What passed only at a second try has passed, and is named.
 * @param {PlaywrightReport | null} report
 * @param {boolean} isPassed Whether Playwright itself said that all went well.
 * @returns {Tally}
 */
export function playwrightTally(report, isPassed) {
  if (!report) return oneStep('the end-to-end tests wrote no report', false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failures = [
    ...report.errors.map((error) => failure('outside of tests', [error.message])),
    ...(report.suites ?? []).flatMap((suite) => namesOf(suite, ({ ok }) => !ok)),
  ];
  const unsteady = (report.suites ?? []).flatMap((suite) => namesOf(suite, isUnsteady));
  return withBlame(
    { passed: expected + flaky, failed: unexpected + report.errors.length, skipped, failures, unsteady },
    isPassed,
  );
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
 * @param {VitestFile} file
 * @returns {string[]}
 */
function failuresOfFile({ name, status, message, assertionResults }) {
  if (status === 'failed' && assertionResults.length === 0) return [failure(name, [message])];
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => failure(`${name} › ${test.fullName}`, test.failureMessages ?? []));
}

/**
 * @param {PlaywrightSuite} suite
 * @param {(spec: PlaywrightSpec) => boolean} isMeant
 * @returns {string[]}
 */
function namesOf({ suites = [], specs = [] }, isMeant) {
  const own = specs
    .filter(isMeant)
    .map((spec) => failure(`${spec.file}:${spec.line} › ${spec.title}`, messagesOf(spec.tests)));
  return [...own, ...suites.flatMap((suite) => namesOf(suite, isMeant))];
}

/** @param {PlaywrightSpec} spec */
function isUnsteady({ tests }) {
  return tests.some(({ status }) => status === 'flaky');
}

/** @param {readonly PlaywrightTest[]} tests */
function messagesOf(tests) {
  return tests.flatMap((test) => test.results.flatMap((result) => result.errors.map((error) => error.message)));
}

/**
 * @param {string} name
 * @param {readonly (string | undefined)[]} messages
 */
function failure(name, messages) {
  const lines = messages.flatMap((message) => stripVTControlCharacters(message ?? '').split('\n'));
  return [name, ...lines.slice(0, MESSAGE_LINES)].join('\n');
}

/**
 * @param {Tally} tally
 * @param {boolean} isPassed
 * @returns {Tally}
 */
function withBlame(tally, isPassed) {
  return !isPassed && tally.failed === 0
    ? { ...tally, failed: 1, failures: ['a run that failed without naming a test'] }
    : tally;
}
