// `npm run check`: types, lint and format, and the tests in Node, at the same time, as none of them alone keeps every
// core busy from beginning to end. Goes on after a failure.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { doInOrder } from './in-order.mjs';
import { ROOT, runNpm, runTool } from './setup/run.mjs';

// The tests read it, too: where it isn't there yet, the type check would make it too late for them.
if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) await runTool('wxt/bin/wxt.mjs', ['prepare']);

// Through a pipe, tools wouldn't know that somebody reads it in a terminal.
const env = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};

const failed = await doInOrder(
  ['types', 'lint', 'unit'].map((title) => ({
    title,
    start: async (print) => (await runNpm(['run', '-s', title], { print, env })).code === 0,
  })),
  (text) => process.stdout.write(text),
);
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
