import type { Platform } from '../platform';
import { addressOf, profileUrl } from './address';
import { countStyle } from './counts';
import { readEmbedded } from './embedded';
import { languageOf } from './language';
import { OBSERVED } from './observed';
import { readRendered } from './rendered-page';
import { readReply } from './replies';
import { tiktokTraits } from './traits';

/** TikTok: profiles, videos and photo posts with their comments, and searches of www.tiktok.com. */
export const tiktok: Platform = {
  id: 'tiktok',
  label: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  otherHosts: ['tiktok.com', 'm.tiktok.com'],
  shortHosts: ['vm.tiktok.com', 'vt.tiktok.com'],
  namedBy: 'handle',
  observed: OBSERVED,
  // The app goes from page to page by the history alone and tells nobody.
  navigationEvents: [],
  traits: tiktokTraits,
  addressOf,
  profileUrl,
  countStyle,
  languageOf,
  readEmbedded,
  readReply,
  readRendered,
};
