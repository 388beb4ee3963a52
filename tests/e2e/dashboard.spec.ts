import { readFile } from 'node:fs/promises';
import { openWithSample } from './dashboard-world';
import { expect, test } from './fixture';

test.use({ observe: null });

test('the table filters, sorts, changes many at once, takes it back and exports', async ({ simulated }) => {
  const page = await openWithSample(simulated);
  const rows = page.locator('tr[data-row]');
  await expect(rows).toHaveCount(10);

  await page.getByRole('button', { name: 'Followers', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Followers' })).toHaveAttribute('aria-sort', 'descending');
  await expect(rows.first()).toContainText('Jaron Löffelholz');

  await page.getByRole('searchbox').fill('krum');
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(rows).toHaveCount(10);

  // All that fit are looked up first, so that the tick comes a moment later.
  await page.getByRole('checkbox', { name: 'Select all that fit' }).click();
  await expect(page.getByRole('checkbox', { name: 'Select all that fit' })).toBeChecked();
  await page.getByRole('button', { name: 'Stage', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Shortlisted' }).click();
  await expect(rows.filter({ hasText: 'Shortlisted' })).toHaveCount(10);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows.filter({ hasText: 'Shortlisted' })).toHaveCount(0);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Spreadsheet (CSV)' }).click();
  const csv = await readFile(await (await downloading).path(), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(11);
});

test('a number tells where it comes from, and the keyboard alone reaches a creator', async ({ simulated }) => {
  const page = await openWithSample(simulated);
  const first = page.locator('tr[data-row="0"]');
  const followers = first.locator('[data-column="followers"] button');
  const source = page.getByText('sample data', { exact: true });
  for (const open of [() => followers.click(), () => page.keyboard.press('Enter')]) {
    await open();
    await expect(source).toBeVisible();
    await expect(followers).toHaveAttribute('aria-expanded', 'true');
    const [number, window] = [
      await followers.boundingBox(),
      await page.getByRole('dialog', { name: 'Followers' }).boundingBox(),
    ];
    expect(Math.abs((number?.x ?? 0) - (window?.x ?? 0)), 'it opens beside its number').toBeLessThan(400);
    await page.keyboard.press('Escape');
    await expect(source).toBeHidden();
    await expect(followers).toBeFocused();
  }
  await followers.click();
  await expect(source).toBeVisible();
  await followers.click();
  await expect(source).toBeHidden();

  await first.locator('[data-column="name"] button').focus();
  await page.keyboard.press('ArrowDown');
  const second = page.locator('tr[data-row="1"] [data-column="name"] button');
  await expect(second).toBeFocused();
  const name = await second.textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: name ?? '' })).toBeVisible();
});

test('who comes back from a creator’s page finds the list as it was left', async ({ simulated }) => {
  const page = await openWithSample(simulated);
  const rows = page.locator('tr[data-row]');
  await page.getByRole('button', { name: 'Followers', exact: true }).click();
  await page.getByRole('searchbox').fill('krum');
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Wilma Krumenbach' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Wilma Krumenbach' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('krum');
  await expect(rows).toHaveCount(1);
  await expect(page.getByRole('columnheader', { name: 'Followers' })).toHaveAttribute('aria-sort', 'descending');
});
