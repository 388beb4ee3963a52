import { defineConfig } from '@playwright/test';
import short from './playwright.config';

/** The browser tests that take minutes: `npm run test:long`. All else is as for the short ones. */
export default defineConfig({
  ...short,
  grep: /@long/,
  grepInvert: [],
  timeout: 300_000,
  globalTimeout: 900_000,
});
