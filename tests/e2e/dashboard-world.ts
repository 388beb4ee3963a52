import type { Page } from '@playwright/test';
import type { ShortlistEntry } from '../../lib/model/shortlist';
import { readStore } from '../../scripts/browser/extension-page';
import type { Simulated } from '../../scripts/browser/simulated';
import { expect } from './fixture';

/** Opens the dashboard and fills it with the sample data. */
export async function openWithSample(simulated: Simulated): Promise<Page> {
  const page = await simulated.context.newPage();
  await page.goto(simulated.extensionUrl('dashboard.html'));
  await page.getByRole('button', { name: 'Show sample data' }).click();
  await expect(page.getByRole('button', { name: 'Wilma Krumenbach' })).toBeVisible();
  return page;
}

/** Goes to a part of the dashboard by its address, without loading the page anew. */
export async function goTo(page: Page, section: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${section}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
}

/** The ids of the sample's entries. */
export async function sampleEntries(page: Page): Promise<string[]> {
  const entries = await readStore(page, 'entries');
  return entries.map((entry) => (entry as ShortlistEntry).id); // checked on its way in
}

/** Whether the page is wider than its window, so that it would scroll sideways as a whole. */
export async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const main = document.getElementById('content');
    const root = document.documentElement;
    return root.scrollWidth > root.clientWidth || (main !== null && main.scrollWidth > main.clientWidth);
  });
}
