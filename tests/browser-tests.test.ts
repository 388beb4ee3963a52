import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, 'e2e');

/** Measures what its own browsers ask a network for. */
const WITH_ITS_OWN_PROXY = ['network.spec.ts'];

const specs = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.spec.ts'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

describe('every browser test', () => {
  it('starts its browsers by the fixture, which fails where anything went towards a network', () => {
    expect(specs.length).toBeGreaterThan(25);
    const own = specs.filter(({ text }) => /launchWithExtension|launchOnSimulatedSites|chromium\.launch/.test(text));
    expect(own.map(({ name }) => name)).toEqual(WITH_ITS_OWN_PROXY);
    for (const { name, text } of specs) expect(text, name).toMatch(/import \{[^}]*\btest\b[^}]*\} from '\.\/fixture'/);
  });
});
