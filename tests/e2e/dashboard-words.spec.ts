import type { Page } from '@playwright/test';
import { TEXT_LANGUAGES } from '../../lib/texts/catalog';
import { sendFromView } from '../../scripts/browser/extension-page';
import { openWithSample } from './dashboard-world';
import { expect, test } from './fixture';

test.use({ observe: null });

/** The words of the table's results, decisions and stages that are cut off, and how many were looked at. */
async function cutOff(page: Page): Promise<{ cut: string[]; all: number }> {
  return page.evaluate(() => {
    const cells = ['result', 'stage'].flatMap((column) => [
      ...document.querySelectorAll<HTMLElement>(`td[data-column="${column}"]`),
    ]);
    const cut = cells.filter(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth || scrollHeight > clientHeight,
    );
    return { cut: cut.map(({ innerText }) => innerText), all: cells.length };
  });
}

test('results are whole and the count keeps to one line in every language, in a narrow window, too', async ({
  simulated,
}) => {
  const page = await openWithSample(simulated);
  for (const locale of TEXT_LANGUAGES) {
    await sendFromView(page, 'setPreferences', { changes: { locale } });
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${locale}`));
    for (const width of [1_280, 800]) {
      await page.setViewportSize({ width, height: 800 });
      const { cut, all } = await cutOff(page);
      expect(all).toBe(20);
      expect(cut, `${locale}, ${width} wide`).toEqual([]);
      const count = await page.getByText(/^10 \p{L}+$/u).boundingBox();
      expect(count?.height, `${locale}, ${width} wide`).toBeLessThan(30);
    }
  }
});
