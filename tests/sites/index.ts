import { instagramSite } from './instagram';
import type { SimulatedSite, SiteOptions } from './site';
import { socialbladeSite } from './socialblade';
import { tiktokSite } from './tiktok';
import { youtubeSite } from './youtube';

/** Every simulated platform. A new one is its folder and its line here. */
export function simulatedSites(options: SiteOptions): SimulatedSite[] {
  return [youtubeSite(options), instagramSite(options), tiktokSite(options), socialbladeSite(options)];
}
