// `npm run test:long`: the tests that take minutes. In Node they are the files named *.long.test.ts, in the browser those
// with @long in their title; then the guards, where there are any. Sets up what is missing, goes on after a failure and
// ends with one line over everything. Until the packages are there, this file and what it imports may use nothing but
// Node itself.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './setup/run.mjs';
import { endToEndTests, npmStep, runPrepared, unitTests } from './test-steps.mjs';

const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));

process.exitCode = await runPrepared(async (reports) => [
  await npmStep('Types', 'types'),
  await unitTests('Long tests', reports, ['--mode', 'long']),
  await endToEndTests('Long end-to-end tests in a real browser', reports, 'playwright.long.config.ts'),
  ...('guards' in scripts ? [await npmStep('Guards', 'guards')] : []),
]);
