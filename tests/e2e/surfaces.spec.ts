import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Card } from '../../scripts/browser/card';
import { openPanelAsTab, openPopup, readStore, sendFromView } from '../../scripts/browser/extension-page';
import type { CreatorTruth } from '../sites/site';
import { barriers, barriersInEveryLook } from './barriers';
import { expect, test } from './fixture';

const isOrdinary = ({ expectedState, followers, videos }: CreatorTruth) =>
  expectedState === 'ok' && followers !== null && followers > 10_000 && videos.length >= 12;

function ordinaryCreator(creators: readonly CreatorTruth[]): CreatorTruth {
  const creator = creators.find(isOrdinary);
  if (!creator) throw new Error('the sites have no such creator');
  return creator;
}

test('card, popup, panel and dashboard show one result, in one language and theme', async ({ simulated }) => {
  const creator = ordinaryCreator(simulated.sites.flatMap((site) => site.creators));
  const page = await simulated.context.newPage();
  await page.goto(creator.profileUrl);
  const card = await Card.on(page);
  await card.waitForText((text) => text.includes(' · '));
  const popup = await openPopup(simulated, page);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  const panel = await openPanelAsTab(simulated, page);
  const dashboard = await simulated.context.newPage();
  await dashboard.goto(simulated.extensionUrl('dashboard.html#/list'));
  await dashboard.getByRole('button', { name: creator.name }).first().click();
  await dashboard.getByRole('article').waitFor();

  // A mark that nobody meets, set for the campaign: every surface says the same at once.
  const settings = { marks: { fewestFollowers: 900_000_000 } };
  await sendFromView(popup, 'setCampaign', { id: 'default', changes: { settings } });
  const everywhere = async (result: string, reason: RegExp) => {
    await card.waitForText((text) => text.includes(result));
    for (const [name, view] of Object.entries({ popup, panel, dashboard })) {
      const shown = view.getByText(result).filter({ visible: true });
      await expect(shown.first(), name).toBeVisible();
      await expect(view.getByText(reason).first(), name).toBeVisible();
    }
  };
  await everywhere('Outside your criteria', /you want from 900,000,000/);

  await sendFromView(popup, 'setPreferences', { changes: { locale: 'de', theme: 'dark' } });
  await everywhere('Außerhalb Ihrer Kriterien', /gewünscht: ab 900\.000\.000/);
  const welcome = await simulated.context.newPage();
  await welcome.goto(simulated.extensionUrl('welcome.html'));
  await expect(welcome.getByRole('button', { name: 'Weiter' })).toBeVisible();
  for (const view of [popup, panel, dashboard, welcome]) {
    const look = await view.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]);
    expect(look, view.url()).toEqual(['de', 'dark']);
  }
  expect(await card.markup()).toContain('color-scheme: dark');
  expect(await readStore(popup, 'entries')).toHaveLength(1);
});

test('axe finds nothing on card, popup, panel and first run, in light, dark, 200 % zoom and right to left', async ({
  simulated,
}) => {
  test.setTimeout(180_000);
  const creator = ordinaryCreator(simulated.sites.flatMap((site) => site.creators));
  const page = await simulated.context.newPage();
  await page.goto(creator.profileUrl);
  const card = await Card.on(page);
  await card.waitForText((text) => text.includes(' · '));
  await card.click(/ · /);
  await card.waitForText((text) => text.includes('Read so far'));

  // The card's root is closed, to axe as well: its elements are looked at on a page of their own, with its own styles.
  const blank = await simulated.context.newPage();
  await blank.setViewportSize({ width: 500, height: 900 });
  const css = readFileSync(join(import.meta.dirname, '../../components/card/card.css'), 'utf8');
  await blank.setContent(
    `<!doctype html><html lang="en"><title>Card</title><style>${css}</style><main>${await card.markup()}</main></html>`,
  );
  const labels = blank.locator('.figure .muted');
  expect(Math.min(...(await labels.evaluateAll((all) => all.map((label) => label.clientWidth))))).toBeGreaterThan(80);
  const found = await barriersInEveryLook(blank, 'card');

  const popup = await openPopup(simulated, page);
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  found.push(...(await barriersInEveryLook(popup, 'popup')));
  const panel = await openPanelAsTab(simulated, page);
  await panel.setViewportSize({ width: 400, height: 800 });
  await panel.getByRole('combobox', { name: 'Questions' }).waitFor();
  found.push(...(await barriersInEveryLook(panel, 'panel')));
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  const welcome = await simulated.context.newPage();
  await welcome.goto(simulated.extensionUrl('welcome.html'));
  found.push(...(await barriersInEveryLook(welcome, 'welcome 1')));
  await welcome.getByRole('button', { name: 'Continue' }).click();
  found.push(...(await barriers(welcome, 'welcome 2')));
  await welcome.getByRole('button', { name: 'Only what is on screen' }).click();
  found.push(...(await barriersInEveryLook(welcome, 'welcome 3')));
  await welcome.getByRole('button', { name: 'Without a campaign' }).click();
  await welcome.getByRole('button', { name: /^Take the tour/ }).click();
  found.push(...(await barriers(welcome, 'tour 1')));
  for (const button of ['Open the card', 'Save this creator', 'Open the checklist']) {
    await welcome.getByRole('button', { name: button }).click();
  }
  found.push(...(await barriersInEveryLook(welcome, 'tour 4')));
  expect(found).toEqual([]);
});

test('no style of the page reaches the card, and none of its own the page', async ({ simulated }) => {
  const creator = ordinaryCreator(simulated.sites.flatMap((site) => site.creators));
  const page = await simulated.context.newPage();
  await page.goto(creator.profileUrl);
  const card = await Card.on(page);
  await card.waitForText((text) => text.includes(' · '));
  const before = await card.box();
  const headings = () =>
    page.evaluate(() => [...document.querySelectorAll('h1, h2, button')].map((node) => getComputedStyle(node).cssText));
  const untouched = await headings();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { font: 40px serif !important; padding: 50px !important } touchstone-card { display: none !important; transform: scale(3) !important; opacity: 0 !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect(await card.box()).toEqual(before);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  expect(await headings()).toEqual(untouched);
});
