import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isUsable, keptByPuppeteer, usualPlaces } from '../../../scripts/setup/browser-places.mjs';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-places-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function program(name: string, content: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  await chmod(file, 0o755);
  return file;
}

describe('usualPlaces', () => {
  it('looks on PATH first, in its order', () => {
    const places = usualPlaces({ platform: 'linux', env: { PATH: '/opt/first:/opt/second' }, home: '/Users/tilda' });
    expect(places.slice(0, 2)).toEqual(['/opt/first/chromium', '/opt/second/chromium']);
  });

  it.each(['linux', 'darwin', 'win32'] as const)('never offers branded Chrome on %s', (platform) => {
    const env = { PATH: '/usr/bin', LOCALAPPDATA: 'C:\\l', ProgramFiles: 'C:\\p', 'ProgramFiles(x86)': 'C:\\q' };
    const places = usualPlaces({ platform, env, home: '/Users/tilda' });
    expect(places.length).toBeGreaterThan(3);
    expect(places.filter((place) => /google-chrome|Google[/\\]Chrome|Google Chrome$/.test(place))).toEqual([]);
  });
});

describe('isUsable', () => {
  it('takes a program and a link to one', async () => {
    const file = await program('chromium', '#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"\n');
    const link = join(folder, 'link');
    await symlink(file, link);
    expect([isUsable(file), isUsable(link)]).toEqual([true, true]);
  });

  it('refuses what is missing, a folder, what may not be run, and the stub of a snap', async () => {
    const plain = join(folder, 'plain');
    await writeFile(plain, 'x', { mode: 0o644 });
    const stub = await program('chromium-browser', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
    expect([join(folder, 'none'), folder, plain, stub].map(isUsable)).toEqual([false, false, false, false]);
  });
});

describe('keptByPuppeteer', () => {
  it('gives the newest version first, by number', async () => {
    for (const version of ['linux-99.0.1', 'linux-131.0.2']) {
      await mkdir(join(folder, '.cache/puppeteer/chrome', version, 'chrome-linux64'), { recursive: true });
    }
    expect(keptByPuppeteer(folder)[0]).toBe(
      join(folder, '.cache/puppeteer/chrome/linux-131.0.2/chrome-linux64/chrome'),
    );
  });

  it('gives nothing where there is nothing', () => {
    expect(keptByPuppeteer(folder)).toEqual([]);
  });
});
