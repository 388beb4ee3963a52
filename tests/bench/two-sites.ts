import type { CDPSession, Page } from '@playwright/test';
import { answerQuestion } from '../../scripts/browser/extension-page';
import { type Launched, launchWithExtension } from '../../scripts/browser/launch';
import { BROWSER_VARIABLE } from '../../scripts/setup/browser.mjs';
import { simulatedSites } from '../sites';

/** A site whose pages are read, and one where the extension has nothing to do. */
const READ = 'https://www.youtube.com';
const UNREAD = 'https://elsewhere.example';

/** One page in a tab of its own, with a debugging session. */
export interface Side {
  page: Page;
  url: string;
  session: CDPSession;
}

/** The same page at two addresses of one browser: where the extension reads it, and where it doesn't run. */
export interface TwoSites {
  launched: Launched;
  within: Side;
  without: Side;
}

/**
 * Runs a measurement on the same page with and without the extension, in one browser, and closes it. `path` is the page's
 * address on either site; the simulated site's own script and style are there for it, and nothing else.
 */
export async function onTwoSites<T>(
  { path, html }: { path: string; html: string },
  measure: (sites: TwoSites) => Promise<T>,
): Promise<T> {
  const launched = await launchWithExtension({ browser: process.env[BROWSER_VARIABLE] ?? '', isHeadless: true });
  try {
    const { context } = launched;
    await answerQuestion(launched, true);
    const [site] = simulatedSites({ now: Date.now(), language: 'en' }).filter(({ start }) => start.startsWith(READ));
    await context.route(/^https?:/, (route) => {
      const request = route.request();
      const { pathname } = new URL(request.url());
      if (pathname === path) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      const asset = { url: `${READ}${pathname}`, method: 'GET', postData: null, resourceType: request.resourceType() };
      const reply = site?.respond(asset) ?? null;
      return reply === null ? route.abort() : route.fulfill(reply);
    });
    const sideAt = async (origin: string): Promise<Side> => {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable');
      return { page, url: `${origin}${path}`, session };
    };
    return await measure({ launched, within: await sideAt(READ), without: await sideAt(UNREAD) });
  } finally {
    await launched.close();
  }
}

/** Rejects where the page is not read although it should be, or the other way round: the figures would mean nothing. */
export async function expectRead({ page, url }: Side): Promise<void> {
  const hasCard = (await page.locator('touchstone-card').count()) > 0;
  if (hasCard !== url.startsWith(READ)) throw new Error(`${url} was ${hasCard ? '' : 'not '}read`);
}

/**
 * One of the browser's own figures on a page: `TaskDuration` (seconds of main-thread work), `ScriptDuration` (of script in
 * it), `JSHeapUsedSize` (bytes).
 */
export async function figureOf(
  { session }: Side,
  name: 'TaskDuration' | 'ScriptDuration' | 'JSHeapUsedSize',
): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find((metric) => metric.name === name);
  if (!found) throw new Error(`the browser does not tell ${name}`);
  return found.value;
}
