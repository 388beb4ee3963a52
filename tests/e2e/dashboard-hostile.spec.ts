import type { Page } from '@playwright/test';
import { SECTIONS } from '../../components/dashboard/sections';
import { HOSTILE_TEXTS } from '../support/hostile-texts';
import { goTo, isTooWide, openWithSample, sampleEntries } from './dashboard-world';
import { expect, test } from './fixture';
import { suspicious } from './suspicious';

test.use({ observe: null });

/** Puts hostile texts wherever a page, a file or a person could have put them, each one somewhere. Gives how many. */
async function spoil(page: Page, texts: readonly string[]): Promise<number> {
  return page.evaluate(async (hostile) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('touchstone'));
    let used = 0;
    const next = (length: number) => hostile[used++ % hostile.length]?.slice(0, length) ?? '';
    const stores = ['creators', 'entries', 'assessments', 'campaigns', 'queue', 'observations'];
    const transaction = database.transaction(stores, 'readwrite');
    const change = async (name: string, edit: (row: never) => void) => {
      const store = transaction.objectStore(name);
      for (const row of await asked(store.getAll())) {
        edit(row as never);
        store.put(row);
      }
    };
    const read = (value: string) => ({ state: 'read', value, raw: value, source: next(200), at: Date.now() });
    await change('creators', (row: { profile: Record<string, unknown> }) => {
      row.profile.name = read(next(300));
      row.profile.bio = read(next(2_000));
      row.profile.category = read(next(200));
    });
    await change('entries', (row: Record<string, unknown>) => {
      row.note = next(2_000);
      row.foundVia = next(300);
      row.tags = [next(60) || 'x', next(60) || 'y'];
      row.link = { trackingUrl: next(300), promoCode: next(60) || 'x' };
      row.decision = { kind: 'hold', reason: next(300), who: next(60), at: Date.now() };
      row.quote = { price: 300, currency: 'EUR', posts: [{ kind: 'video', count: 1 }] };
    });
    await change('assessments', (row: { assessment: { reasons: string[]; flags: Record<string, unknown>[] } }) => {
      row.assessment.reasons = [next(300)];
      for (const flag of row.assessment.flags.slice(0, 3)) {
        Object.assign(flag, { result: 'raised', weight: 'flag', says: next(300), evidence: [next(300)] });
      }
    });
    await change('campaigns', (row: Record<string, unknown>) => {
      row.name = next(200) || 'x';
      row.client = next(200);
      row.goal = next(2_000);
    });
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
    return used;
  }, texts);
}

test('hostile texts run nowhere on the dashboard, lead nowhere, and leave its layout whole', async ({ simulated }) => {
  expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(100);
  const page = await openWithSample(simulated);
  const surprises: string[] = [];
  page.on('dialog', (dialog) => {
    surprises.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => surprises.push(error.message));
  expect(await spoil(page, HOSTILE_TEXTS)).toBeGreaterThanOrEqual(HOSTILE_TEXTS.length);
  await page.reload();
  const ids = (await sampleEntries(page)).map(encodeURIComponent);
  const look = async (view: string) => {
    expect(await suspicious(page), view).toEqual([]);
    expect(await isTooWide(page), `${view} scrolls sideways`).toBe(false);
    expect(await page.title(), view).toBe('Touchstone dashboard');
  };
  for (const section of SECTIONS) {
    await goTo(page, section);
    await look(section);
  }
  await goTo(page, `compare/${ids.slice(0, 3).join('/')}`);
  await look('compare');
  for (const id of ids) {
    await goTo(page, `creator/${id}`);
    await look(`creator ${id}`);
  }
  await page.getByRole('tab', { name: 'Charts' }).click();
  for (const chart of await page.locator('canvas').all()) {
    const box = await chart.boundingBox();
    if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await look('charts');
  }

  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(simulated.extensionUrl('popup.html'));
  await expect(page.getByRole('button', { name: /^Remove / }).first()).toBeVisible();
  expect(await suspicious(page), 'popup').toEqual([]);
  expect(await isTooWide(page), 'the popup scrolls sideways').toBe(false);
  expect(surprises).toEqual([]);
});

test('hostile texts in a file and in what is pasted run nowhere either', async ({ simulated }) => {
  const page = await openWithSample(simulated);
  const surprises: string[] = [];
  page.on('dialog', (dialog) => surprises.push(dialog.message()));
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = HOSTILE_TEXTS.map(
    (text) => `https://www.youtube.com/@tilda,${cell(text.slice(0, 5_000))},${cell(text.slice(0, 60))}`,
  );
  const csv = `url,note,stage\n${lines.join('\n')}`;
  await goTo(page, 'import');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: `${HOSTILE_TEXTS[0]}.csv`, mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByRole('heading', { name: 'What comes in' })).toBeVisible();
  expect(await suspicious(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
  await page.getByRole('button', { name: 'Take another file' }).click();
  await page.getByLabel('Handles and addresses, in any form').fill(HOSTILE_TEXTS.join('\n'));
  await page.getByRole('button', { name: 'Look at them' }).click();
  await expect(page.getByRole('heading', { name: 'What comes in' })).toBeVisible();
  expect(await suspicious(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
  expect(await page.title()).toBe('Touchstone dashboard');
  expect(surprises).toEqual([]);
});
