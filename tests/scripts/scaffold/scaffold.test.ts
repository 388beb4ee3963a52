import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PlatformId } from '@/lib/model/reading';
import { putBefore, putBehind, putBehindFirst, type Scaffold } from '@/scripts/scaffold/change';
import { FLAG_ID, flagScaffold } from '@/scripts/scaffold/flag';
import { PLATFORM_ID, platformScaffold } from '@/scripts/scaffold/platform';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Every file that the edits change, with its new text, null where an edit no longer fits. */
function edited({ edits }: Scaffold): Map<string, string | null> {
  const texts = new Map<string, string | null>();
  for (const { path, apply } of edits) {
    const text = texts.get(path) ?? readFileSync(join(ROOT, path), 'utf8');
    texts.set(path, apply(text));
  }
  return texts;
}

describe.each([
  ['a flag', flagScaffold('slow-replies'), 'slowReplies'],
  ['a platform', platformScaffold('lumo'), 'umo'],
] as const)('the scaffold of %s', (_kind, scaffold, word) => {
  it('adds new files only', () => {
    expect(scaffold.files.filter(({ path }) => existsSync(join(ROOT, path)))).toEqual([]);
    expect(scaffold.files.some(({ path }) => path.endsWith('.test.ts'))).toBe(true);
  });

  it('still finds all places that it changes', () => {
    for (const [path, text] of edited(scaffold)) expect(text, path).not.toBeNull();
  });

  it('names what is new in each', () => {
    const texts = [...edited(scaffold).entries()].filter(([path]) => !path.startsWith('lib/texts/'));
    for (const [path, text] of texts) expect(text, path).toContain(word);
  });
});

describe('names', () => {
  it.each(['slow-replies', 'inactive'])('of a flag: %s', (id) => expect(FLAG_ID.test(id)).toBe(true));

  it.each(['', 'Slow', 'slow_replies', '-slow', 'slow-', '../slow', 'slow replies'])('of no flag: %j', (id) =>
    expect(FLAG_ID.test(id)).toBe(false),
  );

  it.each(['lumo', 'ab', '', 'a', 'Lumo', 'lu-mo', '../lumo', 'x'.repeat(21)])(
    'of a platform are what the model takes: %j',
    (id) => expect(PLATFORM_ID.test(id)).toBe(PlatformId.safeParse(id).success),
  );
});

describe('edits', () => {
  it.each([
    ['putBefore', putBefore('file', 'mark', 'new '), 'a new mark'],
    ['putBehind', putBehind('file', 'mark', ' new'), 'a mark new'],
    ['putBehindFirst', putBehindFirst('file', 'mark', ' new'), 'a mark new'],
  ])('%s puts a text beside the mark', (_name, edit, text) => {
    expect(edit.apply('a mark')).toBe(text);
    expect(edit.apply('nothing')).toBeNull();
  });

  it('don’t choose between two places, unless the first is asked for', () => {
    expect(putBefore('file', 'mark', '+').apply('mark mark')).toBeNull();
    expect(putBehind('file', 'mark', '+').apply('mark mark')).toBeNull();
    expect(putBehindFirst('file', 'mark', '+').apply('mark mark')).toBe('mark+ mark');
  });
});
