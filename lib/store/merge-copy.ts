import type { Creator, KnownCreator } from '../model/creator';
import { notFound } from '../model/facts';
import type { Identity, ProfileReading, Reading } from '../model/reading';
import { creatorKeys } from './keys';
import { mergeObservations, observationsIn } from './observations';

/**
 * What is known of a creator after a look at another site's copy of its history. Only the dated counts are taken: the
 * profile, names and posts of the creator stay as its own platform's pages showed them. A creator that nobody has seen
 * yet begins with its name and its history alone. The same copy twice changes nothing.
 */
export function mergeCopy(known: KnownCreator | null, reading: Reading): KnownCreator | null {
  const keys = reading.profile === null ? [] : creatorKeys(reading.creatorPlatform, reading.profile);
  const id = known?.creator.id ?? keys[0];
  if (reading.profile === null || id === undefined) return known;
  const rows = observationsIn(id, reading);
  if (rows.length === 0) return known;
  const at = reading.capturedAt;
  const creator: Creator = known
    ? { ...known.creator, lastSeenAt: Math.max(known.creator.lastSeenAt, at) }
    : {
        id,
        platform: reading.creatorPlatform,
        keys,
        profile: nothingButName(reading.profile),
        firstSeenAt: at,
        lastSeenAt: at,
      };
  return {
    creator,
    posts: known?.posts ?? [],
    comments: known?.comments ?? [],
    observations: mergeObservations(known?.observations ?? [], rows),
  };
}

/** A profile of which no page of its own platform was looked at. */
export function nothingButName({ handle, platformId }: Identity): ProfileReading {
  return {
    handle,
    platformId,
    name: notFound,
    bio: notFound,
    links: notFound,
    verified: notFound,
    category: notFound,
    email: notFound,
    country: notFound,
    language: notFound,
    followers: notFound,
    following: notFound,
    postCount: notFound,
    totalLikes: notFound,
    totalViews: notFound,
  };
}
