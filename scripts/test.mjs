// `npm test`: sets up what is missing, then types, lint, unit tests, build and end-to-end tests. Goes on after a failure
// and ends with one line over everything. With `--firefox` a missing Firefox is installed; without, its tests are skipped.
// Until the packages are there, this file and what it imports may use nothing but Node itself.
import { endToEndTests, firefoxTests, npmStep, runPrepared, unitTests } from './test-steps.mjs';

process.exitCode = await runPrepared(async (reports) => [
  await npmStep('Types', 'types'),
  await npmStep('Lint and format', 'lint'),
  await unitTests('Unit tests', reports),
  await endToEndTests('End-to-end tests in a real browser', reports, 'playwright.config.ts'),
  await firefoxTests(reports, process.argv.includes('--firefox')),
]);
