import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { Card } from '../../scripts/browser/card';
import { openPanelAsTab, openPopup, readStore, sendFromView } from '../../scripts/browser/extension-page';
import type { CreatorTruth } from '../sites/site';
import { expect, test } from './fixture';

// A marketer's day: asked at the first run, a creator browsed, checked, saved, exported, the next one opened. Each act is
// one click or one key, and no more are given here.

const isOrdinary = ({ expectedState, followers, videos }: CreatorTruth) =>
  expectedState === 'ok' && followers !== null && followers > 10_000 && videos.length >= 12;

function twoCreators(creators: readonly CreatorTruth[]): [CreatorTruth, CreatorTruth] {
  const [first, second] = creators.filter(isOrdinary);
  if (!first || !second) throw new Error('the sites have no two such creators');
  return [first, second];
}

/** Puts a creator's page into the research queue, as an import does. */
async function enqueue(view: Page, { platform, profileUrl, handle, platformId }: CreatorTruth): Promise<void> {
  const items = [{ address: profileUrl, platform, identity: { handle, platformId } }];
  expect(await sendFromView(view, 'queueAdd', { items })).toMatchObject({ ok: true, added: 1 });
}

/** Presses Tab until the control of this name has the focus, as a person without a mouse does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const focused = await page.evaluate(() => {
      const { activeElement: at } = document;
      const labelled = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0] : null;
      return at?.getAttribute('aria-label') ?? labelled?.textContent ?? at?.textContent ?? '';
    });
    if (name.test(focused.trim())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
}

const firstAnswer = async (panel: Page) => {
  const entries = (await readStore(panel, 'entries')) as { answers: { answer: string }[] }[];
  return entries[0]?.answers[0]?.answer;
};

test.describe('the day', () => {
  test.use({ observe: null });

  test('with the mouse', async ({ simulated }) => {
    const [first, second] = twoCreators(simulated.sites.flatMap(({ creators }) => creators));
    const welcome = await simulated.context.newPage();
    await welcome.goto(simulated.extensionUrl('welcome.html'));
    await welcome.getByRole('button', { name: 'Continue' }).click();
    await welcome.getByRole('button', { name: 'Read along' }).click();
    await welcome.getByRole('button', { name: /Skip|Later|Without/ }).click();
    await enqueue(welcome, second);

    const page = await simulated.context.newPage();
    await page.goto(first.profileUrl);
    const card = await Card.on(page);
    await card.waitForText((text) => text.includes(' · ')); // screened: 0 clicks
    await card.click(/ · /);
    await card.click('Save'); // saved: 1 click
    await card.waitForText((text) => text.includes('Saved: Found'));

    const panel = await openPanelAsTab(simulated, page);
    await panel.getByRole('combobox', { name: 'Questions' }).selectOption('booking');
    await panel.getByRole('button', { name: /Is the audience of the age/ }).click();
    await panel.getByRole('group').getByRole('button', { name: 'Yes' }).click();
    await expect.poll(() => firstAnswer(panel)).toBe('yes');

    const popup = await openPopup(simulated, page);
    await popup.getByLabel('Stage').selectOption({ label: 'Shortlisted' });
    const downloading = popup.waitForEvent('download');
    await popup.getByRole('button', { name: /Export/ }).click(); // exported: 1 click
    expect(await readFile(await (await downloading).path(), 'utf8')).toContain(first.handle);

    await panel.getByRole('tab', { name: 'Queues' }).click();
    await panel.getByRole('button', { name: 'Next: To look at', exact: true }).click(); // the next one: 1 click
    await expect.poll(() => page.url()).toBe(second.profileUrl);
  });

  test('with the keyboard alone', async ({ simulated }) => {
    const [first, second] = twoCreators(simulated.sites.flatMap(({ creators }) => creators));
    const welcome = await simulated.context.newPage();
    await welcome.goto(simulated.extensionUrl('welcome.html'));
    for (const name of [/^Continue$/, /^Read along$/, /^Without a campaign$/]) {
      await welcome.getByRole('button', { name }).waitFor();
      await tabTo(welcome, name);
      await welcome.keyboard.press('Enter');
    }
    await expect(welcome.getByRole('heading', { name: 'Ready' })).toBeFocused();
    await enqueue(welcome, second);

    const page = await simulated.context.newPage();
    await page.goto(first.profileUrl);
    const card = await Card.on(page);
    await card.waitForText((text) => text.includes(' · '));
    // The card comes last on the page: backwards it is the first.
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('TOUCHSTONE-CARD');
    await page.keyboard.press('Enter');
    await card.waitForText((text) => text.includes('Typical views'));
    const focused = async () => (await card.focusedText()) ?? '';
    for (let presses = 0; presses < 20 && (await focused()) !== 'Save'; presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // saved: 1 key
    await card.waitForText((text) => text.includes('Saved: Found'));

    const panel = await openPanelAsTab(simulated, page);
    await panel.getByRole('combobox', { name: 'Questions' }).waitFor();
    await tabTo(panel, /^Questions$|^Screen/);
    await panel.keyboard.press('b'); // the browser's own list goes to "Before booking"
    await tabTo(panel, /Is the audience of the age/);
    await panel.keyboard.press('y'); // answered: 1 key
    await expect.poll(() => firstAnswer(panel)).toBe('yes');

    const popup = await openPopup(simulated, page);
    await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    await tabTo(popup, /^Export/);
    const downloading = popup.waitForEvent('download');
    await popup.keyboard.press('Enter'); // exported: 1 key
    expect(await readFile(await (await downloading).path(), 'utf8')).toContain(first.handle);

    await panel.reload();
    await panel.getByRole('tab', { name: 'Checklist' }).waitFor();
    await tabTo(panel, /^Checklist$/);
    await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press('Enter');
    await tabTo(panel, /^Next: To look at$/);
    await panel.keyboard.press('Enter'); // the next one: 1 key
    await expect.poll(() => page.url()).toBe(second.profileUrl);
  });
});
