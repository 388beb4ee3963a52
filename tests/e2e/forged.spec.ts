import type { Page } from '@playwright/test';
import type { Creator, KnownPost } from '../../lib/model/creator';
import { Card } from '../../scripts/browser/card';
import { openPopup, readStore } from '../../scripts/browser/extension-page';
import { expect, test } from './fixture';
import { expectTrue } from './truth';

const FORGED = 10_000;
/** Forged replies that do come by the network, each of another creator, by two requests at a time. */
const REPLIES = 300;

/** Messages from pages' readers to the worker, as another page of the extension hears them, with their size in bytes. */
async function countMessages(extensionPage: Page): Promise<() => Promise<{ count: number; bytes: number }>> {
  await extensionPage.evaluate(() => {
    const heard = { count: 0, bytes: 0 };
    // The page is the extension's, where the browser offers this.
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { onMessage: { addListener(hear: (message: unknown) => void): void } } };
    };
    chrome.runtime.onMessage.addListener((message) => {
      heard.count++;
      heard.bytes += JSON.stringify(message).length;
    });
    Object.assign(globalThis, { heard });
  });
  return () =>
    extensionPage.evaluate(() => (globalThis as unknown as { heard: { count: number; bytes: number } }).heard);
}

test(`a page that forges ${FORGED} messages changes and fills nothing`, async ({ simulated }) => {
  test.setTimeout(120_000);
  const [creator, other] = simulated.sites
    .flatMap((site) => site.creators)
    .filter(({ expectedState, handle, videos }) => expectedState === 'ok' && handle !== null && videos.length >= 12);
  if (!creator || !other) throw new Error('no creators to visit');
  const store = await simulated.context.newPage();
  await store.goto(simulated.extensionUrl('popup.html'));
  const page = await simulated.context.newPage();
  await simulated.context.route('**/youtubei/v1/browse?forged=*', (route) =>
    route.fulfill({ contentType: 'application/json', body: forgedBody(Number(route.request().url().split('=')[1])) }),
  );
  await page.goto(`${creator.profileUrl}/videos`);
  const card = await Card.on(page);
  await card.waitForText((text) => text.includes(' · '));
  const popup = await openPopup(simulated, page);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  await popup.getByLabel('Note').fill('Asked for a rate card.');
  await popup.getByLabel('Tags', { exact: true }).fill('tea');
  await popup.getByLabel('Tags', { exact: true }).press('Enter');
  await popup.getByRole('button', { name: 'Remove tag tea' }).waitFor();
  await popup.close();
  await page.bringToFront();
  await page.waitForTimeout(2_000);
  const before = await entered(store);
  expect(before.entries).toMatchObject([{ note: 'Asked for a rate card.', tags: ['tea'] }]);
  const postsBefore = await readStore(store, 'posts');
  const heard = await countMessages(store);

  await page.evaluate(forge, { forged: FORGED, replies: REPLIES });
  await page.waitForTimeout(10_000);

  const { count, bytes } = await heard();
  test.info().annotations.push({ type: 'heard', description: `${count} messages, ${bytes} bytes` });
  expect(count).toBeLessThanOrEqual(5);
  expect(bytes).toBeLessThanOrEqual(1_000_000);
  expect(await entered(store)).toEqual(before);
  const creators = (await readStore(store, 'creators')) as Creator[];
  expect(creators.map(({ profile }) => profile.handle)).toEqual([creator.handle]);
  const posts = (await readStore(store, 'posts')) as KnownPost[];
  expect(posts.length).toBe(postsBefore.length);
  // The notes of how pages were read have a size that no message can change.
  expect(JSON.stringify(await readStore(store, 'values')).length).toBeLessThan(20_000);
  expectTrue(creator, creators[0], posts);

  // The reader goes on: another creator, opened in place, is read as ever.
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
  await page.goto(`${other.profileUrl}/videos`);
  await card.waitForText((text) => text.includes(' · '));
});

/** All that a person has entered, table by table. */
async function entered(store: Page): Promise<Record<string, unknown[]>> {
  const tables = ['entries', 'campaigns', 'people', 'queue', 'blocked', 'undo', 'listing'];
  return Object.fromEntries(
    await Promise.all(tables.map(async (name) => [name, await readStore(store, name)] as const)),
  );
}

/** A channel page of somebody who isn't there, or what no reader can take. */
function forgedBody(index: number): string {
  if (index % 5 === 4) return '['.repeat(200_000);
  const id = `UC${String(index).padStart(22, 'x')}`;
  const title = `Forged Channel ${index}`;
  return JSON.stringify({
    metadata: {
      channelMetadataRenderer: { externalId: id, title, vanityChannelUrl: `http://www.youtube.com/@forged${index}` },
    },
  });
}

/** What a page can send towards the extension. Runs in the page. */
async function forge({ forged, replies }: { forged: number; replies: number }): Promise<void> {
  const said = { url: `${location.origin}/youtubei/v1/browse`, body: '{}' };
  const { port1, port2 } = new MessageChannel();
  const request = new XMLHttpRequest();
  request.open('POST', said.url);
  for (let index = 0; index < forged; index++) {
    document.dispatchEvent(new MessageEvent('touchstone-offer', { ports: [port2], data: said, cancelable: true }));
    window.dispatchEvent(new CustomEvent('touchstone-offer', { detail: said }));
    window.postMessage({ message: 'reading', request: said }, '*');
    port1.postMessage(said);
    request.dispatchEvent(new ProgressEvent('load', { loaded: 10 }));
  }
  for (let index = 0; index < replies; index += 2) {
    await Promise.all([index, index + 1].map((each) => fetch(`/youtubei/v1/browse?forged=${each}`)));
  }
}
