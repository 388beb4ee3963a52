// `npm test`: sets up what is missing, then types, lint, unit tests, build and end-to-end tests. Goes on after a failure
// and ends with one line over everything. With `--firefox` a missing Firefox is installed; without, its tests are skipped. Until the packages are there, this file and what it imports may use nothing
// but Node itself.
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
  hasEndToEndTests,
  oneStep,
  playwrightTally,
  readReport,
  tallyLine,
  vitestTally,
} from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

const reports = await mkdtemp(join(tmpdir(), 'touchstone-test-'));
try {
  process.exitCode = await test();
} finally {
  await rm(reports, { recursive: true, force: true });
}

/** @returns {Promise<number>} The exit code. */
async function test() {
  const ready = checkNode(process.versions.node);
  const prepared = ready.ok ? await prepareDependencies() : ready;
  if (!prepared.ok) {
    console.error(problemLine(prepared.problem));
    console.log(tallyLine(oneStep(false)));
    return 1;
  }
  const total = addTallies([await types(), await lint(), await unit(), await endToEnd(), await inFirefox()]);
  console.log(tallyLine(total));
  return total.failed === 0 ? 0 : 1;
}

/** @returns {Promise<Tally>} */
async function types() {
  say('Types');
  return oneStep((await runNpm(['run', '-s', 'types'], { shown: true })).code === 0);
}

/** @returns {Promise<Tally>} */
async function lint() {
  say('Lint and format');
  return oneStep((await runNpm(['run', '-s', 'lint'], { shown: true })).code === 0);
}

/** @returns {Promise<Tally>} */
async function unit() {
  say('Unit tests');
  const report = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runTool('vitest/vitest.mjs', ['run', ...reporters], { shown: true });
  return vitestTally(await readReport(report), code === 0);
}

/**
 * Build, browser and the tests in it. Without a build or a browser those count as one that failed.
 * @returns {Promise<Tally>}
 */
async function endToEnd() {
  say('Build');
  const built = await build();
  if (!built.ok) {
    console.error(problemLine(built.problem));
    return oneStep(false);
  }
  if (!hasEndToEndTests()) {
    say('End-to-end tests: there are none yet in tests/e2e.');
    return oneStep(true);
  }
  say('End-to-end tests in a real browser');
  const browser = await prepareBrowser();
  if (!browser.ok) {
    console.error(problemLine(browser.problem));
    return addTallies([oneStep(true), oneStep(false)]);
  }
  const tests = await playwright('playwright.config.ts', { [BROWSER_VARIABLE]: browser.value });
  return addTallies([oneStep(true), tests]);
}

/**
 * Firefox's build and the main job in a real Firefox; skipped where there is none, unless one is asked for.
 * @returns {Promise<Tally>}
 */
async function inFirefox() {
  const isAsked = process.argv.includes('--firefox');
  if (!isAsked && findFirefox() === null) {
    say('Firefox: skipped, as none is installed. `npm test -- --firefox` installs and runs it.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  say('End-to-end tests in a real Firefox');
  const built = await build('firefox');
  const firefox = built.ok ? await prepareFirefox() : built;
  if (!firefox.ok) {
    console.error(problemLine(firefox.problem));
    return oneStep(false);
  }
  return playwright('playwright.firefox.config.ts', { [FIREFOX_VARIABLE]: firefox.value });
}

/**
 * @param {string} config The file that says which tests.
 * @param {Record<string, string>} env
 * @returns {Promise<Tally>}
 */
async function playwright(config, env) {
  const report = join(reports, `${config}.json`);
  const { code } = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '-c', config], {
    shown: true,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return playwrightTally(await readReport(report), code === 0);
}
