import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles } from '@/scripts/project-files';

const ROOT = resolve(import.meta.dirname, '..');

/** All code of the project, and this file's own words aside. */
const CODE = projectFiles().filter((path) => /\.(?:ts|tsx|mjs|js|css)$/.test(path) && !path.includes('shape-of-files'));

const linesOf = (path: string) => readFileSync(join(ROOT, path), 'utf8').split('\n');

/** Lines that match, as "path:line", which a reader can open. */
function linesWith(paths: readonly string[], isWrong: (line: string, before: string) => boolean): string[] {
  return paths.flatMap((path) =>
    linesOf(path).flatMap((line, index, lines) =>
      isWrong(line, lines[index - 1] ?? '') ? `${path}:${index + 1}: ${line.trim()}` : [],
    ),
  );
}

describe('all code', () => {
  it('leaves nothing to be done later', () => {
    expect(linesWith(CODE, (line) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(line))).toEqual([]);
  });

  it('turns no rule off without a reason', () => {
    const isBare = /biome-ignore[^:]*:\s*$|biome-ignore [^:]+$|@ts-(?:ignore|nocheck|expect-error)\s*$/;
    expect(linesWith(CODE, (line, before) => isBare.test(line) && !before.trim().startsWith('//'))).toEqual([]);
  });

  it('of scripts keeps to a length that can be read, as that of the product does', () => {
    const scripts = CODE.filter((path) => path.startsWith('scripts/'));
    expect(scripts.filter((path) => linesOf(path).length > 400)).toEqual([]);
  });

  it('of scripts says what each export promises', () => {
    const scripts = CODE.filter((path) => /^scripts\/.+\.ts$/.test(path));
    const isBare = (line: string, before: string) =>
      /^export (?:async )?(?:function|const|class|interface|type|enum) /.test(line) && !before.endsWith('*/');
    expect(linesWith(scripts, isBare)).toEqual([]);
  });
});

describe('tests', () => {
  const tests = CODE.filter((path) => path.startsWith('tests/'));

  it('are none of them run alone', () => {
    expect(linesWith(tests, (line) => /\b(?:it|test|describe)\.only\b/.test(line))).toEqual([]);
  });

  it('are skipped only with a reason in the line before, or on a condition', () => {
    const isSkipped = /\b(?:it|test|describe)\.(?:skip|todo|fixme)\(\s*['"`]/;
    expect(linesWith(tests, (line, before) => isSkipped.test(line) && !before.trim().startsWith('//'))).toEqual([]);
  });
});
