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
  it('writes each platform’s scripts; a reader takes no other platform, the others none', async () => {
    const made = await platformEntrypoints(platforms, folder);
    expect(made.map(({ name }) => name)).toEqual(
      platforms.flatMap((platform) => [
        `reader-${platform.id}`,
        ...(platform.parts ?? []).flatMap(({ name }) => [
          `reader-${platform.id}-${name}`,
          `part-${platform.id}-${name}`,
        ]),
        `observer-${platform.id}`,
        ...(platform.namedBy !== null ? [`redactor-${platform.id}`] : []),
      ]),
    );
    for (const { name, inputPath, type } of made) {
      const source = await readFile(inputPath, 'utf8');
      const named = platforms.filter(({ id }) => source.includes(`lib/platforms/${id}/`)).map(({ id }) => id);
      const [script, id] = name.split('-');
      expect(named).toEqual(script === 'reader' || script === 'part' ? [id] : []);
      expect(type).toBe('unlisted-script');
    }
  });

  it('gives each observer the patterns of its platform, as they are', async () => {
    const made = await platformEntrypoints(platforms, folder);
    for (const { id, observed } of platforms) {
      const entry = made.find(({ name }) => name === `observer-${id}`);
      const source = await readFile(entry?.inputPath ?? '', 'utf8');
      expect(observed.length).toBeGreaterThan(0);
      for (const pattern of observed) expect(source).toContain(String(pattern));
    }
  });

  it('leaves no name in the world that a script runs in', async () => {
    for (const { inputPath } of await platformEntrypoints(platforms, folder)) {
      expect(await readFile(inputPath, 'utf8')).toContain('globalName: false');
    }
  });
});
