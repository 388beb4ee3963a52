import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_VARIABLE, prepareBrowser } from './setup/browser.mjs';
import { build } from './setup/build.mjs';
import { prepareDependencies } from './setup/dependencies.mjs';
import { FIREFOX_VARIABLE, findFirefox, prepareFirefox } from './setup/firefox.mjs';
import { checkNode } from './setup/node-version.mjs';
import { run, runNpm, runTool } from './setup/run.mjs';
import { problemLine, say } from './setup/say.mjs';
import {
  addTallies,
  failureLines,
  hasEndToEndTests,
  oneStep,
  playwrightTally,
  readReport,
  tallyLine,
  vitestTally,
} from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * Sets up what is missing, runs the steps one after another, also after one that failed, and prints one line over
 * everything.
 * @param {(reports: string) => Promise<Tally[]>} runSteps Gets a folder for reports, which is removed at the end.
 * @returns {Promise<number>} The exit code: 0 where nothing failed.
 */
export async function runPrepared(runSteps) {
  const ready = checkNode(process.versions.node);
  const prepared = ready.ok ? await prepareDependencies() : ready;
  if (!prepared.ok) {
    console.error(problemLine(prepared.problem));
    console.log(tallyLine(oneStep('set-up', false)));
    return 1;
  }
  const reports = await mkdtemp(join(tmpdir(), 'touchstone-test-'));
  try {
    const total = addTallies(await runSteps(reports));
    const lines = failureLines(total);
    if (lines !== '') console.log(lines);
    console.log(tallyLine(total));
    return total.failed === 0 ? 0 : 1;
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

/**
 * One script of package.json, shown, as one step.
 * @param {string} title
 * @param {string} script
 * @returns {Promise<Tally>}
 */
export async function npmStep(title, script) {
  say(title);
  return oneStep(title, (await runNpm(['run', '-s', script], { shown: true })).code === 0);
}

/**
 * The tests in Node.
 * @param {string} title
 * @param {string} reports
 * @param {readonly string[]} [options] For vitest.
 * @returns {Promise<Tally>}
 */
export async function unitTests(title, reports, options = []) {
  say(title);
  const report = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runTool('vitest/vitest.mjs', ['run', ...options, ...reporters], { shown: true });
  return vitestTally(await readReport(report), code === 0);
}

/**
 * Build, browser and the tests in it. Without a build or a browser those count as one that failed.
 * @param {string} title
 * @param {string} reports
 * @param {string} config Playwright's configuration file.
 * @returns {Promise<Tally>}
 */
export async function endToEndTests(title, reports, config) {
  say('Build');
  const built = await build();
  if (!built.ok) {
    console.error(problemLine(built.problem));
    return oneStep('Build', false);
  }
  if (!hasEndToEndTests()) {
    say('End-to-end tests: there are none yet in tests/e2e.');
    return oneStep('Build', true);
  }
  say(title);
  const browser = await prepareBrowser();
  if (!browser.ok) {
    console.error(problemLine(browser.problem));
    return addTallies([oneStep('Build', true), oneStep('Browser', false)]);
  }
  const tests = await playwright(reports, config, { [BROWSER_VARIABLE]: browser.value });
  return addTallies([oneStep('Build', true), tests]);
}

/**
 * Firefox's build and the main job in a real Firefox; skipped where there is none.
 * @param {string} reports
 * @param {boolean} isAsked Installs one where there is none.
 * @returns {Promise<Tally>}
 */
export async function firefoxTests(reports, isAsked) {
  if (!isAsked && findFirefox() === null) {
    say('Firefox: skipped, as none is installed. `npm test -- --firefox` installs and runs it.');
    return { passed: 0, failed: 0, skipped: 1, failures: [], unsteady: [] };
  }
  say('End-to-end tests in a real Firefox');
  const built = await build('firefox');
  const firefox = built.ok ? await prepareFirefox() : built;
  if (!firefox.ok) {
    console.error(problemLine(firefox.problem));
    return oneStep('Firefox', false);
  }
  return playwright(reports, 'playwright.firefox.config.ts', { [FIREFOX_VARIABLE]: firefox.value });
}

/**
 * @param {string} reports
 * @param {string} config The file that says which tests.
 * @param {Record<string, string>} env
 * @returns {Promise<Tally>}
 */
async function playwright(reports, config, env) {
  const report = join(reports, `${config}.json`);
  const { code } = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--config', config], {
    shown: true,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return playwrightTally(await readReport(report), code === 0);
}
