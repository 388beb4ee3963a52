import type { Reading } from '../model/reading';
import { creatorPlatformOf, sameHandle } from './assemble';
import type { PageAddress, Platform } from './platform';

/**
 * Whether a reading is of the page at `url`, the address that the browser vouches for: it names the same page, and
 * what it holds belongs to it. So a page's script can never put numbers under another creator's name.
 */
export function isReadingOf(platform: Platform, reading: Reading, url: string): boolean {
  const address = platform.addressOf(url);
  const claimed = platform.addressOf(reading.url);
  if (address === null || claimed === null || !isSameAddress(address, claimed)) return false;
  if (reading.creatorPlatform !== creatorPlatformOf(platform, address)) return false;
  if (address.kind === 'post') {
    return (
      reading.posts.every((post) => post.id === address.postId) &&
      reading.comments.every((comment) => comment.postId === address.postId)
    );
  }
  if (address.kind !== 'profile' || reading.profile === null) return true;
  if (address.platformId !== null) return reading.profile.platformId === address.platformId;
  // An alias names no handle; the reader has matched it with the profile's own addresses.
  return address.handle === null || sameHandle(address.handle, reading.profile.handle);
}

function isSameAddress(a: PageAddress, b: PageAddress): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
