import type { Platform } from '../platform';
import { profileUrl } from './address';
import { countStyle } from './counts';
import { instagramPage } from './page';
import { instagramTraits } from './traits';

/** Instagram: profiles, posts, reels with their comments, and search pages of www.instagram.com. */
export const instagram: Platform = {
  ...instagramPage,
  label: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  otherHosts: ['instagram.com', 'm.instagram.com'],
  shortHosts: ['instagr.am', 'www.instagr.am'],
  namedBy: 'handle',
  traits: instagramTraits,
  profileUrl,
  countStyle,
};
