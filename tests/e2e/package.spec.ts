import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { observerScript, partScript, readersAtLoad } from '../../lib/platforms/page-scripts';
import { platforms } from '../../lib/platforms/registry';
import { EXTENSION_FOLDER } from '../../scripts/setup/build.mjs';
import { ROOT } from '../../scripts/setup/run.mjs';
import { expect, test } from './fixture';

const BUILD = join(ROOT, EXTENSION_FOLDER);
const manifest = () => JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));

/** What all scripts that are injected into a platform's pages may take together, minified. */
const INJECTED_BYTES = 60_000;

/** The same for a page that turns from kind to kind until it has been given every part. */
const WALKED_BYTES = 88_000;

test('the manifest asks for exactly what is used', () => {
  const matches = platforms.flatMap((platform) => platform.matches);
  expect(manifest()).toMatchObject({
    manifest_version: 3,
    permissions: ['scripting', 'storage', 'sidePanel'],
    side_panel: { default_path: 'sidepanel.html' },
    host_permissions: matches,
    incognito: 'not_allowed',
  });
  // Nothing beside these keys: frames, say, or the page's own world.
  expect(manifest().content_scripts).toEqual(
    platforms.flatMap(readersAtLoad).map(({ script, matches, exceptFor }) => ({
      matches,
      ...(exceptFor.length > 0 && { exclude_matches: exceptFor }),
      js: [script],
      run_at: 'document_start',
    })),
  );
  expect(Object.keys(manifest()).sort()).toEqual([
    'action',
    'background',
    'commands',
    'content_scripts',
    'content_security_policy',
    'description',
    'host_permissions',
    'icons',
    'incognito',
    'manifest_version',
    'minimum_chrome_version',
    'name',
    'permissions',
    'side_panel',
    'version',
  ]);
  expect(Object.keys(manifest().commands).length, 'suggested keys, of which a browser takes four').toBeLessThanOrEqual(
    4,
  );
  expect(Object.keys(manifest().content_security_policy)).toEqual(['extension_pages']);
  expect(manifest().content_security_policy.extension_pages).toContain("connect-src 'none'");
});

/** The size of these scripts together, which the report of the tests tells. */
function bytesOf(scripts: readonly string[]): number {
  const bytes = scripts.map((name) => statSync(join(BUILD, name)).size);
  const total = bytes.reduce((sum, size) => sum + size, 0);
  test
    .info()
    .annotations.push({ type: 'bytes', description: `${scripts.join(', ')}: ${bytes.join(' + ')} = ${total}` });
  return total;
}

for (const platform of platforms) {
  for (const { script } of readersAtLoad(platform)) {
    test(`what is injected with ${script} stays within 60,000 bytes`, () => {
      expect(bytesOf([observerScript(platform.id), script, 'card.js'])).toBeLessThanOrEqual(INJECTED_BYTES);
    });
  }
}

for (const platform of platforms.filter(({ parts }) => parts !== undefined)) {
  const parts = platform.parts?.map(({ name }) => partScript(platform.id, name)) ?? [];
  const own = (script: string) => script.replace('reader-', 'part-');

  test(`what a page of ${platform.id} gets that turns to every kind of page stays within 88,000 bytes`, () => {
    for (const { script } of readersAtLoad(platform)) {
      const later = parts.filter((part) => part !== own(script));
      expect(bytesOf([observerScript(platform.id), script, ...later, 'card.js'])).toBeLessThanOrEqual(WALKED_BYTES);
    }
  });
}

test('the card with its styles stays within 10,000 bytes', () => {
  expect(statSync(join(BUILD, 'card.js')).size).toBeLessThanOrEqual(10_000);
});

test('no script of the build makes code out of text', () => {
  const scripts = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(scripts).toContain('background.js');
  for (const name of scripts) {
    const text = readFileSync(join(BUILD, name), 'utf8');
    // An alias hides the constructor from a search for "new Function": look for the name itself, not called as a type check.
    expect(text, name).not.toMatch(/(?<![\w$.'"`])(?:new\s+Function|Function\(|eval\()/);
    expect(text, name).not.toMatch(/=\s*Function\b(?!\.)/);
    expect(text, name).not.toContain('importScripts(');
  }
});

test.describe('elsewhere', () => {
  test.use({ otherHosts: ['elsewhere.example'] });

  test('nothing runs on a site that is not supported, nor in frames', async ({ simulated }) => {
    const start = simulated.sites[0]?.start ?? '';
    const elsewhere = 'https://elsewhere.example/';
    await simulated.context.route(`${elsewhere}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<h1>Elsewhere</h1><iframe src="${start}"></iframe>` }),
    );
    const page = await simulated.context.newPage();
    const worlds: string[] = [];
    // A frame of another site is a target of its own: a look at the page alone sees nothing of it.
    const watch = async (target: Page | Frame) => {
      const session = await simulated.context.newCDPSession(target);
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension://')) worlds.push(context.origin);
      });
      await session.send('Runtime.enable');
    };
    await watch(page);

    await page.goto(elsewhere);
    const [, frame] = page.frames();
    if (!frame) throw new Error('the page has no frame');
    expect(frame.url()).toBe(start);
    await frame.waitForLoadState();
    await watch(frame);
    expect(worlds).toEqual([]);

    // The same look finds our scripts where they do run.
    await page.goto(start);
    await expect.poll(() => worlds.length).toBeGreaterThan(0);
  });
});
