import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openPanelAsTab, openPopup } from '../browser/extension-page';
import type { Launched } from '../browser/launch';

/** The themes that every view is shown in. */
export const COLOR_SCHEMES = ['light', 'dark'] as const;

/** Sizes of the windows that the views are shown in, in CSS pixels. */
const POPUP_SIZE = { width: 400, height: 600 };
const PANEL_SIZE = { width: 360, height: 800 };
const DASHBOARD_SIZE = { width: 1_280, height: 800 };

/** Pictures of the popup and the side panel for the creator whose page is open, in both themes. */
export async function pictureViewsBeside(launched: Launched, page: Page, folder: string, name: string): Promise<void> {
  const popup = await openPopup(launched, page);
  await popup.getByRole('button', { name: /^Saved?$/ }).waitFor({ timeout: 15_000 });
  await inBothThemes(popup, POPUP_SIZE, join(folder, `${name}-popup`));
  await popup.close();
  const panel = await openPanelAsTab(launched, page);
  await panel.getByRole('heading').first().waitFor({ timeout: 15_000 });
  await inBothThemes(panel, PANEL_SIZE, join(folder, `${name}-side-panel`));
  await panel.close();
}

/** The parts of the dashboard that have an address of their own. */
const DASHBOARD_PARTS = ['list', 'portfolio', 'campaigns', 'links', 'queue', 'import', 'data', 'settings'];

/** Pictures of every part of the dashboard and of one creator's page, in both themes. */
export async function pictureDashboard(launched: Launched, folder: string): Promise<void> {
  const page = await launched.context.newPage();
  await page.goto(launched.extensionUrl('dashboard.html'));
  const row = page.locator('tr[data-row]').first();
  await row.waitFor({ timeout: 15_000 });
  for (const part of DASHBOARD_PARTS) {
    await page.goto(launched.extensionUrl(`dashboard.html#/${part}`));
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached', timeout: 15_000 });
    await inBothThemes(page, DASHBOARD_SIZE, join(folder, `dashboard-${part}`));
  }
  await page.goto(launched.extensionUrl('dashboard.html#/list'));
  await row.locator('[data-column="name"] button').click();
  await page.getByRole('tab').first().waitFor({ timeout: 15_000 });
  await inBothThemes(page, DASHBOARD_SIZE, join(folder, 'dashboard-creator'));
  await page.close();
}

async function inBothThemes(page: Page, size: { width: number; height: number }, path: string): Promise<void> {
  await page.setViewportSize(size);
  for (const colorScheme of COLOR_SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${path}-${colorScheme}.png` });
  }
}
