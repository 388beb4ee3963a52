import { attributeOf } from '../extract/dom';
import { UNKNOWN_STYLE } from '../numbers/style';
import type { Platform } from '../platform';
import { addressOf } from './address';
import { OBSERVED } from './calls';
import { readRendered } from './rendered-page';
import { readReply } from './replies';

/**
 * Social Blade: pages with the follower histories of other platforms' creators. Nobody is a creator of the site itself,
 * so that it has no tiers, no profiles, and no rate of its own.
 */
export const socialblade: Platform = {
  id: 'socialblade',
  label: 'Social Blade',
  matches: ['https://socialblade.com/*', 'https://www.socialblade.com/*'],
  otherHosts: [],
  shortHosts: [],
  namedBy: null,
  observed: OBSERVED,
  navigationEvents: [],
  traits: { followersNoun: 'followers', tiers: {}, engagementBasis: 'followers' },
  addressOf,
  profileUrl: () => null,
  countStyle: () => UNKNOWN_STYLE,
  // The site is written in English; not all of its layouts say so.
  languageOf: (document) => attributeOf(document.documentElement, 'lang')?.slice(0, 35) ?? 'en',
  readEmbedded: () => [],
  readReply,
  readRendered,
};
