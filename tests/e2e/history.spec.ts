import type { Creator, Observation } from '../../lib/model/creator';
import { Card } from '../../scripts/browser/card';
import { openPanelAsTab, openPopup, readStore } from '../../scripts/browser/extension-page';
import type { SimulatedSite } from '../sites/site';
import { type HistorySite, pageUrl } from '../sites/socialblade';
import type { HistoryTruth } from '../sites/socialblade/truth';
import { expect, SOON, test } from './fixture';

const isHistorySite = (site: SimulatedSite): site is HistorySite => 'histories' in site;

test('a history site’s page gives days to its creator alone, also after navigation inside the page', async ({
  simulated,
}) => {
  const histories = simulated.sites
    .filter(isHistorySite)
    .flatMap((site) => site.histories.filter(({ creator }) => creator.platform === 'youtube'));
  const inLayout = (layout: string) => histories.find((truth) => truth.layout === layout);
  const [first, second] = [inLayout('2026'), inLayout('2024')];
  if (!first || !second) throw new Error('the sites have no such histories');
  const page = await simulated.context.newPage();
  await page.goto(pageUrl(first));
  const store = await openPopup(simulated, page);
  const daysOf = async ({ creator }: HistoryTruth) => {
    const rows = (await readStore(store, 'observations')) as Observation[];
    return rows.filter(({ creatorId }) => creatorId.endsWith(`:${creator.platformId}`));
  };
  await expect.poll(async () => (await daysOf(first)).length, SOON).toBe(first.days.length);
  await page.bringToFront();
  await page.click(`nav a[href="${pageUrl(second)}"]`);
  await expect.poll(async () => (await daysOf(second)).length, SOON).toBe(second.days.length);
  for (const truth of [first, second]) {
    for (const { date, followers, source } of await daysOf(truth)) {
      const day = truth.days.find((known) => known.date === date);
      expect(source).toBe('history-page');
      expect(followers.low).toBeLessThanOrEqual(day?.followers ?? -1);
      expect(followers.high).toBeGreaterThanOrEqual(day?.followers ?? -1);
    }
  }
  expect(await readStore(store, 'entries')).toEqual([]);
});

test('the history queue walks the shortlist’s creators of three platforms through their pages', async ({
  simulated,
}) => {
  test.setTimeout(120_000);
  const histories = simulated.sites.filter(isHistorySite).flatMap((site) => site.histories);
  const three = ['youtube', 'instagram', 'tiktok'].map((id) => {
    const found = histories.find(({ creator }) => creator.platform === id && creator.videos.length >= 12);
    if (!found) throw new Error(`nobody of ${id} has a history`);
    return found;
  });
  const page = await simulated.context.newPage();
  for (const { creator } of three) {
    await page.goto(creator.profileUrl);
    const card = await Card.on(page);
    await card.waitForText((text) => text.includes(' · '));
    const popup = await openPopup(simulated, page);
    await popup.getByRole('button', { name: 'Save', exact: true }).click();
    await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    await popup.close();
    await page.bringToFront();
  }

  const panel = await openPanelAsTab(simulated, page);
  await panel.getByRole('tab', { name: 'Queues' }).click();
  const next = panel.getByRole('button', { name: 'Next: Without follower history' });
  const visited: string[] = [];
  const daysOf = async ({ creator }: HistoryTruth) => {
    const creators = (await readStore(panel, 'creators')) as Creator[];
    const id = creators.find(
      ({ platform, profile }) => platform === creator.platform && profile.handle === creator.handle,
    )?.id;
    const rows = (await readStore(panel, 'observations')) as Observation[];
    return rows.filter(({ creatorId, source }) => creatorId === id && source === 'history-page').length;
  };
  for (let n = 0; n < three.length; n++) {
    await panel.bringToFront();
    await next.click();
    await page.bringToFront();
    await page.waitForURL((url) => url.hostname === 'socialblade.com' && !visited.includes(url.href));
    visited.push(page.url());
    const truth = three.find((each) => pageUrl(each) === page.url());
    if (!truth) throw new Error(`${page.url()} is nobody’s page`);
    await expect.poll(() => daysOf(truth), SOON).toBe(truth.days.length);
  }
  expect(visited.toSorted()).toEqual(three.map(pageUrl).toSorted());
  await panel.bringToFront();
  await expect(panel.getByText('No saved creator lacks it.')).toBeVisible();

  // What was read stands in the creator's chart, day by day.
  const entries = (await readStore(panel, 'entries')) as { id: string }[];
  for (const { id } of entries) {
    await panel.goto(simulated.extensionUrl(`dashboard.html#/creator/${encodeURIComponent(id)}`));
    await panel.getByRole('tab', { name: 'Charts' }).click();
    await expect(panel.getByRole('img', { name: /^Followers over time/ })).toBeVisible();
  }
});
