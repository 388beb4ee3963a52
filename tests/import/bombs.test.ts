import { describe, expect, it } from 'vitest';
import { fileText, LARGEST_FILE } from '@/lib/import/file-text';
import { sourceOf } from '@/lib/import/source';
import { english } from '../support/english';
import { PACKED_BOMBS, piecesOf, TEXT_BOMBS } from './bombs';

/** A file's way in, as the dashboard and the command line go it. */
async function opened(file: Blob): Promise<ReturnType<typeof sourceOf>> {
  const text = await fileText(file);
  return text.ok ? sourceOf(text.text) : text;
}

describe('a file that is built to harm', () => {
  it.each(TEXT_BOMBS)('is refused in one clear line: $what', async (bomb) => {
    const read = await opened(new Blob([...piecesOf(bomb, bomb.enough)]));
    expect(english(read)).toEqual({ ok: false, why: expect.stringContaining(bomb.why) });
    expect(read.ok ? '' : english(read.why)).toMatch(/^[^\n]{10,120}$/);
    expect('polluted' in {}).toBe(false);
  });

  it.each(PACKED_BOMBS)('is refused in one clear line: a zip with $what', async ({ content }) => {
    const read = await opened(new Blob([new Uint8Array(content())]));
    expect(english(read)).toEqual({ ok: false, why: expect.stringContaining('Save it as CSV') });
  });

  it.each(TEXT_BOMBS)('is refused before it is loaded where it is large: $what', async (bomb) => {
    const [, piece = ''] = piecesOf(bomb, LARGEST_FILE);
    const file = new Blob([piece]);
    Object.defineProperty(file, 'size', { value: 200_000_000 });
    Object.defineProperty(file, 'arrayBuffer', { value: () => expect.unreachable('it was loaded') });
    expect(english(await opened(file))).toEqual({ ok: false, why: expect.stringContaining('at most 40 MB are read') });
  });
});
