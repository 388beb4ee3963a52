import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { observerScript, readerScript } from '../../lib/platforms/page-scripts';
import { platforms } from '../../lib/platforms/registry';
import { EXTENSION_FOLDER } from '../../scripts/setup/build.mjs';
import { ROOT } from '../../scripts/setup/run.mjs';
import { expect, test } from './fixture';

const BUILD = join(ROOT, EXTENSION_FOLDER);
const manifest = () => JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));

/** What all scripts that are injected into a platform's pages may take together, minified. */
const INJECTED_BYTES = 60_000;

/** Platforms that miss that, and what they take at most until they don't: these numbers may only fall. */
const STILL_ABOVE: Readonly<Record<string, number>> = { youtube: 79_706, instagram: 60_604 };

test('the manifest asks for exactly what is used', () => {
  const matches = platforms.flatMap((platform) => platform.matches);
  expect(manifest()).toMatchObject({
    manifest_version: 3,
    permissions: ['scripting', 'storage', 'sidePanel'],
    side_panel: { default_path: 'sidepanel.html' },
    host_permissions: matches,
    incognito: 'not_allowed',
    content_scripts: platforms.map((platform) => ({
      matches: platform.matches,
      js: [readerScript(platform.id)],
      run_at: 'document_start',
    })),
  });
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
  expect(manifest().content_security_policy.extension_pages).toContain("connect-src 'none'");
});

for (const { id } of platforms) {
  test(`what is injected into pages of ${id} stays within its budget`, () => {
    const bytes = [observerScript(id), readerScript(id), 'card.js'].map((name) => statSync(join(BUILD, name)).size);
    const total = bytes.reduce((sum, size) => sum + size, 0);
    test
      .info()
      .annotations.push({ type: 'bytes', description: `observer, reader and card: ${bytes.join(' + ')} = ${total}` });
    expect(total).toBeLessThanOrEqual(STILL_ABOVE[id] ?? INJECTED_BYTES);
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
    const session = await simulated.context.newCDPSession(page);
    const worlds: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) worlds.push(context.origin);
    });
    await session.send('Runtime.enable');

    await page.goto(elsewhere);
    const [, frame] = page.frames();
    expect(frame?.url()).toBe(start);
    await frame?.waitForLoadState();
    expect(worlds).toEqual([]);

    // The same look finds our scripts where they do run.
    await page.goto(start);
    await expect.poll(() => worlds.length).toBeGreaterThan(0);
  });
});
