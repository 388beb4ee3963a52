import { accessSync, constants, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Names on PATH of browsers that load an unpacked extension by a flag: Chromium, Chrome for Testing, Edge. Not Google
 * Chrome: since 137 the branded build ignores `--load-extension`.
 */
const NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable'];

/**
 * Where installed browsers that can load the extension usually are, the likeliest first. They need not exist.
 * @param {{ platform: NodeJS.Platform, env: Record<string, string | undefined>, home: string }} machine
 * @returns {string[]}
 */
export function usualPlaces({ platform, env, home }) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(home, 'Applications')].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)']].filter((root) => root !== undefined);
    return ['Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap((file) =>
      roots.map((root) => join(root, file)),
    );
  }
  return [...onPath, '/usr/bin/chromium', '/usr/lib/chromium/chromium', '/opt/microsoft/msedge/msedge'];
}

/**
 * Whether a file is there to be run and can be used. A Chromium in a snap can't: it doesn't see folders that begin with
 * a dot, where the build is.
 * @param {string} file
 */
export function isUsable(file) {
  try {
    if (!statSync(file).isFile()) return false;
    accessSync(file, constants.X_OK);
    const real = realpathSync(file);
    return !real.startsWith('/snap/') && !real.endsWith('/snap') && !isSnapStub(real);
  } catch {
    return false; // missing, or not for us
  }
}

/** @param {string} file */
function isSnapStub(file) {
  return statSync(file).size < 10_000 && readFileSync(file, 'utf8').includes('/snap/bin/');
}

/**
 * The browsers that the Puppeteer tools keep: Chrome for Testing, the newest version first.
 * @param {string} [home]
 * @returns {string[]}
 */
export function keptByPuppeteer(home = homedir()) {
  const root = join(home, '.cache/puppeteer/chrome');
  try {
    return readdirSync(root)
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .flatMap((version) =>
        readdirSync(join(root, version)).flatMap((folder) => [
          join(root, version, folder, 'chrome'),
          join(root, version, folder, 'chrome.exe'),
          join(root, version, folder, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
        ]),
      );
  } catch {
    return []; // no such folder
  }
}

/**
 * Whether a browser may be installed by Debian's packages. Ubuntu's of the same names are snaps, which can't see the build.
 * @returns {boolean}
 */
export function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false; // a Linux that doesn't say what it is
  }
}
