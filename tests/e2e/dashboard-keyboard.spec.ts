import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { openWithSample } from './dashboard-world';
import { expect, test } from './fixture';

test.use({ observe: null });

/** So many times Tab is pressed at most before something counts as out of reach. */
const REACH = 120;

/** Presses Tab until the focus is on something, as a person without a mouse does. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  // Found once: to find it after every press, in a table, takes most of the time.
  let element = await wanted.elementHandle();
  for (let presses = 0; presses < REACH; presses++) {
    await page.keyboard.press('Tab');
    const [isThere, isFocused] = await element.evaluate((node) => [node.isConnected, node === document.activeElement]);
    if (isFocused) return;
    if (!isThere) element = await wanted.elementHandle();
  }
  throw new Error(`not reached by Tab: ${wanted}`);
}

test('from the list to a decision, a comparison and an export without a mouse', async ({ simulated }) => {
  const page = await openWithSample(simulated);
  const row = (index: number) => page.locator(`tr[data-row="${index}"]`);
  const firstName = row(0).locator('[data-column="name"] button');
  const name = (await firstName.textContent()) ?? '';

  await tabTo(page, firstName);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'On hold' }));
  await page.keyboard.press('Enter');
  const reason = page.getByLabel('Reason');
  await expect(reason).toBeFocused();
  await page.keyboard.type('waits for the media kit');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/waits for the media kit/)).toBeVisible();

  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, page.getByRole('button', { name: 'Back to the list' }));
  await page.keyboard.press('Enter');
  await expect(row(0)).toContainText('On hold');

  await tabTo(page, row(0).getByRole('checkbox'));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(row(1).getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText('2 selected')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Compare' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Comparison' })).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Export', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Spreadsheet (CSV)' })).toBeFocused();
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const csv = await readFile(await (await downloading).path(), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(3);
  expect(csv).toContain(name);
});
