import type { Page } from '@playwright/test';
import type { Creator, KnownComment, KnownPost } from '../../lib/model/creator';
import { Card } from '../../scripts/browser/card';
import { readStore } from '../../scripts/browser/extension-page';
import { type Dice, diceFor } from '../sites/seeded';
import type { CreatorTruth } from '../sites/site';
import { expect, SOON, test } from './fixture';
import { expectTrue, expectTrueComments, postsOf, stored } from './truth';

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
  test.setTimeout(300_000);
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
    await expect.poll(async () => (await stored(store, creator))?.profile.handle ?? null, SOON).toBe(creator.handle);
    await openList(page, creator);
    const isPosted = creator.videos.some((video) => video.kind === 'video');
    if (isPosted) await expect.poll(async () => (await postsOf(store, creator)).length, SOON).toBeGreaterThan(0);
    await card.waitForText((text) => text.includes(' · '));
  }

  expect(await page.evaluate(() => document.body.getAttribute('data-loaded'))).toBe('once');
  for (const creator of creators) expectTrue(creator, await stored(store, creator), await postsOf(store, creator));
  expect(await readStore(store, 'creators')).toHaveLength(NAVIGATIONS);
});

const FAST_NAVIGATIONS = 100;

/** Goes to an address in place, wherever the page is and whether or not it has loaded. */
async function goInPlace(page: Page, url: string): Promise<void> {
  await page.evaluate((address) => {
    const link = document.createElement('a');
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
  }, url);
}

/** Milliseconds to stay: mostly too short to be read, now and then long enough. */
function stay(dice: Dice): number {
  if (dice.chance(0.2)) return dice.int(1_200, 1_800);
  return dice.chance(0.3) ? 0 : dice.int(20, 600);
}

test(`${FAST_NAVIGATIONS} fast navigations between two creators and three of their posts attribute nothing wrongly @long`, async ({
  simulated,
}) => {
  test.setTimeout(300_000);
  const [site] = simulated.sites;
  const [first, second] = (site?.creators ?? []).filter(
    ({ expectedState, videos }) => expectedState === 'ok' && videos.length > 20,
  );
  if (!site || !first || !second) throw new Error('not two creators');
  const posts = [...first.videos.slice(0, 2), ...second.videos.slice(0, 1)];
  const places = [...[first, second].map(({ profileUrl }) => `${profileUrl}/videos`), ...posts.map(({ url }) => url)];
  const store = await simulated.context.newPage();
  await store.goto(simulated.extensionUrl('popup.html'));
  const page = await simulated.context.newPage();
  await page.goto(site.start);
  await page.evaluate(() => document.body.setAttribute('data-loaded', 'once'));
  const dice = diceFor('fast navigations');
  let place = '';
  for (let done = 0; done < FAST_NAVIGATIONS; done++) {
    place = dice.pick(places.filter((other) => other !== place));
    await goInPlace(page, place);
    if (dice.chance(0.3)) await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForTimeout(stay(dice));
  }
  await page.waitForTimeout(2_000);
  for (const creator of [first, second]) {
    await expect.poll(async () => (await postsOf(store, creator)).length, SOON).toBeGreaterThan(10);
  }

  expect(await page.evaluate(() => document.body.getAttribute('data-loaded'))).toBe('once');
  const creators = (await readStore(store, 'creators')) as Creator[];
  expect(creators.map(({ profile }) => profile.handle).sort()).toEqual([first.handle, second.handle].sort());
  for (const creator of [first, second]) {
    expectTrue(creator, await stored(store, creator), await postsOf(store, creator));
  }
  const owners = new Map(
    ((await readStore(store, 'posts')) as KnownPost[]).map(({ id, creatorId }) => [id, creatorId]),
  );
  const comments = (await readStore(store, 'comments')) as KnownComment[];
  expect(comments.length).toBeGreaterThan(0);
  expectTrueComments(posts, comments);
  for (const { postId, creatorId } of comments) expect(creatorId, postId).toBe(owners.get(postId));
});
