// `npm start`: sets up what is missing, builds, and opens a browser with the extension on simulated pages.
// Until the packages are there, this file and what it imports may use nothing but Node itself.
import { BROWSER_VARIABLE, prepareBrowser } from './setup/browser.mjs';
import { build } from './setup/build.mjs';
import { prepareDependencies } from './setup/dependencies.mjs';
import { checkNode } from './setup/node-version.mjs';
import { run } from './setup/run.mjs';
import { problemLine, say } from './setup/say.mjs';
import { hasDisplay, readStartOptions } from './setup/start-options.mjs';

process.exitCode = await start();

/** @returns {Promise<number>} The exit code. */
async function start() {
  const options = readStartOptions(process.argv.slice(2));
  if (!options.ok) return stop(options.problem);
  const { isLive, isDemo } = options.value;
  const canShow = hasDisplay(process.platform, process.env);
  if (!canShow && isLive) return stop(noDisplay());
  const node = checkNode(process.versions.node);
  if (!node.ok) return stop(node.problem);
  const dependencies = await prepareDependencies();
  if (!dependencies.ok) return stop(dependencies.problem);
  const browser = await prepareBrowser();
  if (!browser.ok) return stop(browser.problem);
  const built = await build();
  if (!built.ok) return stop(built.problem);
  if (!canShow && !isDemo) say('No display here, so the main job plays by itself (as with --demo).');
  const script = isDemo || !canShow ? 'scripts/demo/main.ts' : 'scripts/browser/open.ts';
  const ran = await run(process.execPath, ['--import', 'tsx', script, ...(isLive ? ['--live'] : [])], {
    shown: true,
    isInCharge: true, // it closes the browser and removes its profile
    env: { [BROWSER_VARIABLE]: browser.value },
  });
  return ran.code ?? 1;
}

/** @param {import('./setup/say.mjs').Problem} problem */
function stop(problem) {
  console.error(problemLine(problem));
  return 1;
}

/** @returns {import('./setup/say.mjs').Problem} */
function noDisplay() {
  return {
    happened: 'There is no display to show a browser on.',
    safe: 'Nothing was opened.',
    next: 'Run it where there is one, or use `npm start -- --demo`.',
  };
}
