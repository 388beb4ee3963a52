import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJson, readText, textOf } from '../../../scripts/cli/file';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-file-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);

describe('readText', () => {
  it('reads text as it is, without a byte order mark', async () => {
    await put('page.html', '\uFEFF<p>Größe ☕\n');
    expect(await readText('page.html', folder)).toEqual({ ok: true, value: '<p>Größe ☕\n' });
    expect((await readText(join(folder, 'page.html'), '/')).ok).toBe(true);
  });

  it('refuses what cannot be read, and names it', async () => {
    await put('binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0xfa]));
    await put('zero', 'text\0text');
    await put('huge', '');
    await truncate(join(folder, 'huge'), 200_000_000);
    const errors = await Promise.all(
      ['none', '.', 'binary', 'zero', 'huge', 'huge/below', 'line\nbreak'].map(async (name) => {
        const outcome = await readText(name, folder);
        return outcome.ok ? '' : outcome.error;
      }),
    );
    expect(errors).toEqual([
      'none is not there',
      '. is a folder, not a file',
      'binary is not text in UTF-8',
      'zero is not text in UTF-8',
      'huge has 200 MB, more than the 64 MB allowed',
      'huge/below is not there',
      'line break is not there',
    ]);
  });
});

describe('textOf', () => {
  it('lets a character that was cut in two through, as browsers do', () => {
    const cut = Buffer.from(`${'long text '.repeat(500)}ß`).subarray(0, -1);
    expect(textOf(cut)).toBe(`${'long text '.repeat(500)}\uFFFD`);
  });

  it('takes random bytes for binary', () => {
    expect(textOf(Uint8Array.from({ length: 500 }, (_, at) => 1 + ((at * 7919) % 255)))).toBeNull();
  });
});

describe('readJson', () => {
  it('gives the value or says that it is none', async () => {
    await put('good.json', '{"a":[1]}');
    await put('bad.json', '{"a":[1');
    expect(await readJson('good.json', folder)).toEqual({ ok: true, value: { a: [1] } });
    expect(await readJson('bad.json', folder)).toEqual({ ok: false, error: 'bad.json is not JSON' });
  });
});
