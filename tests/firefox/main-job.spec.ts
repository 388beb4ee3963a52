import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { platforms } from '../../lib/platforms/registry';
import { type FirefoxOnSites, launchFirefox } from '../../scripts/browser/firefox';
import type { CreatorTruth } from '../sites/site';

/** The program of Firefox. `npm test` finds one and names it. */
const FIREFOX = process.env.TOUCHSTONE_FIREFOX ?? '/usr/bin/firefox-esr';

/** The part of the browser's extension API that is used here. */
interface ExtensionApi {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<{ state?: string; hasReplies?: boolean } | undefined>;
  };
  permissions: { remove(asked: { origins: string[] }): Promise<boolean> };
}

const test = base.extend<{ downloads: string; firefox: FirefoxOnSites }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of what a fixture needs out of this pattern.
  downloads: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'touchstone-downloads-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  firefox: async ({ downloads }, use) => {
    const firefox = await launchFirefox({ browser: FIREFOX, now: Date.now(), downloads });
    try {
      await use(firefox);
    } finally {
      await firefox.close();
    }
    expect(firefox.foreignRequests, 'requests that no simulated site answers').toEqual([]);
    expect(firefox.reachedOut, 'hosts that something tried to reach').toEqual([]);
  },
});

const isOrdinary = ({ expectedState, followers, videos }: CreatorTruth) =>
  expectedState === 'ok' && followers !== null && followers > 10_000 && videos.length >= 12;

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

const press = async (page: Page, name: string) =>
  (await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))?.click();

/** What the reader in the newest tab at an address says that it sees; asked from a page of the extension. */
function readerAt(own: Page, url: string) {
  return own.evaluate(async (address) => {
    // The page is the extension's, where the browser offers this.
    const { tabs } = (globalThis as unknown as { browser: ExtensionApi }).browser;
    const tab = (await tabs.query({})).findLast((each) => each.url === address);
    return tab ? { tabId: tab.id, ...(await tabs.sendMessage(tab.id, { message: 'pageState', request: {} })) } : null;
  }, url);
}

test('a creator is vetted, saved and exported in Firefox', async ({ firefox, downloads }) => {
  const creator = firefox.sites.flatMap((site) => site.creators).find(isOrdinary);
  if (!creator) throw new Error('the sites have no such creator');
  const first = await firefox.openOwn('popup.html');
  await press(first, 'Read along');
  await expect.poll(() => textOf(first)).not.toContain('Read the data that a page loads?');

  const page = await firefox.openSite(creator.profileUrl);
  await page.waitForSelector('touchstone-card');
  expect(await page.evaluate(() => document.querySelector('touchstone-card')?.shadowRoot ?? null)).toBeNull();
  await expect.poll(() => readerAt(first, creator.profileUrl)).toMatchObject({ state: 'ok', hasReplies: true });

  const reader = await readerAt(first, creator.profileUrl);
  const popup = await firefox.openOwn(`popup.html?tab=${reader?.tabId}`);
  await expect.poll(() => textOf(popup)).toContain('micro');
  await press(popup, 'Save');
  await expect.poll(() => textOf(popup)).toContain('Saved');
  await press(popup, 'Export CSV');

  const read = () => readFile(join(downloads, 'touchstone-shortlist.csv'), 'utf8').catch(() => '');
  await expect.poll(read).toContain(creator.handle ?? '');
  const csv = await read();
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const [line, ...others] = Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data;
  expect(others).toEqual([]);
  expect(line).toMatchObject({ handle: creator.handle, platform_id: creator.platformId, tier: 'micro' });
  expect(Number(line?.followers_low)).toBeLessThanOrEqual(creator.followers ?? Number.NaN);
  expect(Number(line?.followers_high)).toBeGreaterThanOrEqual(creator.followers ?? Number.NaN);
});

test('reader and observer meet on every platform, in the page’s own world', async ({ firefox }) => {
  const popup = await firefox.openOwn('popup.html');
  await press(popup, 'Read along');
  await expect.poll(() => textOf(popup)).not.toContain('Read the data that a page loads?');
  for (const site of firefox.sites) {
    const url = site.creators[0]?.profileUrl ?? site.start;
    await firefox.openSite(url);
    await expect.poll(() => readerAt(popup, url), site.id).toMatchObject({ hasReplies: true });
  }
});

test('the sidebar’s page shows the checklist', async ({ firefox }) => {
  const creator = firefox.sites.flatMap((site) => site.creators).find(isOrdinary);
  if (!creator) throw new Error('the sites have no such creator');
  const page = await firefox.openSite(creator.profileUrl);
  await page.waitForSelector('touchstone-card');
  const own = await firefox.openOwn('popup.html');
  await expect.poll(() => readerAt(own, creator.profileUrl)).toMatchObject({ state: 'ok' });
  const reader = await readerAt(own, creator.profileUrl);
  const panel = await firefox.openOwn(`sidepanel.html?tab=${reader?.tabId}`);
  await expect.poll(() => textOf(panel)).toContain(creator.name);
});

test('without access to its sites the popup says so, and asks for them with one button', async ({ firefox }) => {
  const popup = await firefox.openOwn('popup.html');
  const origins = platforms.flatMap((platform) => [...platform.matches]);
  await popup.evaluate(async (asked) => {
    // The page is the extension's, where the browser offers this.
    const { permissions } = (globalThis as unknown as { browser: ExtensionApi }).browser;
    await permissions.remove({ origins: asked });
  }, origins);
  await popup.waitForSelector('#access-question');
  const creator = firefox.sites.flatMap((site) => site.creators).find(isOrdinary);
  const page = await firefox.openSite(creator?.profileUrl ?? '');
  expect(await readerAt(popup, page.url()).catch(() => null), 'no reader without access').toBeNull();

  await popup.bringToFront();
  await (await popup.waitForSelector('#access-question ~ div button'))?.click();
  await expect.poll(() => popup.$('#access-question')).toBeNull();
  await page.bringToFront();
  await page.reload();
  await page.waitForSelector('touchstone-card');
});
