import type { Identity } from '../model/reading';

/** All keys under which a creator can be found again: by the platform's id and by handle, without regard to case. */
export function creatorKeys(platform: string, identity: Identity): string[] {
  const keys: string[] = [];
  if (identity.platformId !== null) keys.push(`${platform}:id:${identity.platformId}`);
  if (identity.handle !== null) keys.push(`${platform}:@${identity.handle.toLowerCase()}`);
  return keys;
}

/** The key of a post in the store. */
export function postKey(platform: string, postId: string): string {
  return `${platform}:${postId}`;
}
