import { defineConfig } from '@playwright/test';

process.env.TZ = 'America/New_York';

// Playwright can't load an extension in Firefox: it runs these tests, the browser is driven by scripts/browser/firefox.ts.
export default defineConfig({
  testDir: 'tests/firefox',
  outputDir: 'test-results/firefox',
  workers: 1,
  retries: process.env.SECOND_TRY ? 1 : 0,
  forbidOnly: true,
  timeout: 90_000,
  globalTimeout: 300_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : [['line']],
});
