import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ShortlistEntry } from '../../lib/model/shortlist';
import { SAMPLE_CAMPAIGN } from '../../lib/sample/sample-creators';
import { readStore, sendFromView } from '../browser/extension-page';
import type { Launched } from '../browser/launch';
import { inBothThemes, PATIENCE } from './pictures';

/** The size of the dashboard's window, that which stores take pictures in. CSS pixels. */
const SIZE = { width: 1_280, height: 800 };

/** The parts of the dashboard that have an address of their own. */
const PARTS = ['list', 'portfolio', 'campaigns', 'links', 'queue', 'import', 'data', 'health', 'settings'];

/** The sample's creator whose page shows a flag and a follower jump, and how many of the others are compared. */
const FLAGGED = 'fiete.brausewind';
const COMPARED = 4;

/** Pictures of the dashboard before anybody was saved. */
export async function pictureEmptyDashboard(launched: Launched, folder: string): Promise<void> {
  const page = await openDashboard(launched);
  for (const part of ['list', 'portfolio', 'links', 'queue']) {
    await openPart(page, part);
    await inBothThemes(page, SIZE, join(folder, `dashboard-empty-${part}`));
  }
  await page.close();
}

/** Pictures of every part of the dashboard, of whoever was saved, and of what opens within the parts. */
export async function pictureDashboard(launched: Launched, folder: string): Promise<void> {
  const page = await openDashboard(launched);
  await page.locator('tr[data-row]').first().waitFor({ timeout: PATIENCE });
  for (const part of PARTS) {
    await openPart(page, part);
    await inBothThemes(page, SIZE, join(folder, `dashboard-${part}`));
  }
  await openPart(page, 'campaigns');
  await page.getByRole('button', { name: 'Edit' }).first().click();
  await page.getByRole('dialog').waitFor({ timeout: PATIENCE });
  await inBothThemes(page, SIZE, join(folder, 'dashboard-campaign-form'));
  await page.close();
}

/** Pictures of the sample's creators: they have flags, posts, comments and half a year of followers. */
export async function pictureSample(launched: Launched, folder: string): Promise<void> {
  const page = await openDashboard(launched);
  await sendFromView(page, 'sample', { isShown: true, name: 'Sample campaign' });
  await sendFromView(page, 'setPreferences', { changes: { activeCampaign: SAMPLE_CAMPAIGN } });
  await page.locator('tr[data-row]').first().waitFor({ timeout: PATIENCE });
  const picture = (name: string) => inBothThemes(page, SIZE, join(folder, `sample-${name}`));
  const ids = await sampleEntries(page);
  const flagged = ids.find((id) => id.includes(FLAGGED)) ?? '';

  await openPart(page, 'list');
  await picture('list');
  await page.locator('td[data-column="engagement"] button').first().click();
  await page.getByRole('dialog').waitFor({ timeout: PATIENCE });
  await picture('provenance');
  await page.keyboard.press('Escape');

  await openPart(page, 'creator', [flagged]);
  await page.getByRole('tab').first().waitFor({ timeout: PATIENCE });
  await picture('creator');
  await page.getByRole('tab', { name: 'Charts' }).click();
  await page.locator('canvas').first().waitFor({ timeout: PATIENCE });
  await picture('charts');

  await openPart(page, 'compare', ids.slice(0, COMPARED));
  await picture('compare');
  await openPart(page, 'portfolio');
  await page.locator('canvas').first().waitFor({ timeout: PATIENCE });
  await picture('portfolio');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await openPart(page, 'creator', [flagged]);
  await page.getByRole('tab').first().waitFor({ timeout: PATIENCE });
  await picture('creator-right-to-left');
  await page.close();
}

async function openDashboard(launched: Launched): Promise<Page> {
  const page = await launched.context.newPage();
  await page.goto(launched.extensionUrl('dashboard.html'));
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached', timeout: PATIENCE });
  return page;
}

async function openPart(page: Page, part: string, ids: readonly string[] = []): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#/${[part, ...ids.map(encodeURIComponent)].join('/')}`,
  );
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached', timeout: PATIENCE });
}

async function sampleEntries(page: Page): Promise<string[]> {
  const entries = (await readStore(page, 'entries')) as ShortlistEntry[]; // checked on their way in
  return entries.filter(({ campaignId }) => campaignId === SAMPLE_CAMPAIGN).map(({ id }) => id);
}
