import { attributeOf } from '../extract/dom';
import type { Platform } from '../platform';
import { addressOf, profileUrl } from './address';
import { countStyle } from './counts';
import { readEmbedded } from './embedded';
import { OBSERVED } from './observed';
import { readRendered } from './rendered-page';
import { readReply } from './replies';
import { instagramTraits } from './traits';

/** Instagram: profiles, posts, reels with their comments, and search pages of www.instagram.com. */
export const instagram: Platform = {
  id: 'instagram',
  label: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  otherHosts: ['instagram.com', 'm.instagram.com'],
  shortHosts: ['instagr.am', 'www.instagr.am'],
  namedBy: 'handle',
  observed: OBSERVED,
  navigationEvents: [],
  traits: instagramTraits,
  addressOf,
  profileUrl,
  countStyle,
  languageOf: (document) => attributeOf(document.documentElement, 'lang')?.slice(0, 35) ?? null,
  readEmbedded,
  readReply,
  readRendered,
};
