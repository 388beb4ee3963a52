import type { Observation } from '../../lib/model/creator';
import { openPopup, readStore } from '../../scripts/browser/extension-page';
import type { SimulatedSite } from '../sites/site';
import { type HistorySite, pageUrl } from '../sites/socialblade';
import type { HistoryTruth } from '../sites/socialblade/truth';
import { expect, test } from './fixture';

const isHistorySite = (site: SimulatedSite): site is HistorySite => 'histories' in site;

test('a history site’s page gives days to its creator alone, also after navigation inside the page', async ({
  simulated,
}) => {
  const histories = simulated.sites.filter(isHistorySite).flatMap((site) => site.histories);
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
  await expect.poll(async () => (await daysOf(first)).length, { timeout: 20_000 }).toBe(first.days.length);
  await page.bringToFront();
  await page.click(`nav a[href="${pageUrl(second)}"]`);
  await expect.poll(async () => (await daysOf(second)).length, { timeout: 20_000 }).toBe(second.days.length);
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
