// `npm run bench`: sets up what is missing, builds, and measures. `-- --json` prints the figures for machines.
// Until the packages are there, this file and what it imports may use nothing but Node itself.
import { BROWSER_VARIABLE, prepareBrowser } from './setup/browser.mjs';
import { build } from './setup/build.mjs';
import { prepareDependencies } from './setup/dependencies.mjs';
import { checkNode } from './setup/node-version.mjs';
import { run } from './setup/run.mjs';
import { problemLine } from './setup/say.mjs';

process.exitCode = await bench();

/** @returns {Promise<number>} The exit code: 1 where a target is missed or nothing could be measured. */
async function bench() {
  for (const step of [async () => checkNode(process.versions.node), prepareDependencies, build]) {
    const done = await step();
    if (!done.ok) return stop(done.problem);
  }
  const browser = await prepareBrowser();
  if (!browser.ok) return stop(browser.problem);
  const ran = await run(process.execPath, ['--import', 'tsx', 'tests/bench/run.ts', ...process.argv.slice(2)], {
    shown: true,
    env: { [BROWSER_VARIABLE]: browser.value },
  });
  return ran.code ?? 1;
}

/** @param {import('./setup/say.mjs').Problem} problem */
function stop(problem) {
  console.error(problemLine(problem));
  return 1;
}
