import { defineConfig } from '@playwright/test';
import short from './playwright.config';

/** The browser tests that take minutes: `npm run test:long`. All else is as for the short ones. */
export default defineConfig({
  ...short,
  grep: /@long/,
  grepInvert: [],
  // Fewer side by side: these wait for what a busy machine is slow to give.
  workers: 2,
  timeout: 300_000,
  globalTimeout: 900_000,
});
