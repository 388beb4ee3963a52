import type { Page } from '@playwright/test';
import type { Launched } from '../../scripts/browser/launch';
import { bundleOf } from './bundle';
import { atMost, type Metric } from './metric';
import type * as WatchedView from './watched-view';

/** A page with that script in it. */
interface Watched {
  watchedView: typeof WatchedView;
}

/** More rows than this need not be in the document, however long the list is. */
const MOST_ROWS = 60;

/** From here on a person notices that an interaction takes time. Milliseconds. */
const NOTICED = 100;

/**
 * The dashboard's table over whatever is stored: rows in the document, and the slowest interaction from the press to the
 * next frame, as the browser's event timing has it. Needs the build and a store that was filled.
 */
export async function dashboardTableMetrics({ context, extensionUrl }: Launched): Promise<Metric[]> {
  const page = await context.newPage();
  try {
    await page.goto(extensionUrl('dashboard.html'));
    await page.locator('tr[data-row="0"] [data-column="name"] button').waitFor({ timeout: 60_000 });
    await page.evaluate(await bundleOf('watched-view.ts', 'watchedView'));
    await page.evaluate(() => (globalThis as unknown as Watched).watchedView.watch());
    await use(page);
    const { rows, worst } = await noted(page);
    const count = await page.locator('table').getAttribute('aria-rowcount');
    return [
      atMost(1, {
        id: 'P8-rows',
        what: `most rows in the document of a table of ${count} as far as it was looked at (${rows}) ÷ ${MOST_ROWS}`,
        ratio: rows / MOST_ROWS,
      }),
      atMost(1, {
        id: 'P8-interaction',
        what: `slowest interaction with the table (${worst.name}, ${worst.duration.toFixed(0)} ms) ÷ ${NOTICED} ms`,
        ratio: worst.duration / NOTICED,
      }),
    ];
  } finally {
    await page.close();
  }
}

/** What a person does with a long list: scroll, sort, search, filter, tick, ask where a number comes from. */
async function use(page: Page): Promise<void> {
  const box = await page.locator('table').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
  for (let turn = 0; turn < 20; turn++) {
    await page.mouse.wheel(0, 3_000);
    await page.waitForTimeout(50);
  }
  await page.locator('tr[data-row] [data-column="tick"] input').nth(10).click();
  for (const column of ['Followers', 'Followers', 'Creator']) {
    await page.getByRole('button', { name: column, exact: true }).click();
    await page.waitForTimeout(500);
  }
  await page.locator('tr[data-row] [data-column="engagement"] button').first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').pressSequentially('quill', { delay: 60 });
  await page.waitForTimeout(500);
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('Stage', { exact: true }).selectOption({ index: 2 });
  await page.waitForTimeout(500);
  await page.getByRole('checkbox', { name: 'Select all that fit' }).click();
  await page.waitForTimeout(1_000);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Tags' }).click();
  await page.keyboard.press('Escape');
}

async function noted(page: Page): Promise<WatchedView.Noted> {
  await page.waitForTimeout(200); // event timing comes with a later frame
  return page.evaluate(() => (globalThis as unknown as Watched).watchedView.noted());
}
