import { defineConfig } from '@playwright/test';

// One zone for every machine: west of UTC and with a clock change, so that a date which mixes up UTC and local time shows.
// Set here and not in the shell: this file is loaded by the runner and by each worker, and their browsers inherit it.
process.env.TZ = 'America/New_York';

export default defineConfig({
  testDir: 'tests/e2e',
  // What takes minutes is for playwright.long.config.ts.
  grepInvert: /@long/,
  outputDir: 'test-results',
  // They mostly wait for pages, as a person does, so that four share two cores well; each has a browser of its own.
  workers: 4,
  // For what never comes, not for what is slow.
  expect: { timeout: 20_000 },
  fullyParallel: true,
  // None where a test is worked on. A pipeline's machine, shared with others, may ask for a second try: what needed it is
  // named at the end of the run.
  retries: process.env.SECOND_TRY ? 1 : 0,
  forbidOnly: true,
  timeout: 120_000,
  globalTimeout: 1_200_000,
  // The json report goes to the file that PLAYWRIGHT_JSON_OUTPUT_FILE names.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : [['line']],
});
