import type { Page } from '@playwright/test';
import { openPopup } from '../browser/extension-page';
import type { Launched } from '../browser/launch';

/** Saves the creator whose page is open, by the popup's button. Rejects where there is no such button. */
export async function saveCreator(launched: Launched, page: Page): Promise<void> {
  const popup = await openPopup(launched, page);
  await popup.getByRole('button', { name: 'Save', exact: true }).click({ timeout: 15_000 });
  await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor({ timeout: 15_000 });
  await popup.close();
}

/** Exports the shortlist by the popup's button, into `file`. */
export async function exportShortlist(launched: Launched, page: Page, file: string): Promise<void> {
  const popup = await openPopup(launched, page);
  const button = popup.getByRole('button', { name: 'Export CSV' });
  const [download] = await Promise.all([popup.waitForEvent('download', { timeout: 15_000 }), button.click()]);
  await download.saveAs(file);
  await popup.close();
}
