import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import { scanScript } from './support/script-scan';

const ROOT = resolve(import.meta.dirname, '..');

/** What runs in sites' pages is made of these; tests/e2e/bundle.spec.ts looks at what the build makes of it. */
const AREAS = ['lib/platforms', 'lib/page', 'lib/observer', 'lib/redact', 'components/card', 'entrypoints'];

/** Of the entry points, those of the scripts in pages. */
const IN_PAGES = /^entrypoints\/(?:observer|reader|redactor|card)\b|^(?!entrypoints)/;

const FILES = AREAS.flatMap((area) =>
  readdirSync(join(ROOT, area), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(area, name)),
).filter((path) => IN_PAGES.test(path));

/**
 * Where something of it stands all the same: the card keeps place and focus in its own closed root when it is drawn anew,
 * and the observer offers its end of a channel before any script of the page runs.
 */
const KNOWN = [
  'components/card/kept-state.ts: acting',
  'components/card/kept-state.ts: acting',
  'lib/observer/handshake.ts: telling',
];

describe('what runs in pages', () => {
  it('clicks, scrolls, focuses and navigates nothing, sends nothing and tells the page nothing of itself', async () => {
    const found = await Promise.all(
      FILES.map(async (path) => {
        const { code } = await transformWithOxc(readFileSync(join(ROOT, path), 'utf8'), path);
        const broken = scanScript(code).map(({ rule }) => rule);
        // Sources import by names; what a script loads shows once it is built.
        return broken.filter((rule) => rule !== 'remote-code').map((rule) => `${path}: ${rule}`);
      }),
    );
    expect(found.flat().sort()).toEqual(KNOWN);
    expect(FILES.length).toBeGreaterThan(100);
  });
});
