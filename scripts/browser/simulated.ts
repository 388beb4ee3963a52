import { simulatedSites } from '../../tests/sites';
import { type ForeignRequest, routeSites, type SimulatedSite, type SiteLanguage } from '../../tests/sites/site';
import { setAnswer } from './extension-page';
import { type Launched, type LaunchOptions, launchWithExtension } from './launch';
import { type OwnRequest, watchOwnRequests } from './own-requests';

/**
 * How a browser on the simulated sites is started. `now` is the sites' present, by default the real one. `observe` is the
 * person's answer to the question of the first run, by default that replies may be read; null where they gave none yet.
 */
export interface SimulatedOptions extends Omit<LaunchOptions, 'isLive'> {
  now?: number;
  language?: SiteLanguage;
  observe?: boolean | null;
}

/** A running browser whose whole internet are the simulated sites. Its lists of requests grow while it runs. */
export interface Simulated extends Launched {
  sites: readonly SimulatedSite[];
  /** What the extension itself asked for: must stay empty. */
  ownRequests: readonly OwnRequest[];
  /** What no site had an answer for. */
  foreignRequests: readonly ForeignRequest[];
}

/** Starts a browser with the extension on the simulated sites. Rejects where it doesn't start. */
export async function launchOnSimulatedSites(options: SimulatedOptions): Promise<Simulated> {
  const { now = Date.now(), language = 'en', observe = true, ...launch } = options;
  const sites = simulatedSites({ now, language });
  const foreignRequests: ForeignRequest[] = [];
  const launched = await launchWithExtension(launch);
  try {
    await routeSites(launched.context, sites, { onForeignRequest: (request) => foreignRequests.push(request) });
    const ownRequests = await watchOwnRequests(launched.context);
    if (observe !== null) await setAnswer(launched, observe);
    return { ...launched, sites, ownRequests, foreignRequests };
  } catch (error) {
    await launched.close();
    throw error;
  }
}
