import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules of WCAG 2.2 AA; those of 2.1 are among them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against a page by the rules of WCAG 2.2 AA, as rule and place; `view` says where that was. */
export async function barriers(page: Page, view: string): Promise<string[]> {
  // Without frames there is nothing for which the builder would have to open a page of its own.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .analyze();
  return violations.map(({ id, nodes }) => `${view}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
}

/** {@link barriers} of a page in light, dark, and at 200 % zoom from right to left. */
export async function barriersInEveryLook(page: Page, view: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await barriers(page, `${view}, ${colorScheme}`)));
  }
  const size = page.viewportSize() ?? { width: 1_280, height: 720 };
  // At 200 % a window holds half as many CSS pixels each way.
  await page.setViewportSize({ width: Math.max(200, size.width / 2), height: Math.max(200, size.height / 2) });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  found.push(...(await barriers(page, `${view}, zoomed, right to left`)));
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  await page.setViewportSize(size);
  return found;
}
