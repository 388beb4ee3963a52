import type { Page } from '@playwright/test';
import { Card } from '../../scripts/browser/card';
import { readStore } from '../../scripts/browser/extension-page';
import type { CreatorTruth } from '../sites/site';
import { expect, test } from './fixture';
import { expectTrue, postsOf, stored } from './truth';

const NAVIGATIONS = 20;

/** Goes to a creator from wherever the page is, in place, as a click on a link does. */
async function follow(page: Page, creator: CreatorTruth): Promise<void> {
  const { pathname } = new URL(creator.profileUrl);
  const link = page.locator(`a[href="${pathname}"]:visible`).first();
  if (!(await link.count())) await page.locator('a[href="/"]:visible').first().click();
  await link.click();
  await page.waitForURL(creator.profileUrl);
}

/** Opens the tab that lists the creator's videos, where there is one. */
async function openList(page: Page, creator: CreatorTruth): Promise<void> {
  const path = `${new URL(creator.profileUrl).pathname}/videos`;
  const tab = page.locator(`a[href="${path}"]:visible`).first();
  await expect(page.locator('h1:visible').first()).toContainText(creator.name.slice(0, 5));
  if (await tab.count()) await tab.click();
}

test(`${NAVIGATIONS} navigations inside one tab give ${NAVIGATIONS} right creators`, async ({ simulated }) => {
  test.setTimeout(180_000);
  const creators = simulated.sites
    .flatMap((site) => site.creators)
    .filter((creator) => creator.expectedState === 'ok' && creator.handle !== null)
    .slice(0, NAVIGATIONS);
  expect(creators).toHaveLength(NAVIGATIONS);
  const store = await simulated.context.newPage();
  await store.goto(simulated.extensionUrl('popup.html'));
  const page = await simulated.context.newPage();
  await page.goto(simulated.sites[0]?.start ?? '');
  await page.evaluate(() => document.body.setAttribute('data-loaded', 'once'));
  const card = await Card.on(page);

  for (const creator of creators) {
    await follow(page, creator);
    await expect
      .poll(async () => (await stored(store, creator))?.profile.handle ?? null, { timeout: 20_000 })
      .toBe(creator.handle);
    await openList(page, creator);
    const isPosted = creator.videos.some((video) => video.kind === 'video');
    if (isPosted)
      await expect.poll(async () => (await postsOf(store, creator)).length, { timeout: 20_000 }).toBeGreaterThan(0);
    await card.waitForText((text) => text.includes(' · '));
  }

  expect(await page.evaluate(() => document.body.getAttribute('data-loaded'))).toBe('once');
  for (const creator of creators) expectTrue(creator, await stored(store, creator), await postsOf(store, creator));
  expect(await readStore(store, 'creators')).toHaveLength(NAVIGATIONS);
});
