import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PLATFORMS = join(import.meta.dirname, '../lib/platforms');

/**
 * What a platform's reader names in its sources: keys of data, selectors, labels, parts of addresses, as they are written
 * in its texts and patterns. These words are the page's own, so that a redacted page keeps them.
 */
export function readerWords(platformId: string): string[] {
  const files = [platformId, 'extract'].flatMap((folder) =>
    readdirSync(join(PLATFORMS, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(PLATFORMS, folder, name)),
  );
  const named = files.flatMap((file) => {
    const code = withoutComments(readFileSync(file, 'utf8'));
    return [...literalsIn(code), ...(code.match(NUMBERS) ?? [])];
  });
  return [...new Set(named.flatMap((text) => text.match(/[\p{L}\p{M}]{2,}|\d{3,}/gu) ?? []))].sort();
}

/** Numbers that a source compares with: codes of errors, mostly. */
const NUMBERS = /(?<![\w.])\d{3,6}(?![\w.])/g;

function withoutComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^(?:import|export)\b[^;]*?\sfrom\s'[^']*';$/gm, '');
}

/** The texts and patterns in a source. */
function literalsIn(code: string): string[] {
  return [
    ...code.matchAll(/'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`([^`]*)`|[=(,:?|&[\s]\/((?:\\.|[^/\n])+)\//g),
  ].map(
    ([, single, double, template, pattern]) =>
      single ?? double ?? template ?? pattern?.replace(/\\[bdswBDSW]/g, ' ') ?? '',
  );
}
