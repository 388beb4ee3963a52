import { expect, test } from '@playwright/test';
import { copyProject } from '../../scripts/project-copy';
import { run } from '../../scripts/setup/run.mjs';

/** The unit tests that look at every flag and every platform, and those of what is new. */
const TESTS = [
  'tests/shape.test.ts',
  'tests/manifest.test.ts',
  'tests/store-listing.test.ts',
  'tests/platforms/lumo',
  'tests/platforms/tier-schemes.test.ts',
  'tests/scoring/flags/slow-replies.test.ts',
  'tests/scripts/docs',
  'tests/scripts/demo',
  'tests/scripts/platform-entrypoints.test.ts',
  'tests/entrypoints/background/observers.test.ts',
  'tests/export/presets.test.ts',
  'tests/texts',
];

test('a new flag and a new platform are types, lint and tests clean from the start', async () => {
  test.setTimeout(240_000);
  const { folder, remove } = await copyProject();
  const runs = async (program: string, args: readonly string[]) => {
    const ran = await run(process.execPath, [`node_modules/${program}`, ...args], { folder });
    expect(ran.code, `${program} ${args.join(' ')}\n${ran.output}`).toBe(0);
  };
  try {
    await runs('tsx/dist/cli.mjs', ['scripts/scaffold/main.ts', 'flag', 'slow-replies']);
    await runs('tsx/dist/cli.mjs', ['scripts/scaffold/main.ts', 'platform', 'lumo']);
    await runs('typescript/bin/tsc', ['--noEmit']);
    await runs('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']);
    await runs('vitest/vitest.mjs', ['run', ...TESTS]);
  } finally {
    await remove();
  }
});
