import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig(async () => ({
  plugins: await WxtVitest(),
  // A copy of the project has its packages linked (scripts/project-copy.ts): files outside of its folder may be loaded.
  server: { fs: { strict: false } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    setupFiles: ['fake-indexeddb/auto'],
    restoreMocks: true,
    unstubGlobals: true,
    // Files share a process, so that modules are loaded once: a test may leave nothing behind in a module or a global.
    isolate: false,
    // Every core: by default one is kept free.
    maxWorkers: '100%',
    env: { TZ: 'UTC' },
  },
}));
