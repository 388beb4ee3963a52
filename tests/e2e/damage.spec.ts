import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ShortlistEntry } from '../../lib/model/shortlist';
import { readStore, sendFromView } from '../../scripts/browser/extension-page';
import type { Launched } from '../../scripts/browser/launch';
import { expect, launchOnProfile, test } from './fixture';

const NOTE = 'Written before the damage.';

let profile: string;
test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'touchstone-damaged-'));
});
test.afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

/** Starts a browser on the profile, does something in a page of the extension, and closes it. */
async function inBrowser(work: (page: Page, launched: Launched) => Promise<void>): Promise<void> {
  const launched = await launchOnProfile(profile);
  try {
    const page = await launched.context.newPage();
    await page.goto(launched.extensionUrl('icon/128.png'));
    await work(page, launched);
  } finally {
    await launched.close();
  }
}

/** Ten invented creators, one with a note, and a backup of them. */
async function fill(page: Page): Promise<void> {
  await sendFromView(page, 'sample', { isShown: true, name: 'Sample' });
  const [first] = (await readStore(page, 'entries')) as ShortlistEntry[];
  const edit = { kind: 'setNote', note: NOTE };
  await sendFromView(page, 'edit', { key: 'a-key-of-a-note', entryIds: [first?.id], edit });
  expect(await sendFromView(page, 'backUp', {})).toMatchObject({ ok: true });
}

/** The browser's own folder for the extension's databases. */
async function databaseFolder(): Promise<string> {
  const all = join(profile, 'Default', 'IndexedDB');
  const [own] = (await readdir(all)).filter((name) => name.startsWith('chrome-extension_') && !name.endsWith('.blob'));
  if (own === undefined) throw new Error('the profile has no databases of the extension');
  return join(all, own);
}

/** Cuts the tables of the databases in half, as a disk or a crash may. */
async function cutTables(): Promise<void> {
  const folder = await databaseFolder();
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ldb'));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) await truncate(join(folder, name), (await stat(join(folder, name))).size >> 1);
}

const notesIn = async (page: Page) => ((await readStore(page, 'entries')) as ShortlistEntry[]).map(({ note }) => note);

test('databases that the browser gave up come back from the backup, when the person says so', async () => {
  await inBrowser(fill);
  // What was written last is in a log until the next start, which makes tables of it.
  await inBrowser(async () => undefined);
  await cutTables();
  await inBrowser(async (page, { extensionUrl }) => {
    await page.goto(extensionUrl('dashboard.html'));
    await expect(page.getByRole('alert')).toContainText('The browser has lost what was here');
    expect(await notesIn(page)).toEqual([]);
    // A change would be followed by a backup, which must not take the place of the one that is offered.
    await sendFromView(page, 'setPreferences', { changes: { theme: 'dark' } });
    await page.reload();
    await page.getByRole('button', { name: 'Put the backup back' }).click();
    await expect(page.getByRole('button', { name: 'Wilma Krumenbach' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect((await notesIn(page)).filter(Boolean)).toEqual([NOTE]);
  });
});

test('a person may keep what is there after a damage instead', async () => {
  await inBrowser(fill);
  await inBrowser(async () => undefined);
  await cutTables();
  await inBrowser(async (page, { extensionUrl }) => {
    await page.goto(extensionUrl('dashboard.html'));
    await page.getByRole('button', { name: 'Keep what is here now' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await notesIn(page)).toEqual([]);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('a database that can’t be opened is left alone, and said in words', async () => {
  await inBrowser(fill);
  const folder = await databaseFolder();
  await rename(folder, `${folder}.away`);
  await writeFile(folder, 'no folder'); // nothing can be opened or made where it was
  await inBrowser(async (page, { extensionUrl }) => {
    await page.goto(extensionUrl('dashboard.html'));
    await expect(page.getByRole('heading', { name: 'The database can’t be opened' })).toBeVisible();
    await expect(page.getByText('Last verified copy')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Put back from a file' })).toBeVisible();
    await page.goto(extensionUrl('popup.html'));
  });
  if (existsSync(folder)) await rm(folder, { recursive: true });
  await rename(`${folder}.away`, folder);
  await inBrowser(async (page) => {
    expect((await notesIn(page)).filter(Boolean)).toEqual([NOTE]);
  });
});
