import type { Page } from '@playwright/test';
import { SECTIONS } from '../../components/dashboard/sections';
import { barriers } from './barriers';
import { goTo, isTooWide, openWithSample, sampleEntries } from './dashboard-world';
import { expect, test } from './fixture';

test.use({ observe: null });

/** Every view with its address, the creator's charts besides, each in every one of the schemes. */
async function lookAtAll(page: Page, mode: string, schemes: readonly ('light' | 'dark')[]): Promise<string[]> {
  const found: string[] = [];
  const look = async (view: string) => {
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await barriers(page, `${view}, ${mode}, ${colorScheme}`)));
    }
    if (await isTooWide(page)) found.push(`${view}, ${mode}: scrolls sideways`);
  };
  for (const section of SECTIONS) {
    await goTo(page, section);
    await look(section);
  }
  await page.getByRole('link', { name: 'Queue' }).click();
  await page.getByRole('tab', { name: 'Look again' }).click();
  await look('recheck');
  const ids = (await sampleEntries(page)).map(encodeURIComponent);
  await goTo(page, `creator/${ids[0]}`);
  await look('creator');
  await page.getByRole('tab', { name: 'Charts' }).click();
  await look('charts');
  await goTo(page, `compare/${ids.slice(0, 3).join('/')}`);
  await look('compare');
  return found;
}

test('axe finds nothing on any view, light and dark', async ({ simulated }) => {
  test.setTimeout(240_000);
  const page = await openWithSample(simulated);
  // Low: of the table's rows, which are all alike, fewer are drawn.
  await page.setViewportSize({ width: 1_280, height: 480 });
  expect(await lookAtAll(page, 'full width', ['light', 'dark'])).toEqual([]);
});

for (const dir of ['rtl', 'ltr']) {
  test(`axe finds nothing on any view at 200 % zoom, ${dir} @long`, async ({ simulated }) => {
    const page = await openWithSample(simulated);
    await page.evaluate((direction) => {
      document.documentElement.dir = direction;
    }, dir);
    await page.setViewportSize({ width: 640, height: 400 });
    expect(await lookAtAll(page, `zoomed ${dir}`, ['light'])).toEqual([]);
  });
}
