import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { sendFromView } from '../../scripts/browser/extension-page';
import { barriersInEveryLook } from './barriers';
import { openWithSample } from './dashboard-world';
import { expect, test } from './fixture';

test.use({ observe: null });

const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

/** More entries than a view writes by itself, of invented creators of whom only names are known. */
const MANY = 1_200;

async function importMany(page: Page): Promise<void> {
  await sendFromView(page, 'setCampaign', { id: 'default', changes: { name: 'My shortlist' } });
  for (let from = 0; from < MANY; from += 200) {
    const rows = Array.from({ length: 200 }, (_, n) => ({
      platform: 'youtube',
      identity: { handle: `invented.${from + n}`, platformId: null },
      fields: {},
    }));
    await sendFromView(page, 'stageJob', { jobId: 'many-creators', n: from / 200, part: { kind: 'rows', rows } });
  }
  const request = { kind: 'import', campaignId: 'default', parts: MANY / 200 };
  expect(await sendFromView(page, 'startJob', { id: 'many-creators', request })).toMatchObject({ ok: true });
}

test('own columns are made, ordered, used and deleted by the keyboard alone', async ({ simulated }) => {
  const page = await openWithSample(simulated);
  const open = async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Own columns …' }).press('Enter');
  };
  await open();
  const dialog = page.getByRole('dialog', { name: 'Own columns' });
  await dialog.getByLabel('Name of the set').fill('For the press');
  await dialog.getByRole('checkbox', { name: 'Handle', exact: true }).press('Space');
  await dialog.getByRole('button', { name: 'Move up: Followers' }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Move up: Followers' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Move up: Followers' }).press('Enter');
  expect(await barriersInEveryLook(page, 'own columns')).toEqual([]);
  await dialog.getByRole('button', { name: 'Save the set' }).press('Enter');
  await expect(page.getByText('“For the press” is saved')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'For the press (CSV)' }).press('Enter');
  const [header, ...rows] = (await textOf(await downloading)).replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(header).toBe('followers,name,platform');
  expect(rows).toHaveLength(10);

  await open();
  await dialog.getByRole('button', { name: 'Delete the set' }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Delete the set' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Own columns …' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'For the press (CSV)' })).toHaveCount(0);
});

test('a long export goes on when its tab is closed, and every other view offers its file', async ({ simulated }) => {
  const page = await simulated.context.newPage();
  await page.goto(simulated.extensionUrl('dashboard.html'));
  await importMany(page);
  await expect(page.getByText('1,200 creators')).toBeVisible();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Spreadsheet (CSV)' }).click();
  expect((await textOf(await downloading)).trimEnd().split('\r\n')).toHaveLength(MANY + 1);
  await expect(page.getByText('The export is ready.')).toHaveCount(0);

  const request = { kind: 'export', campaignId: 'default', format: 'csv', preset: 'usual', filter: {}, parts: 0 };
  await sendFromView(page, 'startJob', { id: 'left-behind', request });
  await page.close();
  const other = await simulated.context.newPage();
  await other.goto(simulated.extensionUrl('popup.html'));
  await expect(other.getByText('The export is ready.')).toBeVisible();
  const offered = other.waitForEvent('download');
  await other.getByRole('button', { name: 'Save the file' }).click();
  expect((await textOf(await offered)).trimEnd().split('\r\n')).toHaveLength(MANY + 1);
});

test('a backup is written into a file as a job, and put back from it', async ({ simulated }) => {
  const page = await openWithSample(simulated);
  await page.getByRole('link', { name: 'Backup and data' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('touchstone-backup.jsonl');
  await page.locator('input[type=file]').setInputFiles(await download.path());
  await page.getByRole('alertdialog').getByRole('button', { name: 'Put the backup back' }).click();
  await expect(page.getByText('rows put back.')).toBeVisible();
});

test('a part of the database that is gone is told, and comes back with the backup', async ({ simulated }) => {
  const page = await openWithSample(simulated);
  expect(await sendFromView(page, 'backUp', {})).toMatchObject({ ok: true });
  // What a browser leaves that has lost the file with this table in it.
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('touchstone');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('creators', 'readwrite');
          transaction.objectStore('creators').clear();
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('A part of what was here is missing');
  expect(await barriersInEveryLook(page, 'a part is missing')).toEqual([]);
  await page.getByRole('button', { name: 'Put the backup back' }).click();
  await expect(page.getByRole('button', { name: 'Wilma Krumenbach' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
