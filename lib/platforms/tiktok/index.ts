import type { Platform } from '../platform';
import { profileUrl } from './address';
import { countStyle } from './counts';
import { tiktokPage } from './page';
import { tiktokTraits } from './traits';

/** TikTok: profiles, videos and photo posts with their comments, and searches of www.tiktok.com. */
export const tiktok: Platform = {
  ...tiktokPage,
  label: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  otherHosts: ['tiktok.com', 'm.tiktok.com'],
  shortHosts: ['vm.tiktok.com', 'vt.tiktok.com'],
  namedBy: 'handle',
  traits: tiktokTraits,
  profileUrl,
  countStyle,
};
