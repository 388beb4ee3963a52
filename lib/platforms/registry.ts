import { instagram } from './instagram';
import type { Platform } from './platform';
import { socialblade } from './socialblade';
import { tiktok } from './tiktok';
import { youtube } from './youtube';

export { historyUrl } from './socialblade/address';

/** Every platform that Touchstone reads. A new one is its folder and its line here. */
export const platforms: readonly Platform[] = [youtube, instagram, tiktok, socialblade];

/** The platform whose page `url` is, or null. */
export function platformOf(url: string): Platform | null {
  return platforms.find((platform) => platform.addressOf(url) !== null) ?? null;
}

/** The platform with this id, or null. */
export function platformById(id: string): Platform | null {
  return platforms.find((platform) => platform.id === id) ?? null;
}
