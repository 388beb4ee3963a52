import { lastLines, runTool } from './run.mjs';
import { say, since } from './say.mjs';

const BUILD_LIMIT_SECONDS = 180;

/** Where the built extension is, below the project's folder. */
export const EXTENSION_FOLDER = '.output/chrome-mv3';

/** Where Firefox's build is, below the project's folder. */
export const FIREFOX_FOLDER = '.output/firefox-mv3';

/**
 * Builds the extension for Chromium into {@link EXTENSION_FOLDER}, or for Firefox into {@link FIREFOX_FOLDER}.
 * @param {'chrome' | 'firefox'} [browser]
 * @returns {Promise<import('./say.mjs').Outcome<string>>}
 */
export async function build(browser = 'chrome') {
  const startedAt = performance.now();
  const folder = browser === 'firefox' ? FIREFOX_FOLDER : EXTENSION_FOLDER;
  const ran = await runTool('wxt/bin/wxt.mjs', ['build', '-b', browser], { limitSeconds: BUILD_LIMIT_SECONDS });
  if (ran.code === 0) {
    say(`Extension built in ${folder} (${since(startedAt)}).`);
    return { ok: true, value: folder };
  }
  console.error(lastLines(ran.output, 30));
  return {
    ok: false,
    problem: {
      happened: "The extension didn't build; the last lines of the build are above.",
      safe: 'Your files are untouched.',
      next: 'Mend what they name, then run the same command again.',
    },
  };
}
