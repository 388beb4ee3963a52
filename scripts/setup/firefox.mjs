import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isDebianRoot, isUsable } from './browser-places.mjs';
import { run } from './run.mjs';
import { say, since } from './say.mjs';

/** The environment variable that names Firefox's program. */
export const FIREFOX_VARIABLE = 'TOUCHSTONE_FIREFOX';

const APT_LIMIT_SECONDS = 300;

/** Names on PATH, the long-term release first: it is what the tests are proven on. */
const NAMES = ['firefox-esr', 'firefox'];

/**
 * Where an installed Firefox usually is, the likeliest first. They need not exist.
 * @param {{ platform: NodeJS.Platform, env: Record<string, string | undefined> }} machine
 * @returns {string[]}
 */
export function firefoxPlaces({ platform, env }) {
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)']].filter((root) => root !== undefined);
    return roots.map((root) => join(root, 'Mozilla Firefox/firefox.exe'));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Finds Firefox: the one that the environment names, else an installed one.
 * @returns {string | null} The path of its program; null where there is none.
 */
export function findFirefox() {
  const named = process.env[FIREFOX_VARIABLE];
  if (named) return existsSync(named) ? named : null;
  return firefoxPlaces({ platform: process.platform, env: process.env }).find(isUsable) ?? null;
}

/**
 * Finds Firefox, else installs Debian's package of its long-term release where that may be.
 * @returns {Promise<import('./say.mjs').Outcome<string>>} The path of its program.
 */
export async function prepareFirefox() {
  const found = findFirefox() ?? ((await installFromDebian()) ? findFirefox() : null);
  if (found !== null) return { ok: true, value: found };
  const problem = {
    happened: 'Firefox was not found, and could not be installed.',
    safe: 'Nothing was changed.',
    next: `Install Firefox 140 or newer (or set ${FIREFOX_VARIABLE} to its program), then run the same command again.`,
  };
  return { ok: false, problem };
}

/** @returns {Promise<boolean>} */
async function installFromDebian() {
  if (!isDebianRoot()) return false;
  const startedAt = performance.now();
  say("No Firefox found. Installing Debian's firefox-esr package …");
  const options = { limitSeconds: APT_LIMIT_SECONDS, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  // A failed update isn't the end: the lists at hand may do.
  await run('apt-get', ['update', '-qq'], options);
  const ran = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'], options);
  say(ran.code === 0 ? `Firefox installed (${since(startedAt)}).` : "Debian's package couldn't be installed.");
  return ran.code === 0;
}
