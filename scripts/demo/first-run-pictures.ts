import { join } from 'node:path';
import type { Launched } from '../browser/launch';
import { inBothThemes } from './pictures';

/** The size of the first run's window, in CSS pixels. */
const SIZE = { width: 1_280, height: 800 };

/** The buttons that lead through the first run and the tour, each from the picture before to the next. */
const FIRST_RUN = ['Continue', 'Read along', 'Without a campaign'];
const TOUR = ['Take the tour (1 minute)', 'Open the card', 'Save this creator', 'Open the checklist'];

/** Pictures of every screen of the first run and every step of the tour. */
export async function pictureFirstRun(launched: Launched, folder: string): Promise<void> {
  const page = await launched.context.newPage();
  await page.goto(launched.extensionUrl('welcome.html'));
  const go = async (button: string) => {
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('button', { name: button }).click();
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasNotText: title ?? '' })
      .waitFor();
  };
  await inBothThemes(page, SIZE, join(folder, 'first-run-1'));
  for (const [index, button] of FIRST_RUN.entries()) {
    await go(button);
    await inBothThemes(page, SIZE, join(folder, `first-run-${index + 2}`));
  }
  for (const [index, button] of TOUR.entries()) {
    await go(button);
    await inBothThemes(page, SIZE, join(folder, `tour-${index + 1}`));
  }
  await page.close();
}
