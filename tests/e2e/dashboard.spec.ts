import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Simulated } from '../../scripts/browser/simulated';
import { expect, test } from './fixture';

test.use({ observe: null });

/** Opens the dashboard and fills it with the sample data. */
async function openWithSample(simulated: Simulated): Promise<Page> {
  const page = await simulated.context.newPage();
  await page.goto(simulated.extensionUrl('dashboard.html'));
  await page.getByRole('button', { name: 'Show sample data' }).click();
  await expect(page.getByRole('button', { name: 'Wilma Krumenbach' })).toBeVisible();
  return page;
}

/** What axe finds by the rules of WCAG 2.2 AA, as rule and place. */
async function findings(page: Page): Promise<string[]> {
  // The page is not of a context that this builder could open pages in for its frames; it has none.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}

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
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Spreadsheet (CSV)' }).click();
  const csv = await readFile(await (await downloading).path(), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(11);
});

test('a number tells where it comes from, and the keyboard alone reaches a creator', async ({ simulated }) => {
  const page = await openWithSample(simulated);
  const first = page.locator('tr[data-row="0"]');
  await first.locator('[data-column="followers"] button').click();
  await expect(page.getByText('sample data', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  await first.locator('[data-column="name"] button').focus();
  await page.keyboard.press('ArrowDown');
  const second = page.locator('tr[data-row="1"] [data-column="name"] button');
  await expect(second).toBeFocused();
  const name = await second.textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: name ?? '' })).toBeVisible();
});

test('axe finds nothing on any view, in light, dark, 200 % zoom and right to left', async ({ simulated }) => {
  test.setTimeout(180_000);
  const page = await openWithSample(simulated);
  const found: string[] = [];
  const look = async (view: string) => {
    for (const finding of await findings(page)) found.push(`${view}: ${finding}`);
  };
  const views = ['list', 'portfolio', 'campaigns', 'queue', 'data', 'settings'];
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const view of views) {
      await page.goto(simulated.extensionUrl(`dashboard.html#/${view}`));
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      await look(`${view} ${scheme}`);
    }
    await page.goto(simulated.extensionUrl('dashboard.html#/list'));
    await page.getByRole('button', { name: 'Fiete Brausewind' }).click();
    await look(`creator ${scheme}`);
    await page.getByRole('tab', { name: 'Charts' }).click();
    await look(`charts ${scheme}`);
  }
  await page.setViewportSize({ width: 640, height: 400 });
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await look('charts zoomed, right to left');
  await page.goto(simulated.extensionUrl('dashboard.html#/list'));
  await expect(page.locator('tr[data-row="0"]')).toBeAttached();
  await look('list zoomed, right to left');
  expect(found).toEqual([]);
});
