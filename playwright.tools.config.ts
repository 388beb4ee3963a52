import { defineConfig } from '@playwright/test';

// What takes minutes and needs no browser: packages made twice, a flag and a platform begun in a copy of the project.
export default defineConfig({
  testDir: 'tests/tools',
  outputDir: 'test-results/tools',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  globalTimeout: 600_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : [['line']],
});
