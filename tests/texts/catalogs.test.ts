import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesOf } from '@/lib/model/sentence';
import { TEXT_LANGUAGES } from '@/lib/texts/catalog';

const FOLDER = join(import.meta.dirname, '../../lib/texts');

type Language = (typeof TEXT_LANGUAGES)[number];

/** Every catalog of lib/texts, by the name that it is exported under. */
const catalogs = (
  await Promise.all(
    readdirSync(FOLDER).map(
      async (file) => Object.entries(await import(join(FOLDER, file))) as [string, Record<Language, unknown>][],
    ),
  )
)
  .flat()
  .filter(([, value]) => isCatalog(value));

function isCatalog(value: unknown): boolean {
  return typeof value === 'object' && value !== null && TEXT_LANGUAGES.every((language) => language in value);
}

/** Each text of a catalog by its path; a function by what it takes. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value.trim() === '' ? '(empty)' : placesOf(value).join(' ')]];
  if (typeof value === 'function') return [[path, placeholdersOf(value as (...given: unknown[]) => string)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}

/** Which of what a text is given stands in it: each is given as a mark of its own. Some want a number and its locale. */
function placeholdersOf(text: (...given: unknown[]) => string): string {
  const marks = Array.from({ length: text.length }, (_, index) => `<${index}>`);
  try {
    const shown = text(...marks);
    return marks.filter((mark) => shown.includes(mark)).join('');
  } catch {
    return text(...marks.slice(1).map((_, index) => 7_001 + index), 'ja').includes('7,001') ? 'counted' : '';
  }
}

describe('the texts', () => {
  it('are found', () => {
    expect(catalogs.length).toBeGreaterThan(10);
  });

  // What has no English catalog is written in English where it is made: see sentences.test.ts.
  const inThree = catalogs.filter(([, catalog]) => catalog.en !== null);
  it.each(inThree)('%s: have each key in each language, with the same places', (_, catalog) => {
    const english = textsOf(catalog.en);
    expect(english.filter(([, places]) => places === '(empty)')).toEqual([]);
    for (const language of TEXT_LANGUAGES) expect(textsOf(catalog[language])).toEqual(english);
  });
});
