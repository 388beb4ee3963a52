import type { Page } from '@playwright/test';
import type { Creator } from '../../lib/model/creator';
import { openPanelAsTab, openPopup, readStore, sendFromView } from '../../scripts/browser/extension-page';
import { HOSTILE_TEXTS } from '../support/hostile-texts';
import { expect, test } from './fixture';
import { suspicious } from './suspicious';

/** Places for texts in what is kept of one creator: as many are put there at a time. */
const PLACES = 30;

/** The width of a narrow side panel, and of the popup, in CSS pixels. */
const PANEL_WIDTH = 360;
const POPUP_WIDTH = 400;

/** Puts texts wherever the page, a file or a person could have put them, in all that is kept of the one creator. */
async function spoil(view: Page, texts: readonly string[]): Promise<void> {
  await view.evaluate(async (hostile) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('touchstone'));
    let used = 0;
    const next = (length: number) => hostile[used++ % hostile.length]?.slice(0, length) || 'x';
    const transaction = database.transaction(['creators', 'entries', 'campaigns', 'posts'], 'readwrite');
    const change = async (name: string, edit: (row: never) => void) => {
      const store = transaction.objectStore(name);
      for (const row of await asked(store.getAll())) {
        edit(row as never);
        store.put(row);
      }
    };
    const at = Date.now();
    const word = next(100);
    const read = (value: unknown) => ({ state: 'read', value, raw: next(200), source: next(200), at });
    await change('creators', (row: { profile: Record<string, unknown> }) => {
      row.profile.name = read(next(300));
      row.profile.bio = read(next(2_000));
      row.profile.followers = read({ low: 30_000, high: 30_099 });
    });
    await change('posts', (row: { post: Record<string, unknown> }) => {
      row.post.caption = read(`${word} ${next(2_000)}`);
      row.post.title = read(next(300));
    });
    await change('entries', (row: Record<string, unknown>) => {
      row.note = next(2_000);
      row.tags = [next(60), `${next(58)} 2`];
      row.decision = { kind: 'hold', reason: next(300), who: next(60), at };
      row.acknowledged = [{ flagId: 'brand-conflict', reason: next(300), at }];
      row.audience = [{ what: next(300), value: next(2_000), receivedAt: at }];
      row.answers = ['still-active', 'engagement-rate', 'fits-brief', 'own-1'].map((question, index) => ({
        question,
        answer: index % 2 ? 'yes' : 'no',
        at,
        note: next(2_000),
        by: next(60),
        reason: next(2_000),
      }));
    });
    await change('campaigns', (row: Record<string, unknown> & { settings: { brand: Record<string, unknown> } }) => {
      row.name = next(200);
      row.client = next(200);
      row.goal = next(2_000);
      row.questions = [{ id: 'own-1', text: next(300), isAsked: true }];
      row.settings.brand.wordsToLookFor = [word];
      row.settings.brand.competitors = [next(100)];
      row.settings.brand.nicheWords = [next(100)];
    });
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, texts);
}

test('hostile texts run nowhere in side panel and popup, lead nowhere, and leave their layout whole', async ({
  simulated,
}) => {
  test.setTimeout(180_000);
  const sites = simulated.sites.flatMap(({ creators }) => creators);
  const creator = sites.find(({ expectedState, followers, videos }) => {
    return expectedState === 'ok' && followers !== null && followers > 10_000 && videos.length >= 12;
  });
  if (!creator) throw new Error('the sites have no such creator');
  const page = await simulated.context.newPage();
  await page.goto(creator.profileUrl);
  const panel = await openPanelAsTab(simulated, page);
  await panel.setViewportSize({ width: PANEL_WIDTH, height: 800 });
  await panel.getByRole('combobox', { name: 'Questions' }).waitFor();
  const [known] = (await readStore(panel, 'creators')) as Creator[]; // checked on its way in
  await sendFromView(panel, 'add', { key: 'saved', campaignId: null, creatorIds: [known?.id] });
  const popup = await openPopup(simulated, page);
  await popup.setViewportSize({ width: POPUP_WIDTH, height: 600 });

  const surprises: string[] = [];
  for (const view of [panel, popup]) {
    view.on('dialog', (dialog) => {
      surprises.push(dialog.message());
      void dialog.dismiss();
    });
    view.on('pageerror', (error) => surprises.push(error.message));
  }
  const look = async (view: Page, width: number, where: string) => {
    const [found, shownWidth, title] = await Promise.all([
      suspicious(view),
      view.evaluate(() => document.documentElement.scrollWidth),
      view.title(),
    ]);
    expect(found, where).toEqual([]);
    expect(shownWidth, where).toBeLessThanOrEqual(width);
    expect(title, where).not.toBe('owned');
  };
  let panelText = '';
  let popupText = '';
  for (let from = 0; from < HOSTILE_TEXTS.length; from += PLACES) {
    const where = `texts from ${from}`;
    await spoil(panel, HOSTILE_TEXTS.slice(from, from + PLACES));
    await panel.reload();
    for (const template of ['screen', 'own']) {
      await panel.getByRole('tab', { name: 'Checklist', exact: true }).click();
      await panel.getByRole('combobox', { name: 'Questions' }).selectOption(template);
      for (const question of await panel.locator('[data-question]').all()) {
        await question.click();
        await look(panel, PANEL_WIDTH, `panel, ${template}, ${where}`);
      }
      panelText += await panel.locator('main').innerText();
    }
    for (const tab of ['From the creator', 'Queues']) {
      await panel.getByRole('tab', { name: tab, exact: true }).click();
      await look(panel, PANEL_WIDTH, `panel, ${tab}, ${where}`);
      panelText += await panel.locator('main').innerText();
    }
    await popup.reload();
    await expect(popup.locator('main'), where).toContainText('Stage', { timeout: 15_000 });
    await popup.locator('dd button').first().click(); // where the number was read
    await look(popup, POPUP_WIDTH, `popup, ${where}`);
    popupText += await popup.locator('main').innerText();
  }
  expect(surprises).toEqual([]);
  // That the texts were really there: markup is shown as it was written.
  for (const text of [panelText, popupText]) expect(text).toContain('onerror');
});
