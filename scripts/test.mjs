// `npm test`: sets up what is missing, then types, lint, unit tests, build and end-to-end tests. Goes on after a failure
// and ends with one line over everything. Until the packages are there, this file and what it imports may use nothing
// but Node itself.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_VARIABLE, prepareBrowser } from './setup/browser.mjs';
import { build } from './setup/build.mjs';
import { prepareDependencies } from './setup/dependencies.mjs';
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
  const total = addTallies([await types(), await lint(), await unit(), await endToEnd()]);
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
  const report = join(reports, 'e2e.json');
  const { code } = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test'], {
    shown: true,
    env: { [BROWSER_VARIABLE]: browser.value, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return addTallies([oneStep(true), playwrightTally(await readReport(report), code === 0)]);
}
