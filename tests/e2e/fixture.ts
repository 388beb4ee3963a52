import { test as base, expect } from '@playwright/test';
import { type Launched, launchWithExtension } from '../../scripts/browser/launch';
import { launchOnSimulatedSites, type Simulated, type SimulatedOptions } from '../../scripts/browser/simulated';
import type { SiteLanguage } from '../sites/site';
import { startLoggingProxy, unexplained } from './logging-proxy';

export { expect };

/** The program of the browser that the tests run in. `npm test` finds one and names it. */
export const BROWSER = process.env.TOUCHSTONE_BROWSER ?? '/usr/bin/chromium';

/**
 * For `expect.poll` of what a page comes to by itself: looks often, as by default looks are soon a second apart, and waits
 * for what is slow.
 */
export const SOON = { intervals: [250], timeout: 20_000 };

interface Options {
  /** The interface language of the simulated sites. */
  siteLanguage: SiteLanguage;
  /** The person's answer whether replies may be read; null where they gave none yet. */
  observe: boolean | null;
  /** Hosts beside the sites' own that the test answers for, and to which the browser may prepare a connection. */
  otherHosts: readonly string[];
}

interface Fixtures {
  /**
   * A browser of the test's own with the extension, on the simulated sites. The test fails at its end if anything asked
   * for what the sites don't have, or if the extension asked for anything at all, by what the debugging protocol tells
   * and by what a proxy between the browser and any network was asked for.
   */
  simulated: Simulated;
}

/** The test function of all end-to-end tests. */
export const test = base.extend<Fixtures & Options>({
  siteLanguage: ['en', { option: true }],
  observe: [true, { option: true }],
  otherHosts: [[], { option: true }],
  simulated: async ({ siteLanguage, observe, otherHosts }, use) =>
    onSimulatedSites({ language: siteLanguage, observe, otherHosts }, use),
});

/**
 * Runs a piece of work with such a browser, and fails like the fixture; for tests that need more than one. `otherHosts`:
 * as in the options, by default none.
 */
export async function onSimulatedSites<T>(
  {
    otherHosts = [],
    ...options
  }: Pick<SimulatedOptions, 'language' | 'observe'> & Partial<Pick<Options, 'otherHosts'>>,
  work: (simulated: Simulated) => Promise<T>,
): Promise<T> {
  const proxy = await startLoggingProxy();
  try {
    const simulated = await launchOnSimulatedSites({
      ...options,
      browser: BROWSER,
      isHeadless: true,
      proxy: proxy.address,
    });
    const result = await work(simulated).finally(() => simulated.close());
    expect(simulated.foreignRequests, 'requests outside the simulated sites').toEqual([]);
    expect(simulated.ownRequests, 'requests of the extension itself').toEqual([]);
    const hosts = [...simulated.sites.flatMap((site) => site.hosts), ...otherHosts];
    expect(unexplained(proxy.asked, hosts), 'what went towards a network').toEqual([]);
    return result;
  } finally {
    await proxy.close();
  }
}

/**
 * A browser with the extension on a profile that outlives it, without any site. Closing it fails if anything asked for a
 * network, by what a proxy was asked for; it may have been killed before.
 */
export async function launchOnProfile(profile: string): Promise<Launched> {
  const proxy = await startLoggingProxy();
  const launched = await launchWithExtension({ browser: BROWSER, isHeadless: true, profile, proxy: proxy.address });
  return {
    ...launched,
    close: async () => {
      await launched.close().catch(() => undefined);
      await proxy.close();
      expect(unexplained(proxy.asked, []), 'what went towards a network').toEqual([]);
    },
  };
}
