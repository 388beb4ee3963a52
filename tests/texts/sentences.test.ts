import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesOf } from '@/lib/model/sentence';
import { platforms } from '@/lib/platforms/registry';
import { flags } from '@/lib/scoring/flags';
import { FLAG_FACTS } from '@/lib/texts/flag-facts';
import { FLAG_NAMES } from '@/lib/texts/flags';
import { SENTENCES } from '@/lib/texts/sentences';

const SCORING = join(import.meta.dirname, '../../lib/scoring');

/** Every text that scoring says, as it stands in the source: the first thing that a sentence is made of. */
const written = readdirSync(SCORING, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [
    ...readFileSync(join(SCORING, name), 'utf8').matchAll(/\b(?:sentence|notEnough)\(\s*'((?:[^'\\]|\\.)*)'/g),
  ])
  .map(([, text = '']) => text.replaceAll("\\'", "'"));

const nouns = platforms.flatMap(({ traits }) => traits?.followersNoun ?? []);
const said = [...new Set([...written, ...nouns])]
  .filter((text) => /\p{L}/u.test(text.replace(/\{[^}|]*\}/g, '')))
  .sort();

describe.each(['de', 'es'] as const)('what the rules say, in %s', (language) => {
  const texts = SENTENCES[language] ?? {};

  it('is complete, and holds nothing that is no longer said', () => {
    expect(said.length).toBeGreaterThan(100);
    expect(Object.keys(texts).sort()).toEqual(said);
  });

  it.each(said)('has the same places: %s', (text) => {
    expect(placesOf(texts[text] ?? '')).toEqual(placesOf(text));
  });

  it('accuses nobody', () => {
    const accusing = /\b(?:gekauft|fake|betrug|gefälscht|comprad|falso|falsa|fraude)/i;
    expect(Object.values(texts).filter((text) => accusing.test(text))).toEqual([]);
  });
});

describe.each(['de', 'es'] as const)('flags, in %s', (language) => {
  it.each(flags)('$id has its name, causes and check', ({ id, innocentCauses }) => {
    expect(FLAG_NAMES[language][id]).toBeTruthy();
    expect(FLAG_FACTS[language]?.[id]?.innocentCauses).toHaveLength(innocentCauses.length);
    expect(FLAG_FACTS[language]?.[id]?.check).toBeTruthy();
  });
});
