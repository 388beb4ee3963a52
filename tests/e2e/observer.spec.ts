import type { Page } from '@playwright/test';
import { readValue } from '../../lib/model/facts';
import { answerQuestion, openPopup } from '../../scripts/browser/extension-page';
import type { Simulated } from '../../scripts/browser/simulated';
import { expect, SOON, test } from './fixture';
import { expectTrue, postsOf, stored } from './truth';

/** Whether the page's own calls are hooked: the browser's own function has a name in its text. */
const isHooked = (page: Page) =>
  page.evaluate(() =>
    [String(fetch), String(XMLHttpRequest.prototype.open)].map((text) => !/ (?:fetch|open)\(/.test(text)),
  );

test.describe('before the person was asked', () => {
  test.use({ observe: null });

  test('nothing is hooked; the answer holds for pages that load from then on', async ({ simulated }) => {
    const page = await simulated.context.newPage();
    const [creator] = simulated.sites.flatMap((site) => site.creators);
    await page.goto(creator?.profileUrl ?? '');
    expect(await isHooked(page)).toEqual([false, false]);

    await answerQuestion(simulated, true);
    expect(await isHooked(page)).toEqual([false, false]);
    const popup = await openPopup(simulated, page);
    await expect(popup.getByText('Reload this tab to read posts.')).toBeVisible();

    await page.reload();
    expect(await isHooked(page)).toEqual([true, true]);
    await popup.reload();
    await expect(popup.getByText(/./).first()).toBeVisible();
    await expect(popup.getByText('Reload this tab to read posts.')).toHaveCount(0);
  });
});

/**
 * Goes to some creators in place, so that nothing of them is embedded in the document, and gives how many of their posts'
 * views were read to the digit: pages show them rounded, only replies have them whole.
 */
async function exactViewsInPlace(simulated: Simulated): Promise<number> {
  const creators = simulated.sites
    .flatMap((site) => site.creators)
    .filter(({ expectedState, handle }) => expectedState === 'ok' && handle !== null)
    .filter(({ videos }) => videos.filter(({ kind }) => kind === 'video').length >= 12)
    .slice(0, 3);
  const store = await simulated.context.newPage();
  await store.goto(simulated.extensionUrl('popup.html'));
  const page = await simulated.context.newPage();
  await page.goto(simulated.sites[0]?.start ?? '');
  let exact = 0;
  for (const creator of creators) {
    const { pathname } = new URL(creator.profileUrl);
    const link = page.locator(`a[href="${pathname}"]:visible`).first();
    if (!(await link.count())) await page.locator('a[href="/"]:visible').first().click();
    await link.click();
    await page.locator(`a[href="${pathname}/videos"]:visible`).first().click();
    await expect.poll(async () => (await postsOf(store, creator)).length, SOON).toBeGreaterThan(0);
    await page.waitForTimeout(1_500);
    const posts = await postsOf(store, creator);
    expectTrue(creator, await stored(store, creator), posts);
    const views = posts.flatMap(({ post }) => readValue(post.views) ?? []);
    exact += views.filter(({ low, high }) => low === high && low > 1_000).length;
  }
  return exact;
}

test('what only replies hold is read after navigation in place', async ({ simulated }) => {
  test.setTimeout(120_000);
  expect(await exactViewsInPlace(simulated)).toBeGreaterThan(0);
});

test.describe('after the person declined', () => {
  test.use({ observe: false });

  test('only what is on screen is read, and the popup says so', async ({ simulated }) => {
    test.setTimeout(120_000);
    expect(await exactViewsInPlace(simulated)).toBe(0);
    const page = simulated.context.pages().find((each) => each.url().startsWith(simulated.sites[0]?.start ?? '-'));
    if (!page) throw new Error('no page of the site is open');
    expect(await isHooked(page)).toEqual([false, false]);
    const popup = await openPopup(simulated, page);
    await expect(popup.getByText('Only what is on screen is read.')).toBeVisible();
  });
});
