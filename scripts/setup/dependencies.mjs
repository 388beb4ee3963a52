import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastLines, ROOT, runNpm } from './run.mjs';
import { say, since } from './say.mjs';

/** Long enough for a slow line, short enough not to hang a pipeline for good. */
const INSTALL_LIMIT_SECONDS = 900;

/**
 * A lock file's packages by their path, as npm writes them.
 * @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }>} LockedPackages
 */

/**
 * Whether what is installed is what the lock file says: all that it names (optional packages may be missing: they are
 * for other machines), each in its version, and nothing else. npm writes its list of what is installed last, so a
 * half-done installation doesn't pass.
 * @param {LockedPackages} locked The packages of package-lock.json.
 * @param {LockedPackages} installed The packages of node_modules/.package-lock.json.
 * @returns {boolean}
 */
export function isInstalled(locked, installed) {
  for (const [path, wanted] of Object.entries(locked)) {
    const found = installed[path];
    if (path === '' || (!found && (wanted.optional || wanted.devOptional))) continue;
    if (!found || found.version !== wanted.version) return false;
  }
  return Object.keys(installed).every((path) => path in locked);
}

/**
 * Installs what package-lock.json says, where it isn't there yet.
 * @returns {Promise<import('./say.mjs').Outcome<'present' | 'installed'>>}
 */
export async function prepareDependencies() {
  const locked = await readPackages(join(ROOT, 'package-lock.json'));
  const installed = await readPackages(join(ROOT, 'node_modules/.package-lock.json'));
  if (locked && installed && isInstalled(locked, installed)) return { ok: true, value: 'present' };

  const startedAt = performance.now();
  say('Installing the packages that package-lock.json names (about half a minute) …');
  // --include=dev: with NODE_ENV=production npm would leave out the tools that build.
  const ran = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], { limitSeconds: INSTALL_LIMIT_SECONDS });
  if (ran.code === 0) {
    say(`Packages installed (${since(startedAt)}).`);
    return { ok: true, value: 'installed' };
  }
  console.error(lastLines(ran.output));
  return {
    ok: false,
    problem: {
      happened: ran.isTimedOut
        ? `npm ci wasn't done after ${INSTALL_LIMIT_SECONDS / 60} minutes.`
        : 'npm ci failed; its last lines are above.',
      safe: 'Your files are untouched, only node_modules is incomplete.',
      next: 'Check the network, then run the same command again.',
    },
  };
}

/**
 * @param {string} file
 * @returns {Promise<LockedPackages | null>} Null where there is no such file or it isn't one of npm's.
 */
async function readPackages(file) {
  try {
    const lock = JSON.parse(await readFile(file, 'utf8'));
    return typeof lock?.packages === 'object' ? lock.packages : null;
  } catch {
    return null; // missing or cut off: the same as not installed
  }
}
