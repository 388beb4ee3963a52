import type { CDPSession, Page } from '@playwright/test';
import { Card } from '../../scripts/browser/card';
import { readStore } from '../../scripts/browser/extension-page';
import type { Simulated } from '../../scripts/browser/simulated';
import type { CreatorTruth } from '../sites/site';
import { expect, SOON, test } from './fixture';
import { expectTrue, stored } from './truth';

const isOrdinary = ({ expectedState, handle, followers, videos }: CreatorTruth) =>
  expectedState === 'ok' && handle !== null && followers !== null && followers > 10_000 && videos.length >= 12;

/** Two creators of one site, whom a page can show one after the other. */
function twoOfOneSite(simulated: Simulated): [CreatorTruth, CreatorTruth] {
  const [first, second] = (simulated.sites[0]?.creators ?? []).filter(isOrdinary);
  if (!first || !second) throw new Error('the site has no two such creators');
  return [first, second];
}

/** What goes wrong in any script of the page, the extension's own world included. The list grows. */
async function uncaughtErrors(page: Page, session: CDPSession): Promise<readonly string[]> {
  const errors: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await session.send('Runtime.enable');
  return errors;
}

/** Goes to an address in place, as a click on a link of the page does. */
async function goInPlace(page: Page, url: string): Promise<void> {
  await page.evaluate((address) => {
    const link = document.createElement('a');
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
  }, url);
}

test('an extension that is reloaded under an open page takes its card away and throws nothing', async ({
  simulated,
}) => {
  const [first, second] = twoOfOneSite(simulated);
  const page = await simulated.context.newPage();
  const errors = await uncaughtErrors(page, await simulated.context.newCDPSession(page));
  await page.goto(first.profileUrl);
  const card = await Card.on(page);
  await card.waitForText((text) => text.includes(' · '));

  const view = await simulated.context.newPage();
  await view.goto(simulated.extensionUrl('popup.html'));
  await view
    .evaluate(() => {
      // The page is the extension's, where the browser offers this.
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      chrome.runtime.reload();
    })
    .catch(() => null); // the page goes away with its extension
  await page.bringToFront();
  await goInPlace(page, second.profileUrl);
  await expect.poll(async () => (await card.text()) ?? '', SOON).toBe('');
  // The page goes on as before, and nothing of the old script wakes again.
  await goInPlace(page, first.profileUrl);
  await expect(page.locator('h1:visible').first()).toContainText(first.name.slice(0, 5));
  await page.waitForTimeout(3_000);
  expect((await card.text()) ?? '').toBe('');
  expect(errors).toEqual([]);
});

test('scripts that are brought into a page twice make one card and one creator', async ({ simulated }) => {
  const [creator] = twoOfOneSite(simulated);
  const page = await simulated.context.newPage();
  const errors = await uncaughtErrors(page, await simulated.context.newCDPSession(page));
  await page.goto(creator.profileUrl);
  const card = await Card.on(page);
  await card.waitForText((text) => text.includes(' · '));
  const view = await simulated.context.newPage();
  await view.goto(simulated.extensionUrl('popup.html'));
  await view.evaluate(async (url) => {
    // The page is the extension's, where the browser offers this.
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
        runtime: { getManifest(): { content_scripts: { matches: string[]; js: string[] }[] } };
        scripting: { executeScript(injection: object): Promise<unknown> };
      };
    };
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    const host = new URL(url).hostname;
    const { content_scripts } = chrome.runtime.getManifest();
    const own = content_scripts.filter(({ matches }) => matches.some((pattern) => pattern.includes(host)));
    for (const file of ['card.js', ...own.flatMap(({ js }) => js), 'card.js']) {
      await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files: [file.replace(/^\/?/, '/')] });
    }
  }, creator.profileUrl);
  await page.bringToFront();
  await page.waitForTimeout(4_000);
  await expect(page.locator('touchstone-card')).toHaveCount(1);
  await card.waitForText((text) => text.includes(' · '));
  expect(await readStore(view, 'creators')).toHaveLength(1);
  expect(await readStore(view, 'observations')).toHaveLength(1);
  expectTrue(creator, await stored(view, creator), []);
  expect(errors).toEqual([]);
});

/** Names of events that the framework and scripts of other extensions announce themselves by, with and without an id. */
const announcements = (id: string) => [
  `${id}:reader:wxt:content-script-started`,
  `${id}:content:wxt:content-script-started`,
  'wxt:content-script-started',
  'wxt:locationchange',
];

test('a page that forges the framework’s start events stops nothing', async ({ simulated }) => {
  const [first, second] = twoOfOneSite(simulated);
  const page = await simulated.context.newPage();
  await page.goto(first.profileUrl);
  const card = await Card.on(page);
  await card.waitForText((text) => text.includes(' · '));
  await page.evaluate((names) => {
    for (let index = 0; index < 250; index++) {
      for (const type of names) {
        const detail = { contentScriptName: 'reader', messageId: `forged-${index}` };
        document.dispatchEvent(new CustomEvent(type, { detail }));
        window.dispatchEvent(new CustomEvent(type, { detail }));
        window.postMessage({ type, ...detail }, '*');
      }
    }
  }, announcements(simulated.extensionId));
  // The reader still reads whoever comes next.
  await goInPlace(page, second.profileUrl);
  await card.waitForText((text) => text.includes(' · '));
  const store = await simulated.context.newPage();
  await store.goto(simulated.extensionUrl('popup.html'));
  await expect.poll(async () => (await stored(store, second))?.profile.handle, SOON).toBe(second.handle);
});
