import { test as base, expect } from '@playwright/test';
import { launchOnSimulatedSites, type Simulated } from '../../scripts/browser/simulated';
import type { SiteLanguage } from '../sites/site';

export { expect };

/** The program of the browser that the tests run in. `npm test` finds one and names it. */
export const BROWSER = process.env.TOUCHSTONE_BROWSER ?? '/usr/bin/chromium';

interface Options {
  /** The interface language of the simulated sites. */
  siteLanguage: SiteLanguage;
  /** The person's answer whether replies may be read; null where they gave none yet. */
  observe: boolean | null;
}

interface Fixtures {
  /**
   * A browser of the test's own with the extension, on the simulated sites. The test fails at its end if anything asked
   * for what the sites don't have, or if the extension asked for anything at all.
   */
  simulated: Simulated;
}

/** The test function of all end-to-end tests. */
export const test = base.extend<Fixtures & Options>({
  siteLanguage: ['en', { option: true }],
  observe: [true, { option: true }],
  simulated: async ({ siteLanguage, observe }, use) => {
    const simulated = await launchOnSimulatedSites({
      browser: BROWSER,
      isHeadless: true,
      language: siteLanguage,
      observe,
    });
    try {
      await use(simulated);
    } finally {
      await simulated.close();
    }
    expect(simulated.foreignRequests, 'requests outside the simulated sites').toEqual([]);
    expect(simulated.ownRequests, 'requests of the extension itself').toEqual([]);
  },
});
