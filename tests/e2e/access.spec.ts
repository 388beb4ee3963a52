import type { BrowserContext } from '@playwright/test';
import { Card } from '../../scripts/browser/card';
import { openPopup } from '../../scripts/browser/extension-page';
import { expect, test } from './fixture';

/** What the browser's own page of extensions can do for a person. */
interface ExtensionsPage {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  };
}

/** Sets on which sites the extension may run, as a person does on the browser's own page. */
async function setHostAccess(context: BrowserContext, extensionId: string, hostAccess: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (change) => {
      // The browser offers this on that page alone.
      const { chrome } = globalThis as unknown as { chrome: ExtensionsPage };
      await chrome.developerPrivate.updateExtensionConfiguration(change);
    },
    { extensionId, hostAccess },
  );
  await page.close();
}

test('the popup says that the browser keeps the extension from its sites, and no more once it does not', async ({
  simulated,
}) => {
  const popup = await simulated.context.newPage();
  const question = popup.getByRole('heading', { name: /may not read/i });
  await popup.goto(simulated.extensionUrl('popup.html'));
  await expect(popup.getByRole('button', { name: 'Dashboard' })).toBeVisible();
  await expect(question).toHaveCount(0);

  await setHostAccess(simulated.context, simulated.extensionId, 'ON_CLICK');
  await expect(question).toBeVisible();
  await setHostAccess(simulated.context, simulated.extensionId, 'ON_ALL_SITES');
  await expect(question).toHaveCount(0);
});

test('a tab that was open before the observer was there says to reload, and is read after it', async ({
  simulated,
}) => {
  const creator = simulated.sites
    .find(({ id }) => id === 'instagram')
    ?.creators.find(({ expectedState, videos }) => expectedState === 'ok' && videos.length >= 12);
  if (!creator) throw new Error('no creator to visit');
  await setHostAccess(simulated.context, simulated.extensionId, 'ON_CLICK');
  const page = await simulated.context.newPage();
  await page.goto(creator.profileUrl);
  await page.waitForTimeout(1_000);
  // As after an installation: the page is there, and no script of the extension in it.
  await setHostAccess(simulated.context, simulated.extensionId, 'ON_ALL_SITES');
  const popup = await openPopup(simulated, page);
  await expect(popup.getByText('Reload this tab', { exact: false })).toBeVisible();
  await popup.close();

  await page.bringToFront();
  await page.reload();
  const card = await Card.on(page);
  await card.waitForText((text) => text.includes(' · '));
});
