import type { Page } from '@playwright/test';
import type { Creator, KnownPost } from '../../lib/model/creator';
import { readValue } from '../../lib/model/facts';
import { Card } from '../../scripts/browser/card';
import { readStore } from '../../scripts/browser/extension-page';
import type { CreatorTruth } from '../sites/site';
import { expect, test } from './fixture';

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

async function stored(store: Page, { handle }: CreatorTruth): Promise<Creator | undefined> {
  const rows = (await readStore(store, 'creators')) as Creator[];
  return rows.find((row) => row.profile.handle?.toLowerCase() === handle?.toLowerCase());
}

async function postsOf(store: Page, truth: CreatorTruth): Promise<KnownPost[]> {
  const creator = await stored(store, truth);
  const rows = (await readStore(store, 'posts')) as KnownPost[];
  return rows.filter((row) => row.creatorId === creator?.id);
}

/** Every number that was read holds the true one, and every post is this creator's. */
function expectTrue(truth: CreatorTruth, creator: Creator | undefined, posts: readonly KnownPost[]): void {
  expect(creator, truth.profileUrl).toBeDefined();
  if (!creator) return;
  const followers = readValue(creator.profile.followers);
  if (truth.followers === null) expect(followers, truth.profileUrl).toBeNull();
  else expectHolds(followers, truth.followers, `followers of ${truth.profileUrl}`);
  expect(readValue(creator.profile.name), truth.profileUrl).toBe(truth.name);
  for (const { post } of posts) {
    const known = truth.videos.find((video) => video.id === post.id);
    expect(known, `${post.id} is of ${truth.profileUrl}`).toBeDefined();
    const views = readValue(post.views);
    if (known && views) expectHolds(views, known.views, `views of ${post.url}`);
  }
}

function expectHolds(count: { low: number; high: number } | null, truth: number, what: string): void {
  expect(count, what).not.toBeNull();
  expect(count?.low, what).toBeLessThanOrEqual(truth);
  expect(count?.high, what).toBeGreaterThanOrEqual(truth);
}
