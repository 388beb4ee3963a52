import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { fileText } from '@/lib/import/file-text';
import { english } from '../support/english';

const bytes = (content: Uint8Array) => new Blob([new Uint8Array(content)]);

describe('fileText', () => {
  it('gives the text of a file in UTF-8', async () => {
    expect(await fileText(new Blob(['handle\nmüller 日本']))).toEqual({ ok: true, text: 'handle\nmüller 日本' });
    expect(await fileText(new Blob([]))).toEqual({ ok: true, text: '' });
  });

  it.each([
    ['little', [0xff, 0xfe, 0x68, 0, 0xfc, 0]],
    ['big', [0xfe, 0xff, 0, 0x68, 0, 0xfc]],
  ])('gives the text of a file in UTF-16 that says so, %s end first', async (_end, content) => {
    expect(await fileText(bytes(new Uint8Array(content)))).toEqual({ ok: true, text: 'hü' });
  });

  it('refuses a file of 200 MB without loading it', async () => {
    const file = new Blob(['a']);
    Object.defineProperty(file, 'size', { value: 200_000_000 });
    const load = vi.spyOn(file, 'arrayBuffer');
    expect(english(await fileText(file))).toEqual({
      ok: false,
      why: 'The file has 200 MB; at most 40 MB are read. Split it.',
    });
    expect(load).not.toHaveBeenCalled();
  });

  it.each([
    ['zip or xlsx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    ['gzip', gzipSync(strToU8('handle'))],
    ['xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])],
  ])('opens nothing that is packed: %s', async (_what, content) => {
    expect(english(await fileText(bytes(content)))).toMatchObject({
      ok: false,
      why: expect.stringContaining('Save it as CSV'),
    });
  });

  it.each([
    ['Windows-1252', new Uint8Array([0x6d, 0xfc, 0x6c])],
    ['UTF-16', new Uint8Array([0x68, 0, 0x69, 0])],
    ['UTF-16 with half a sign at its end', new Uint8Array([0xff, 0xfe, 0x68, 0, 0x69])],
  ])('refuses %s rather than read it wrongly', async (_what, content) => {
    expect(english(await fileText(bytes(content)))).toMatchObject({ ok: false, why: expect.stringContaining('UTF-8') });
  });
});
