import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bom, stableBom } from '@/scripts/package/components';
import { hashOf } from '@/scripts/package/hash';
import { sizeOf } from '@/scripts/package/pictures';
import { archiveOf } from '@/scripts/package/zip';

describe('archiveOf', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'touchstone-zip-'));
    await writeFile(join(folder, 'b.txt'), 'second');
    await writeFile(join(folder, 'a.txt'), 'first');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives the same bytes whatever the order and the age of the files', async () => {
    const once = await archiveOf(folder, ['b.txt', 'a.txt']);
    await writeFile(join(folder, 'a.txt'), 'first');
    expect(hashOf(await archiveOf(folder, ['a.txt', 'b.txt']))).toBe(hashOf(once));
  });

  it('gives other bytes for another content', async () => {
    const once = await archiveOf(folder, ['a.txt']);
    await writeFile(join(folder, 'a.txt'), 'changed');
    expect(hashOf(await archiveOf(folder, ['a.txt']))).not.toBe(hashOf(once));
  });

  it('holds what was put in', async () => {
    const files = unzipSync(await archiveOf(folder, ['b.txt', 'a.txt']));
    expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ['a.txt', 'first'],
      ['b.txt', 'second'],
    ]);
  });
});

describe('stableBom', () => {
  const bom = (run: string): Bom => ({
    bomFormat: 'CycloneDX',
    serialNumber: `urn:uuid:${run}`,
    metadata: { timestamp: run, tools: ['npm'], component: { name: `folder-${run}`, version: '1.0.0' } },
    components: [{ name: 'somelib' }],
  });

  it('is the same for two runs, and keeps the components', () => {
    expect(stableBom(bom('1'), 'product')).toEqual(stableBom(bom('2'), 'product'));
    expect(stableBom(bom('1'), 'product')).toEqual({
      bomFormat: 'CycloneDX',
      metadata: { tools: ['npm'], component: { name: 'product', version: '1.0.0' } },
      components: [{ name: 'somelib' }],
    });
  });
});

describe('sizeOf', () => {
  it('reads width and height from a picture’s header', () => {
    const header = new Uint8Array(24);
    new DataView(header.buffer).setUint32(16, 1_280);
    new DataView(header.buffer).setUint32(20, 800);
    expect(sizeOf(header)).toEqual({ width: 1_280, height: 800 });
  });
});
