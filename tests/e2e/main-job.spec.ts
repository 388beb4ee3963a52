import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { Card } from '../../scripts/browser/card';
import { openPopup, readStore } from '../../scripts/browser/extension-page';
import type { CreatorTruth } from '../sites/site';
import { expect, test } from './fixture';

/** The first creator of the sites that is this case. */
function creatorWhere(creators: readonly CreatorTruth[], isAsked: (creator: CreatorTruth) => boolean): CreatorTruth {
  const creator = creators.find(isAsked);
  if (!creator) throw new Error('the sites have no such creator');
  return creator;
}

/** How often the card moved or moved something since the page was loaded, other than at a person's own doing. */
function shiftsByCard(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          // The browser's own type for these entries is not in the DOM library yet.
          const shifts = list.getEntries() as (PerformanceEntry & {
            hadRecentInput: boolean;
            sources: { node: Node | null }[];
          })[];
          const isOurs = ({ node }: { node: Node | null }) => node === null || node.nodeName === 'TOUCHSTONE-CARD';
          done(shifts.filter((shift) => !shift.hadRecentInput && shift.sources.some(isOurs)).length);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(0), 1_000);
      }),
  );
}

const isOrdinary = ({ expectedState, followers, videos }: CreatorTruth) =>
  expectedState === 'ok' && followers !== null && followers > 10_000 && videos.length >= 12;

test('a creator is vetted, saved and exported', async ({ simulated }) => {
  const creator = creatorWhere(
    simulated.sites.flatMap((site) => site.creators),
    isOrdinary,
  );
  const page = await simulated.context.newPage();
  await page.goto(creator.profileUrl);
  const card = await Card.on(page);
  await card.waitForText((text) => text.includes('micro'));

  const popup = await openPopup(simulated, page);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'Saved', exact: true })).toBeDisabled();
  await expect(popup.getByRole('region', { name: 'Shortlist' }).getByRole('listitem')).toHaveCount(1);

  const downloading = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Export CSV' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('touchstone-shortlist.csv');
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const [line, ...others] = Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data;
  expect(others).toEqual([]);
  expect(line).toMatchObject({ handle: creator.handle, platform_id: creator.platformId, tier: 'micro' });
  expect(Number(line?.followers_low)).toBeLessThanOrEqual(creator.followers ?? Number.NaN);
  expect(Number(line?.followers_high)).toBeGreaterThanOrEqual(creator.followers ?? Number.NaN);

  await popup.getByRole('button', { name: `Remove ${creator.name}` }).click();
  await expect(popup.getByRole('region', { name: 'Shortlist' }).getByRole('listitem')).toHaveCount(0);
  expect(await readStore(popup, 'creators')).toHaveLength(1);
});

test('the card opens by mouse and keyboard, keeps its keys from the page, and moves nothing', async ({ simulated }) => {
  const creator = creatorWhere(
    simulated.sites.flatMap((site) => site.creators),
    isOrdinary,
  );
  const page = await simulated.context.newPage();
  await page.goto(creator.profileUrl);
  const card = await Card.on(page);
  await card.waitForText((text) => text.includes('micro'));
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => document.body.setAttribute('data-key', event.key));
  });

  await card.click(/ · /);
  await card.waitForText((text) => text.includes('Typical views'));
  await page.keyboard.press('Escape');
  await card.waitForText((text) => !text.includes('Typical views'));
  await page.keyboard.press('Enter');
  await card.waitForText((text) => text.includes('Typical views'));

  expect(await page.evaluate(() => document.body.getAttribute('data-key'))).toBeNull();
  expect(await shiftsByCard(page), 'layout shifts without a click').toBe(0);
  expect(await page.evaluate(() => document.querySelector('touchstone-card')?.shadowRoot ?? null)).toBeNull();
});
