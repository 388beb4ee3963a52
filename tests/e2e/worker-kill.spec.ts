import type { CDPSession, Page } from '@playwright/test';
import type { Creator, KnownPost } from '../../lib/model/creator';
import type { ShortlistEntry } from '../../lib/model/shortlist';
import { Card } from '../../scripts/browser/card';
import { openPopup, readStore } from '../../scripts/browser/extension-page';
import type { Simulated } from '../../scripts/browser/simulated';
import type { CreatorTruth } from '../sites/site';
import { expect, test } from './fixture';

/** Delays after a step at which the worker is killed, in milliseconds: before, in and after its work. */
const DELAYS = [0, 5, 15, 40, 100, 250, 400, 600];

/** Kills the extension's worker; the next message starts a new one. */
async function kill(session: CDPSession): Promise<void> {
  await session.send('ServiceWorker.stopAllWorkers');
}

async function killAfter(session: CDPSession, delay: number): Promise<void> {
  await new Promise((wake) => setTimeout(wake, delay));
  await kill(session);
}

test('a worker killed between any two steps loses and doubles nothing', async ({ simulated }) => {
  test.setTimeout(180_000);
  const creators = simulated.sites
    .flatMap((site) => site.creators)
    .filter(({ expectedState, handle, videos }) => expectedState === 'ok' && handle !== null && videos.length >= 12)
    .slice(0, DELAYS.length);
  expect(creators).toHaveLength(DELAYS.length);
  const store = await simulated.context.newPage();
  await store.goto(simulated.extensionUrl('popup.html'));
  const session = await simulated.context.newCDPSession(store);
  await session.send('ServiceWorker.enable');
  const page = await simulated.context.newPage();
  let kills = 0;

  for (const [index, creator] of creators.entries()) {
    const delay = DELAYS[index] ?? 0;
    await kill(session);
    await page.goto(`${creator.profileUrl}/videos`);
    const card = await Card.on(page);
    await Promise.all([card.waitForText((text) => text !== '', 30_000), killAfter(session, 300 + delay)]);
    await saveWhileKilling(simulated, page, session, delay);
    await kill(session);
    kills += 4;
  }

  test.info().annotations.push({ type: 'kills', description: `${kills}` });
  await expectWhole(store, creators);
});

/** Presses Save, kills the worker `delay` later, and waits until the popup says it is saved. */
async function saveWhileKilling(simulated: Simulated, page: Page, session: CDPSession, delay: number): Promise<void> {
  const popup = await openPopup(simulated, page);
  const save = popup.getByRole('button', { name: 'Save', exact: true });
  await save.waitFor();
  await Promise.all([save.click(), killAfter(session, delay)]);
  await expect(popup.getByRole('button', { name: 'Saved', exact: true })).toBeVisible({ timeout: 15_000 });
  await expect(popup.getByRole('alert')).toHaveCount(0);
  await popup.close();
}

async function expectWhole(store: Page, truths: readonly CreatorTruth[]): Promise<void> {
  const creators = (await readStore(store, 'creators')) as Creator[];
  const posts = (await readStore(store, 'posts')) as KnownPost[];
  const saved = (await readStore(store, 'entries')) as ShortlistEntry[];
  const handles = truths.map((truth) => truth.handle?.toLowerCase()).sort();
  expect(creators.map((creator) => creator.profile.handle?.toLowerCase()).sort()).toEqual(handles);
  expect(saved.map((entry) => entry.creatorId).sort()).toEqual(creators.map((creator) => creator.id).sort());
  expect(new Set(posts.map((row) => row.post.id)).size).toBe(posts.length);
  expect(await readStore(store, 'assessments')).toHaveLength(truths.length);
  for (const truth of truths) {
    const creator = creators.find((row) => row.profile.platformId === truth.platformId);
    const own = posts.filter((row) => row.creatorId === creator?.id).map((row) => row.post.id);
    const newest = truth.videos.filter((video) => video.kind === 'video').slice(0, 12);
    expect(own, truth.profileUrl).toEqual(expect.arrayContaining(newest.map((video) => video.id)));
  }
}
