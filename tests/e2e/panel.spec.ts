import type { Page } from '@playwright/test';
import { openPanelAsTab, readStore } from '../../scripts/browser/extension-page';
import { SidePanel } from '../../scripts/browser/side-panel';
import type { CreatorTruth } from '../sites/site';
import { barriers } from './barriers';
import { expect, test } from './fixture';

const isOrdinary = ({ expectedState, followers, videos }: CreatorTruth) =>
  expectedState === 'ok' && followers !== null && followers > 10_000 && videos.length >= 12;

/** Two creators of the sites whose profiles can be read in full. */
function twoCreators(creators: readonly CreatorTruth[]): [CreatorTruth, CreatorTruth] {
  const [first, second] = creators.filter(isOrdinary);
  if (!first || !second) throw new Error('the sites have no two such creators');
  return [first, second];
}

test('the side panel is a real one, follows the tab, and is answered by single keys', async ({ simulated }) => {
  const [first, second] = twoCreators(simulated.sites.flatMap(({ creators }) => creators));
  const page = await simulated.context.newPage();
  await page.goto(first.profileUrl);
  const panel = await SidePanel.open(simulated);
  await page.bringToFront();
  await panel.waitForText((text) => text.includes(first.name) && text.includes('answered'));
  expect(await panel.evaluate('innerWidth')).toBeLessThan(500);

  await page.goto(second.profileUrl);
  await panel.waitForText((text) => text.includes(second.name) && !text.includes(first.name));

  const current = "document.querySelector('[data-question][aria-expanded=true]')";
  await panel.evaluate(`${current}.focus()`);
  const asked = await panel.evaluate(`${current}.dataset.question`);
  await panel.press('x');
  await panel.waitForText((text) => text.includes('Not applicable ·') || text.includes('The page says otherwise'));
  expect(await panel.evaluate(`document.activeElement.dataset.question ?? 'reason'`)).not.toBe(asked);
});

test('answers, a note and sent data are kept, and come back when the panel is opened again', async ({ simulated }) => {
  const [creator] = twoCreators(simulated.sites.flatMap(({ creators }) => creators));
  const page = await simulated.context.newPage();
  await page.goto(creator.profileUrl);
  const panel = await openPanelAsTab(simulated, page);
  await panel.getByRole('combobox', { name: 'Questions' }).selectOption('booking');
  const age = panel.getByRole('button', { name: /Is the audience of the age/ });
  await age.click();
  await panel.getByLabel('Note').fill('From the statistics, page 2');
  await age.focus();
  await panel.keyboard.press('y');
  await panel.keyboard.press('n');
  await panel.keyboard.press('x');
  await expect(age).toContainText('Yes');
  await expect(panel.getByRole('button', { name: /Does the audience live/ })).toContainText('No');
  await expect(panel.getByRole('button', { name: /Does the audience care/ })).toContainText('Not applicable');

  await panel.getByRole('tab', { name: 'From the creator' }).click();
  await panel.getByLabel('What was sent').fill('18–24: 60 %');
  await panel.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(panel.getByText('18–24: 60 %')).toBeVisible();

  await panel.reload();
  await expect(panel.getByText('18–24: 60 %')).toBeVisible();
  const entries = (await readStore(panel, 'entries')) as {
    answers: { question: string; answer: string; note: string }[];
  }[];
  expect(entries).toHaveLength(1);
  expect(entries[0]?.answers.map(({ question, answer, note }) => [question, answer, note])).toEqual([
    ['audience-age', 'yes', 'From the statistics, page 2'],
    ['audience-place', 'no', ''],
    ['audience-interests', 'not-applicable', ''],
  ]);
});

test('no part of the panel has a barrier', async ({ simulated }) => {
  const [creator] = twoCreators(simulated.sites.flatMap(({ creators }) => creators));
  const page = await simulated.context.newPage();
  await page.goto(creator.profileUrl);
  const panel = await openPanelAsTab(simulated, page);
  await panel.setViewportSize({ width: 360, height: 800 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    for (const tab of ['Checklist', 'From the creator', 'Queues']) {
      await panel.getByRole('tab', { name: tab, exact: true }).click();
      expect(await barriers(panel, `${tab}, ${colorScheme}`)).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth), `${tab} at 360 px`).toBeLessThanOrEqual(
        360,
      );
    }
  }
});

test.describe('the first run', () => {
  test.use({ observe: null });

  test('asks three things, and what was answered holds', async ({ simulated }) => {
    const page = await simulated.context.newPage();
    await page.goto(simulated.extensionUrl('welcome.html'));
    expect(await barriers(page, 'first run')).toEqual([]);
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(await barriers(page, 'first run')).toEqual([]);
    await page.getByRole('button', { name: 'Read along' }).click();
    await page.getByLabel('Name of the campaign').fill('Lantern week');
    await page.getByLabel('Words of your field').fill('lantern, candle');
    await page.getByLabel('Lowest engagement rate').fill('2,5');
    expect(await barriers(page, 'first run')).toEqual([]);
    await page.getByRole('button', { name: 'Create campaign' }).click();
    await expect(page.getByRole('heading', { name: 'Ready' })).toBeFocused();
    expect(await readStore(page, 'campaigns')).toMatchObject([
      {
        name: 'Lantern week',
        settings: { brand: { nicheWords: ['lantern', 'candle'] }, marks: { passMarkPercent: 2.5 } },
      },
    ]);
    const popup = await simulated.context.newPage();
    await popup.goto(simulated.extensionUrl('popup.html'));
    await expect(popup.getByRole('button', { name: 'Read along' })).toHaveCount(0);
  });

  test('opens by itself, once', async ({ simulated }) => {
    const isWelcome = (page: Page) => page.url() === simulated.extensionUrl('welcome.html');
    await expect.poll(() => simulated.context.pages().filter(isWelcome).length).toBe(1);
  });
});
