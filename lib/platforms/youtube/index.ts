import type { Platform } from '../platform';
import { addressOf, profileUrl } from './address';
import { countStyle } from './count-style';
import { readEmbedded } from './embedded';
import { languageOf } from './language';
import { OBSERVED } from './observed';
import { readRendered } from './rendered-page';
import { readReply } from './replies';
import { youtubeTraits } from './traits';

/** YouTube: channels, watch pages with their comments, Shorts and search pages of www.youtube.com. */
export const youtube: Platform = {
  id: 'youtube',
  label: 'YouTube',
  matches: ['https://www.youtube.com/*'],
  otherHosts: ['youtube.com', 'm.youtube.com'],
  shortHosts: ['youtu.be'],
  namedBy: 'address',
  observed: OBSERVED,
  navigationEvents: ['yt-navigate-start', 'yt-navigate-finish', 'yt-page-data-updated'],
  traits: youtubeTraits,
  addressOf,
  profileUrl,
  countStyle,
  languageOf,
  readEmbedded,
  readReply,
  readRendered,
};
