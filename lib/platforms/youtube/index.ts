import type { Platform } from '../platform';
import { addressOf, profileUrl } from './address';
import { countStyle } from './counts';
import { readEmbedded } from './embedded';
import { languageOf } from './language';
import { OBSERVED } from './observed';
import { readRendered } from './rendered-page';
import { readReply } from './replies';

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
  traits: {
    followersNoun: 'subscribers',
    tiers: {
      'field-guide': [
        { id: 'nano', from: 1_000 },
        { id: 'micro', from: 10_000 },
        { id: 'macro', from: 100_000 },
        { id: 'mega', from: 1_000_000 },
      ],
    },
    engagementBasis: 'views',
  },
  addressOf,
  profileUrl,
  countStyle,
  languageOf,
  readEmbedded,
  readReply,
  readRendered,
};
