import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { Card } from '../../scripts/browser/card';
import { openPanelAsTab, openPopup, readStore, sendFromView } from '../../scripts/browser/extension-page';
import type { CreatorTruth } from '../sites/site';
import { expect, test } from './fixture';

// A marketer's day: asked at the first run, a creator browsed, a post opened, the checklist answered, saved, exported, the
// next one opened and saved, both compared, decided on, planned, and shown to the client. Each act is one click or one key,
// and no more are given here.

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

/** The newest post of a creator that has comments and is old enough to count, by its link on the page. */
function postLink(page: Page, { videos }: CreatorTruth) {
  const settled = Date.now() - 4 * 86_400_000;
  const post = videos.find(({ kind, comments, publishedAt, coauthors }) => {
    return (
      !/short|live/.test(kind) && (comments ?? 0) > 0 && Date.parse(publishedAt) < settled && coauthors.length === 0
    );
  });
  if (!post) throw new Error('the creator has no such post');
  const { pathname, search } = new URL(post.url);
  const link = page.locator(`a[href^="${pathname}${search}"]:visible, a[href^="${post.url}"]:visible`).first();
  return { link, url: post.url };
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
    const post = postLink(page, first);
    await post.link.click();
    await page.waitForURL(post.url);
    await card.waitForText((text) => text.includes('Saved: Found')); // the post's creator, with what the post added

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
    await page.bringToFront();
    await card.waitForText((text) => text.includes(' · ') && text.includes('Save'));
    await card.click('Save'); // saved from the pill: 1 click, all in all
    await expect.poll(async () => (await readStore(popup, 'entries')).length).toBe(2);

    const dashboard = await simulated.context.newPage();
    await dashboard.goto(simulated.extensionUrl('dashboard.html'));
    for (const { name } of [first, second]) {
      await dashboard.getByRole('checkbox', { name: `Select ${name}`, exact: true }).click();
    }
    await dashboard.getByRole('button', { name: 'Compare' }).click();
    await expect(dashboard.getByRole('columnheader', { name: first.name })).toBeVisible();
    await expect(dashboard.getByRole('columnheader', { name: second.name })).toBeVisible();
    await dashboard.getByRole('link', { name: 'Portfolio' }).click();
    const people = dashboard.getByRole('region', { name: 'People' }).first();
    await expect(people).toContainText('2');
    await dashboard.getByRole('checkbox', { name: `Count ${second.name}` }).click(); // what if: 1 click
    await expect(people).toContainText('1');

    await dashboard.getByRole('link', { name: 'Creators' }).click();
    await dashboard.getByRole('button', { name: first.name, exact: true }).click();
    await dashboard.getByRole('button', { name: 'Approved' }).click();
    await dashboard.getByRole('button', { name: 'OK' }).click();
    await expect(dashboard.getByRole('button', { name: 'Approved', pressed: true })).toBeVisible();
    await dashboard.getByRole('button', { name: 'Back to the list' }).click();
    await dashboard.getByRole('button', { name: 'Export', exact: true }).click();
    const reporting = dashboard.waitForEvent('download');
    await dashboard.getByRole('menuitem', { name: 'Page for the client' }).click();
    expect(await readFile(await (await reporting).path(), 'utf8')).toContain('A person decided.');
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
    await page.bringToFront();
    await card.waitForText((text) => text.includes(' · ') && text.includes('Save'));
    for (let presses = 0; presses < 3 && (await focused()) !== 'Save'; presses++)
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter'); // saved from the pill: 1 key
    await expect.poll(async () => (await readStore(popup, 'entries')).length).toBe(2);

    const dashboard = await simulated.context.newPage();
    await dashboard.goto(simulated.extensionUrl('dashboard.html'));
    for (const { name } of [second, first]) {
      await dashboard.getByRole('checkbox', { name: `Select ${name}`, exact: true }).waitFor();
      await tabTo(dashboard, new RegExp(`^Select ${name}$`));
      await dashboard.keyboard.press('Space');
    }
    await tabTo(dashboard, /^Compare$/);
    await dashboard.keyboard.press('Enter');
    await expect(dashboard.getByRole('columnheader', { name: first.name })).toBeVisible();
    await tabTo(dashboard, /^Portfolio$/);
    await dashboard.keyboard.press('Enter');
    await dashboard.getByRole('checkbox', { name: `Count ${second.name}` }).waitFor();
    await tabTo(dashboard, new RegExp(`^Count ${second.name}$`));
    await dashboard.keyboard.press('Space'); // what if: 1 key
    await expect(dashboard.getByRole('region', { name: 'People' }).first()).toContainText('1');

    await tabTo(dashboard, /^Creators$/);
    await dashboard.keyboard.press('Enter');
    await dashboard.getByRole('button', { name: first.name, exact: true }).waitFor();
    await tabTo(dashboard, /^Export$/);
    await dashboard.keyboard.press('Enter');
    const report = dashboard.getByRole('menuitem', { name: 'Page for the client' });
    await report.waitFor();
    const reporting = dashboard.waitForEvent('download');
    await dashboard.keyboard.type('Page'); // menus go to what is typed
    await dashboard.keyboard.press('Enter');
    expect(await readFile(await (await reporting).path(), 'utf8')).toContain('A person decided.');
  });
});
