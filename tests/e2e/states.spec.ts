import type { Creator } from '../../lib/model/creator';
import { pageStateText } from '../../lib/views/page-state-text';
import { Card } from '../../scripts/browser/card';
import { openPopup, readStore } from '../../scripts/browser/extension-page';
import { expect, test } from './fixture';

test('a page that can’t be read says its state and one next step, in card and popup', async ({ simulated }) => {
  const creators = simulated.sites
    .flatMap((site) => site.creators)
    .filter(({ expectedState }) => expectedState !== 'ok' && expectedState !== 'not-a-creator-page');
  expect(new Set(creators.map((creator) => creator.expectedState)).size).toBeGreaterThanOrEqual(3);
  // All stand side by side, so that those which wait for what never comes wait together.
  const pages = await Promise.all(
    creators.map(async ({ profileUrl }) => {
      const page = await simulated.context.newPage();
      await page.goto(profileUrl);
      return page;
    }),
  );
  for (const [index, { expectedState }] of creators.entries()) {
    const page = pages[index];
    if (expectedState === 'ok' || !page) continue;
    const { says, nextStep } = pageStateText(expectedState, 'en');
    const card = await Card.on(page);
    await card.waitForText((text) => text.includes(says), 30_000);
    await page.bringToFront();
    // The button has a sign before its words.
    await card.click(new RegExp(says.replace(/[.?()]/g, '\\$&')));
    await card.waitForText((text) => text.includes(nextStep));
    const popup = await openPopup(simulated, page);
    // Of a private profile the popup shows what is known.
    if (expectedState !== 'private') {
      await expect(popup.getByText(says)).toBeVisible();
      await expect(popup.getByText(nextStep)).toBeVisible();
    }
    await popup.close();
  }
  // A private profile shows its own numbers; nobody else's are kept.
  const shown = creators.filter(({ expectedState }) => expectedState === 'private').map(({ handle }) => handle);
  const store = await simulated.context.newPage();
  await store.goto(simulated.extensionUrl('popup.html'));
  const kept = (await readStore(store, 'creators')) as Creator[];
  expect(kept.map(({ profile }) => profile.handle).sort()).toEqual(shown.sort());
});

test('pages that are no creator’s get no card', async ({ simulated }) => {
  const creators = simulated.sites.flatMap((site) => site.creators);
  const others = creators.filter((creator) => creator.expectedState === 'not-a-creator-page');
  const known = creators.find((creator) => creator.expectedState === 'ok');
  const urls = [...simulated.sites.map((site) => site.start), ...others.map((creator) => creator.profileUrl)];
  const pages = await Promise.all(
    urls.map(async (url) => {
      const page = await simulated.context.newPage();
      await page.goto(url);
      return page;
    }),
  );
  // All are looked at while they stand side by side: a creator's page that is opened last gets its card.
  const page = await simulated.context.newPage();
  await page.goto(known?.profileUrl ?? '');
  await (await Card.on(page)).waitForText((text) => text.includes(' · '));
  await page.waitForTimeout(3_000);
  expect(pages.length).toBeGreaterThanOrEqual(5);
  for (const other of pages) expect(await (await Card.on(other)).text(), other.url()).toBeNull();
});
