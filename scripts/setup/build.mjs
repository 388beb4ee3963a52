import { lastLines, runTool } from './run.mjs';
import { say, since } from './say.mjs';

const BUILD_LIMIT_SECONDS = 180;

/** Where the built extension is, below the project's folder. */
export const EXTENSION_FOLDER = '.output/chrome-mv3';

/**
 * Builds the extension into {@link EXTENSION_FOLDER}.
 * @returns {Promise<import('./say.mjs').Outcome<string>>}
 */
export async function build() {
  const startedAt = performance.now();
  const ran = await runTool('wxt/bin/wxt.mjs', ['build'], { limitSeconds: BUILD_LIMIT_SECONDS });
  if (ran.code === 0) {
    say(`Extension built in ${EXTENSION_FOLDER} (${since(startedAt)}).`);
    return { ok: true, value: EXTENSION_FOLDER };
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
