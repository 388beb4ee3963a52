// `npm run bench`: sets up what is missing, builds, and measures. `-- --json` prints the figures for machines, `-- --write`
// writes docs/benchmarks.md.
// Until the packages are there, this file and what it imports may use nothing but Node itself.
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { figuresIn } from './bench/figures.mjs';
import { MISSES } from './bench/misses.mjs';
import { benchmarksPage } from './bench/page.mjs';
import { BROWSER_VARIABLE, prepareBrowser } from './setup/browser.mjs';
import { build } from './setup/build.mjs';
import { prepareDependencies } from './setup/dependencies.mjs';
import { checkNode } from './setup/node-version.mjs';
import { lastLines, ROOT, run, runTool } from './setup/run.mjs';
import { problemLine } from './setup/say.mjs';

const FOLDER = '.output/bench';
const BUNDLE = ['build', '--ssr', 'tests/bench/computing.ts', '--outDir', FOLDER, '--logLevel', 'error'];

/** @typedef {import('./bench/page.mjs').Metric} Metric */

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
  const computing = `${FOLDER}/computing.js`;
  const named = await run(process.execPath, [computing]);
  if (named.code !== 0) return stop(notMeasured(named.output));
  /** @type {string[]} */
  const steps = JSON.parse(named.output);
  for (const program of [...steps.map((step) => [computing, step]), ['--import', 'tsx', 'tests/bench/browsing.ts']]) {
    const ran = await run(process.execPath, program, { env: { [BROWSER_VARIABLE]: browser.value } });
    metrics.push(...figuresIn(ran, program.at(-1) ?? ''));
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify({ metrics }));
  else for (const metric of metrics) console.log(lineOf(metric));
  if (process.argv.includes('--write')) await writePage(metrics, browser.value);
  return metrics.every((metric) => metric.ok) ? 0 : 1;
}

/**
 * @param {readonly Metric[]} metrics
 * @param {string} browser Its program.
 */
async function writePage(metrics, browser) {
  const { output } = await run(browser, ['--version']);
  const machine = {
    day: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    node: process.versions.node,
    browser: output.match(/[A-Z]\w+ [\d.]+/)?.[0] ?? 'a browser',
  };
  await writeFile(join(ROOT, 'docs/benchmarks.md'), benchmarksPage(metrics, machine, MISSES));
}

/** @param {Metric} metric */
function lineOf({ id, what, ratio, target, ok }) {
  if (ratio === null) return `MISS ${id}: ${what}`;
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
