import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { run } from '../../scripts/setup/run.mjs';

/** The names and hashes that one run of the packaging prints. Built in a folder of its own. */
async function packagesMadeOnce(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-packages-'));
  try {
    const ran = await run(process.execPath, ['--import', 'tsx', 'scripts/package/hashes.ts', folder]);
    expect(ran.code, ran.output).toBe(0);
    return ran.output.split('\n').filter((line) => /^[0-9a-f]{64} /.test(line));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('two runs make the same packages, to the byte', async () => {
  test.setTimeout(180_000);
  const first = await packagesMadeOnce();
  expect(first.map((line) => line.replace(/^\S+ touchstone-[\d.]+-/, ''))).toEqual([
    'chrome.zip',
    'edge.zip',
    'firefox.zip',
    'sources.zip',
    'sbom.cdx.json',
  ]);
  expect(await packagesMadeOnce()).toEqual(first);
});
