import { homedir } from 'node:os';
import { isDebianRoot, isUsable, keptByPuppeteer, usualPlaces } from './browser-places.mjs';
import { run, runTool } from './run.mjs';
import { say, since } from './say.mjs';

/** The environment variable that names a browser's program. */
export const BROWSER_VARIABLE = 'TOUCHSTONE_BROWSER';

const START_LIMIT_SECONDS = 20;
const DOWNLOAD_LIMIT_SECONDS = 600;
const APT_LIMIT_SECONDS = 300;

/**
 * Finds a browser that can load the extension, else installs one. Needs the packages to be installed.
 * @returns {Promise<import('./say.mjs').Outcome<string>>} The path of the browser's program.
 */
export async function prepareBrowser() {
  const named = process.env[BROWSER_VARIABLE];
  if (named) return await checkNamed(named);
  const found = await findBrowser();
  if (found) return { ok: true, value: found };
  return (await installBrowser()) ?? { ok: false, problem: noBrowser() };
}

/** @param {string} file */
async function checkNamed(file) {
  if (isUsable(file) && (await doesStart(file))) return { ok: /** @type {const} */ (true), value: file };
  const problem = {
    happened: `${BROWSER_VARIABLE} names ${file}, which isn't a program that starts.`,
    safe: 'Nothing was changed.',
    next: 'Set it to a Chromium, Chrome for Testing or Edge, or leave it unset to have one found.',
  };
  return { ok: /** @type {const} */ (false), problem };
}

/** @returns {Promise<string | null>} */
async function findBrowser() {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  for (const file of [...usualPlaces(machine), ...keptByPuppeteer(), await keptByPlaywright()]) {
    if (isUsable(file) && (await doesStart(file))) return file;
  }
  return null;
}

/** Where Playwright keeps its Chromium, whether or not it is there. */
async function keptByPlaywright() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * Whether the program starts: a browser without its system libraries is there but doesn't.
 * @param {string} file
 */
async function doesStart(file) {
  if (process.platform === 'win32') return true; // there it would open a window instead of printing its version
  return (await run(file, ['--version'], { limitSeconds: START_LIMIT_SECONDS })).code === 0;
}

/**
 * Installs a browser, by Debian's package where that may be (it brings its system libraries along), else by
 * Playwright's download. The second is tried where the first fails.
 * @returns {Promise<import('./say.mjs').Outcome<string> | null>} Null where no way worked.
 */
async function installBrowser() {
  if (isDebianRoot() && (await installFromDebian())) {
    const found = await findBrowser();
    if (found) return { ok: true, value: found };
  }
  const startedAt = performance.now();
  say("No browser found. Downloading Playwright's Chromium (about 170 MB) …");
  const ran = await runTool('@playwright/test/cli.js', ['install', 'chromium'], {
    limitSeconds: DOWNLOAD_LIMIT_SECONDS,
  });
  if (ran.code !== 0) {
    say(`That download didn't work (${since(startedAt)}).`);
    return null;
  }
  const file = await keptByPlaywright();
  if (await doesStart(file)) {
    say(`Chromium downloaded (${since(startedAt)}).`);
    return { ok: true, value: file };
  }
  return {
    ok: false,
    problem: {
      happened: "Chromium was downloaded, but doesn't start: system libraries are missing.",
      safe: 'Nothing else was changed.',
      next: 'Run `npx playwright install-deps chromium` (it asks for root), then the same command again.',
    },
  };
}

async function installFromDebian() {
  const startedAt = performance.now();
  say("No browser found. Installing Debian's chromium package …");
  const options = { limitSeconds: APT_LIMIT_SECONDS, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  // A failed update isn't the end: the lists at hand may do.
  await run('apt-get', ['update', '-qq'], options);
  const ran = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  say(ran.code === 0 ? `Chromium installed (${since(startedAt)}).` : "Debian's package couldn't be installed.");
  return ran.code === 0;
}

/** @returns {import('./say.mjs').Problem} */
function noBrowser() {
  return {
    happened: 'No browser that can load the extension was found, and none could be installed.',
    safe: 'Nothing was changed.',
    next: `Install Chromium, Chrome for Testing or Edge (or set ${BROWSER_VARIABLE} to one), then run the same command again.`,
  };
}
