import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { barriersInEveryLook } from './barriers';
import { openWithSample } from './dashboard-world';
import { expect, test } from './fixture';

test.use({ observe: null });

const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

test('own columns are made, ordered, used and deleted by the keyboard alone', async ({ simulated }) => {
  const page = await openWithSample(simulated);
  const open = async () => {
    await page.getByRole('button', { name: 'Export' }).focus();
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
  await page.getByRole('button', { name: 'Export' }).press('Enter');
  await page.getByRole('menuitem', { name: 'For the press (CSV)' }).press('Enter');
  const [header, ...rows] = (await textOf(await downloading)).replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(header).toBe('followers,name,platform');
  expect(rows).toHaveLength(10);

  await open();
  await dialog.getByRole('button', { name: 'Delete the set' }).press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Export' }).press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Own columns …' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'For the press (CSV)' })).toHaveCount(0);
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
