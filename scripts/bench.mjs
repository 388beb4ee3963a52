// `npm run bench`: sets up what is missing, builds, and measures. `-- --json` prints the figures for machines.
// Until the packages are there, this file and what it imports may use nothing but Node itself.
import { BROWSER_VARIABLE, prepareBrowser } from './setup/browser.mjs';
import { build } from './setup/build.mjs';
import { prepareDependencies } from './setup/dependencies.mjs';
import { checkNode } from './setup/node-version.mjs';
import { lastLines, run, runTool } from './setup/run.mjs';
import { problemLine } from './setup/say.mjs';

const FOLDER = '.output/bench';
const BUNDLE = ['build', '--ssr', 'tests/bench/computing.ts', '--outDir', FOLDER, '--logLevel', 'error'];

/** @typedef {{ id: string, what: string, ratio: number, target: number, ok: boolean }} Metric */

process.exitCode = await bench();

/** @returns {Promise<number>} The exit code: 1 where a target is missed or something could not be measured. */
async function bench() {
  for (const step of [async () => checkNode(process.versions.node), prepareDependencies, build]) {
    const done = await step();
    if (!done.ok) return stop(done.problem);
  }
  const browser = await prepareBrowser();
  if (!browser.ok) return stop(browser.problem);
  const bundled = await runTool('vite/bin/vite.js', BUNDLE);
  if (bundled.code !== 0) return stop(notMeasured(bundled.output));

  /** @type {Metric[]} */
  const metrics = [];
  for (const program of [[`${FOLDER}/computing.js`], ['--import', 'tsx', 'tests/bench/browsing.ts']]) {
    const ran = await run(process.execPath, program, { env: { [BROWSER_VARIABLE]: browser.value } });
    if (ran.code !== 0) return stop(notMeasured(ran.output));
    metrics.push(...JSON.parse(ran.output.slice(ran.output.indexOf('['))));
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify({ metrics }));
  else for (const metric of metrics) console.log(lineOf(metric));
  return metrics.every((metric) => metric.ok) ? 0 : 1;
}

/** @param {Metric} metric */
function lineOf({ id, what, ratio, target, ok }) {
  return `${ok ? 'ok  ' : 'MISS'} ${id}: ${ratio} (at most ${target}) · ${what}`;
}

/** @param {import('./setup/say.mjs').Problem} problem */
function stop(problem) {
  console.error(problemLine(problem));
  return 1;
}

/**
 * @param {string} output
 * @returns {import('./setup/say.mjs').Problem}
 */
function notMeasured(output) {
  return {
    happened: `A measurement did not run:\n${lastLines(output)}`,
    safe: 'Nothing was changed.',
    next: 'Mend what these lines name, then run the same command again.',
  };
}
