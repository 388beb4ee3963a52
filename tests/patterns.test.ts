import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** A pattern of the source, and where it stands. */
interface Found {
  file: string;
  pattern: string;
  flags: string;
}

/** Every regular expression that the product's own sources write down. */
function patterns(): Found[] {
  return ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => {
        const file = join(folder, name);
        const tree = parseAst(readFileSync(join(ROOT, file), 'utf8'), { lang: name.endsWith('x') ? 'tsx' : 'ts' });
        return literalsIn(tree).map((literal) => ({ file, ...literal }));
      }),
  );
}

function literalsIn(value: unknown): { pattern: string; flags: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('regex' in value) return [value.regex as { pattern: string; flags: string }]; // as ESTree has it
  return Object.values(value).flatMap(literalsIn);
}

/** Patterns that are slow on long texts and never get one: each with what bounds it. */
const BOUNDED: Readonly<Record<string, string>> = {
  'Login\\w*Route$': 'a route’s name is looked at up to 200 signs',
  '\\s*\\|\\s*': 'the lists are the project’s own',
  '\\.+$': 'a handle has at most 40 signs',
};

/** The characters of a pattern that are neither signs nor classes: what makes it begin, and what nearly fits it. */
function piecesOf({ pattern }: Found): string[] {
  const plain = pattern
    .replace(/\\[pP]\{[^}]*\}/g, 'a')
    .replace(/\\u\{?([\da-f]{4,5})\}?/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\d/g, '1')
    .replace(/\\s/g, ' ')
    .replace(/\\w/g, 'a')
    .replace(/\\(.)/g, '$1')
    .replace(/[[\](){}?*+^$|]/g, '');
  return [...new Set([plain, plain.slice(0, 2), ...plain.slice(0, 12)])].filter((piece) => piece !== '');
}

const COMMON = [
  'a',
  'A',
  '1',
  ' ',
  '.',
  ',',
  '-',
  '@',
  '#',
  '/',
  '"',
  '<',
  '\n',
  '1,',
  'a ',
  'a.',
  '=a',
  '\u0660',
  'é',
];

/** Runs of each piece, which end as nothing that is sought does. */
const textsFor = (found: Found, length: number) =>
  [...new Set([...COMMON, ...piecesOf(found)])].flatMap((piece) => {
    const run = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    return [`${run}\u0000`, `${run}!`];
  });

/** The shortest of three runs: what a pattern needs where nothing else holds it up. Milliseconds. */
function timeOf({ pattern, flags }: Found, text: string): number {
  const times = [1, 2, 3].map(() => {
    const regex = new RegExp(pattern, flags);
    const startedAt = performance.now();
    if (regex.global) text.replace(regex, '');
    else regex.exec(text);
    return performance.now() - startedAt;
  });
  return Math.min(...times);
}

/** Below this no ratio can be told from chance, and nobody notices it either. Milliseconds. */
const NOTHING = 2;

/** The most that twice as long a text may take. */
const DOUBLING = 2.5;

/** Whether a pattern needs much more than twice the time for twice the text: then for a long one it needs for ever. */
function isSlow(found: Found): string | null {
  const [short, long] = [textsFor(found, 4_000), textsFor(found, 8_000)];
  for (const [index, text] of long.entries()) {
    if (timeOf(found, text) < NOTHING) continue;
    const isMuchLonger = () => timeOf(found, text) / timeOf(found, short[index] ?? '') > DOUBLING;
    // A pattern that is slow is so each time; a machine that is busy with other things is not.
    if ([1, 2, 3, 4].every(isMuchLonger)) return JSON.stringify(text.slice(0, 12));
  }
  return null;
}

describe('patterns', () => {
  it('need at most two and a half times as long for twice the text, whatever it repeats', () => {
    const all = patterns();
    expect(all.length).toBeGreaterThan(150);
    const slow = all.flatMap((found) => {
      const text = found.pattern in BOUNDED ? null : isSlow(found);
      return text === null ? [] : [`${found.file}: /${found.pattern}/${found.flags} on ${text}`];
    });
    expect(slow).toEqual([]);
    // What is no longer written down needs no exception.
    expect(Object.keys(BOUNDED).filter((pattern) => !all.some((found) => found.pattern === pattern))).toEqual([]);
  }, 300_000);
});
