import { UNKNOWN_STYLE } from '../numbers/style';
import type { Platform } from '../platform';
import { socialbladePage } from './page';

/**
 * Social Blade: pages with the follower histories of other platforms' creators. Nobody is a creator of the site itself,
 * so that it has no tiers, no profiles, and no rate of its own.
 */
export const socialblade: Platform = {
  ...socialbladePage,
  label: 'Social Blade',
  matches: ['https://socialblade.com/*', 'https://www.socialblade.com/*'],
  otherHosts: [],
  shortHosts: [],
  namedBy: null,
  traits: { followersNoun: 'followers', tiers: {}, engagementBasis: 'followers' },
  profileUrl: () => null,
  countStyle: () => UNKNOWN_STYLE,
};
