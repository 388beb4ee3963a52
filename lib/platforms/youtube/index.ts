import type { Platform } from '../platform';
import { profileUrl } from './address';
import { countStyle } from './count-style';
import { youtubePage } from './page';
import { youtubeTraits } from './traits';

/** YouTube: channels, watch pages with their comments, Shorts and search pages of www.youtube.com. */
export const youtube: Platform = {
  ...youtubePage,
  label: 'YouTube',
  matches: ['https://www.youtube.com/*'],
  parts: [
    { name: 'channel', matches: pages('@*', 'channel/*', 'c/*', 'user/*', 'results*') },
    { name: 'post', matches: pages('watch*', 'shorts/*', 'live/*') },
  ],
  otherHosts: ['youtube.com', 'm.youtube.com'],
  shortHosts: ['youtu.be'],
  namedBy: 'address',
  traits: youtubeTraits,
  profileUrl,
  countStyle,
};

function pages(...paths: readonly string[]): string[] {
  return paths.map((path) => `https://www.youtube.com/${path}`);
}
