import type { Page } from '@playwright/test';
import { answerQuestion, openPopup } from '../../scripts/browser/extension-page';
import { expect, test } from './fixture';

/** Whether the page's own calls are hooked: the browser's own function has a name in its text. */
const isHooked = (page: Page) =>
  page.evaluate(() =>
    [String(fetch), String(XMLHttpRequest.prototype.open)].map((text) => !/ (?:fetch|open)\(/.test(text)),
  );

test.describe('before the person was asked', () => {
  test.use({ observe: null });

  test('nothing is hooked; the answer holds for pages that load from then on', async ({ simulated }) => {
    const page = await simulated.context.newPage();
    const [creator] = simulated.sites.flatMap((site) => site.creators);
    await page.goto(creator?.profileUrl ?? '');
    expect(await isHooked(page)).toEqual([false, false]);

    await answerQuestion(simulated, true);
    expect(await isHooked(page)).toEqual([false, false]);
    const popup = await openPopup(simulated, page);
    await expect(popup.getByText('Reload this tab to read posts.')).toBeVisible();

    await page.reload();
    expect(await isHooked(page)).toEqual([true, true]);
    await popup.reload();
    await expect(popup.getByText(/./).first()).toBeVisible();
    await expect(popup.getByText('Reload this tab to read posts.')).toHaveCount(0);
  });
});
