import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { ByEnvironment } from './tests/setup/by-environment.mjs';

const SHORT = ['tests/**/*.test.{ts,tsx}'];
const LONG = ['tests/**/*.long.test.{ts,tsx}'];

/** The short tests; with `--mode long` those that take minutes (`npm run test:long`). */
export default defineConfig(async ({ mode }) => ({
  plugins: await WxtVitest(),
  // A copy of the project has its packages linked (scripts/project-copy.ts): files outside of its folder may be loaded.
  server: { fs: { strict: false } },
  test: {
    include: mode === 'long' ? LONG : SHORT,
    exclude: ['tests/e2e/**', 'tests/bench/**', ...(mode === 'long' ? [] : LONG)],
    // For what hangs, not for what is slow: a busy machine may take many times as long as a quiet one.
    expect: { poll: { timeout: 30_000 } },
    testTimeout: mode === 'long' ? 300_000 : 60_000,
    setupFiles: ['tests/setup/leave-nothing.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    // Files share a process, so that modules are loaded once: a test may leave nothing behind in a module or a global.
    isolate: false,
    // Every core: by default one is kept free.
    maxWorkers: '100%',
    // Much is made and dropped at once: with room for it, less time goes into collecting it.
    execArgv: ['--max-semi-space-size=64'],
    sequence: { sequencer: ByEnvironment },
    env: { TZ: 'UTC' },
  },
}));
