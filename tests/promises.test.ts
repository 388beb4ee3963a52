import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** What a page of promises names: the number of each row, and the file and title of each test in it. */
function promisesIn(page: string): { id: string; tests: { file: string; title: string }[] }[] {
  return readFileSync(join(ROOT, page), 'utf8')
    .split('\n')
    .filter((line) => /^\| [^-#]/.test(line) && !line.startsWith('| trap'))
    .map((line) => {
      const cells = line.split(' | ');
      const [id = ''] = cells;
      const named = (cells.at(-1) ?? '').replace(/\|$/, '').matchAll(/`(tests\/[^`]+)` · ([^·]+?)(?= ·|\s*$)/g);
      return { id: id.slice(2), tests: [...named].map(([, file = '', title = '']) => ({ file, title })) };
    });
}

const numbered = (letter: string, last: number) => Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

/** Promises that nothing holds yet, and their pages say so. This list may only become shorter. */
const UNHELD: readonly string[] = [];

describe.each([
  ['docs/reliability.md', numbered('R', 14)],
  ['docs/threat-model.md', numbered('S', 16)],
])('%s', (page, ids) => {
  const promises = promisesIn(page);

  it('has every promise', () => {
    expect(promises.map(({ id }) => id).filter((id) => /^[RS]\d+$/.test(id))).toEqual(ids);
  });

  it('names a test for every promise that it doesn’t call unheld', () => {
    const bare = promises.filter(({ tests }) => tests.length === 0).map(({ id }) => id);
    expect(bare).toEqual(UNHELD.filter((id) => ids.includes(id)));
  });

  it('names only tests that there are', () => {
    const missing = promises.flatMap(({ id, tests }) =>
      tests
        .filter(({ file, title }) => {
          const path = join(ROOT, file);
          return !existsSync(path) || !readFileSync(path, 'utf8').includes(title);
        })
        .map(({ file, title }) => `${id}: ${file}: ${title}`),
    );
    expect(missing).toEqual([]);
  });
});
