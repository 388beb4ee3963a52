import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openPanelAsTab, openPopup } from '../browser/extension-page';
import type { Launched } from '../browser/launch';

/** The themes that every view is shown in. */
export const COLOR_SCHEMES = ['light', 'dark'] as const;

/** Sizes of the windows that the views are shown in, in CSS pixels. */
const POPUP_SIZE = { width: 400, height: 600 };
const PANEL_SIZE = { width: 360, height: 800 };

/** How long a view may take to show what it is looked at for, in milliseconds. */
export const PATIENCE = 15_000;

/** The size of a window in CSS pixels. */
export interface WindowSize {
  width: number;
  height: number;
}

/** A picture of a page in each theme: `path` with the theme and the ending after it. */
export async function inBothThemes(page: Page, size: WindowSize, path: string): Promise<void> {
  await page.setViewportSize(size);
  for (const colorScheme of COLOR_SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${path}-${colorScheme}.png` });
  }
}

/** Pictures of the popup and the side panel for the creator whose page is open, in both themes. */
export async function pictureViewsBeside(launched: Launched, page: Page, folder: string, name: string): Promise<void> {
  const popup = await openPopup(launched, page);
  await popup.getByRole('button', { name: /^Saved?$/ }).waitFor({ timeout: PATIENCE });
  await inBothThemes(popup, POPUP_SIZE, join(folder, `${name}-popup`));
  await popup.close();
  const panel = await openPanelAsTab(launched, page);
  // It opens where it was left: beside the creator before.
  await panel.getByRole('tab', { name: 'Checklist' }).click();
  await panel.getByRole('heading').first().waitFor({ timeout: PATIENCE });
  await inBothThemes(panel, PANEL_SIZE, join(folder, `${name}-side-panel`));
  await panel.getByRole('tab', { name: 'From the creator' }).click();
  await inBothThemes(panel, PANEL_SIZE, join(folder, `${name}-side-panel-sent`));
  await panel.close();
}

/** Pictures of popup and side panel where no creator's page is open. */
export async function pictureViewsElsewhere(launched: Launched, folder: string, name: string): Promise<void> {
  const page = await launched.context.newPage();
  await page.goto(launched.extensionUrl('popup.html'));
  await page.getByRole('button', { name: 'Dashboard' }).waitFor({ timeout: PATIENCE });
  await inBothThemes(page, POPUP_SIZE, join(folder, `${name}-popup`));
  await page.goto(launched.extensionUrl('sidepanel.html'));
  await page.getByRole('tab', { name: 'Checklist' }).click();
  await page.getByRole('heading').first().waitFor({ timeout: PATIENCE });
  await inBothThemes(page, PANEL_SIZE, join(folder, `${name}-side-panel`));
  await page.close();
}
