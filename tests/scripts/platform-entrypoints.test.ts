import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { platforms } from '@/lib/platforms/registry';
import { platformEntrypoints } from '@/scripts/platform-entrypoints';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-entrypoints-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('platformEntrypoints', () => {
  it('writes one reader a platform, which takes no other platform', async () => {
    const made = await platformEntrypoints(platforms, folder);
    expect(made.map(({ name }) => name)).toEqual(platforms.map(({ id }) => `reader-${id}`));
    for (const [index, { inputPath, type }] of made.entries()) {
      const source = await readFile(inputPath, 'utf8');
      const named = platforms.filter(({ id }) => source.includes(`lib/platforms/${id}'`));
      expect(named).toEqual([platforms[index]]);
      expect(type).toBe('unlisted-script');
    }
  });

  it('leaves no name in the world that a script runs in', async () => {
    for (const { inputPath } of await platformEntrypoints(platforms, folder)) {
      expect(await readFile(inputPath, 'utf8')).toContain('globalName: false');
    }
  });
});
