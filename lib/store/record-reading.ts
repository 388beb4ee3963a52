import type { Assessment } from '../model/assessment';
import { Creator, KnownComment, type KnownCreator, KnownPost, Observation } from '../model/creator';
import { type Identity, isCopy, type Reading } from '../model/reading';
import { hashCommenters } from './commenters';
import type { Database } from './database';
import { creatorKeys } from './keys';
import { isKeepable, mergeReading } from './merge-reading';
import { checkedRow, checkedRows } from './rows';

/** What came of a reading: the creator as known now, its assessment, and whether a person saved it. */
export interface Recorded {
  creatorId: string;
  known: KnownCreator;
  assessment: Assessment;
  isSaved: boolean;
}

/**
 * Keeps a reading: merges it into what is known of its creator, assesses that, and stores both in one transaction, so
 * that a worker that dies leaves all of it or nothing. The same reading twice changes nothing. Null where the reading
 * is of no creator's page.
 */
export async function recordReading(
  database: Database,
  reading: Reading,
  assess: (known: KnownCreator) => Assessment,
): Promise<Recorded | null> {
  if (!isKeepable(reading)) return null;
  const names = reading.comments.flatMap((comment) => comment.author ?? []);
  const hashes = await hashCommenters(database, names);
  const { creators, posts, comments, observations, assessments, shortlist } = database;
  return database.transaction('rw', [creators, posts, comments, observations, assessments, shortlist], async () => {
    const own = isCopy(reading) ? await withoutTakenHandle(database, reading) : reading;
    const before = await findKnown(database, own);
    const known = mergeReading(before, own, (name) => hashes.get(name) ?? null);
    if (known === null) return null;
    const assessment = assess(known);
    const creatorId = known.creator.id;
    await creators.put(known.creator);
    await posts.bulkPut(changed(before?.posts, known.posts));
    await comments.bulkPut(changed(before?.comments, known.comments));
    await observations.bulkPut(changed(before?.observations, known.observations));
    await observations.bulkDelete(gone(before?.observations, known.observations));
    await assessments.put({ creatorId, assessedAt: reading.capturedAt, assessment });
    return { creatorId, known, assessment, isSaved: (await shortlist.get(creatorId)) !== undefined };
  });
}

/** Only what a merge made anew is written again. */
function changed<T>(before: readonly T[] | undefined, after: readonly T[]): T[] {
  const same = new Set(before);
  return after.filter((item) => !same.has(item));
}

/** The ids of rows that a merge let go. */
function gone(before: readonly { id: string }[] = [], after: readonly { id: string }[]): string[] {
  const kept = new Set(after.map((item) => item.id));
  return before.flatMap(({ id }) => (kept.has(id) ? [] : id));
}

/**
 * A copy's reading without its handle where a known creator goes, or went, by it and isn't surely the one: another id
 * is known, or the handle is an old one. Another site's word takes no name from anybody; without a handle the copy
 * belongs to its id alone, or to nobody.
 */
async function withoutTakenHandle(database: Database, reading: Reading): Promise<Reading> {
  const { profile, creatorPlatform } = reading;
  if (profile === null || profile.handle === null) return reading;
  const [key = ''] = creatorKeys(creatorPlatform, { handle: profile.handle, platformId: null });
  const owners = checkedRows(Creator, await database.creators.where('keys').equals(key).toArray());
  const isTaken = owners.some(({ profile: owner }) => !isSurely(owner, profile));
  return isTaken ? { ...reading, profile: { ...profile, handle: null } } : reading;
}

function isSurely(owner: Identity, copy: Identity): boolean {
  if (owner.platformId !== null && copy.platformId !== null) return owner.platformId === copy.platformId;
  return owner.handle?.toLowerCase() === copy.handle?.toLowerCase();
}

async function findKnown(database: Database, reading: Reading): Promise<KnownCreator | null> {
  if (reading.profile === null) return null;
  const creator = await findCreator(database, reading.creatorPlatform, reading.profile);
  if (creator === null) return null;
  const [posts, comments, observations] = await Promise.all([
    database.posts.where({ creatorId: creator.id }).toArray(),
    database.comments.where({ creatorId: creator.id }).toArray(),
    database.observations.where({ creatorId: creator.id }).toArray(),
  ]);
  return {
    creator,
    posts: checkedRows(KnownPost, posts),
    comments: checkedRows(KnownComment, comments),
    observations: checkedRows(Observation, observations),
  };
}

/**
 * The creator known by this id or, failing that, by this handle. A handle whose known creator has another id was taken
 * over by somebody else: that creator loses the handle and is not the one.
 */
async function findCreator(
  database: Database,
  platform: string,
  identity: { handle: string | null; platformId: string | null },
): Promise<Creator | null> {
  for (const key of creatorKeys(platform, identity)) {
    const creator = checkedRow(Creator, await database.creators.where('keys').equals(key).first());
    if (creator === null) continue;
    const { platformId } = creator.profile;
    if (platformId === null || identity.platformId === null || platformId === identity.platformId) return creator;
    await database.creators.put({ ...creator, keys: creator.keys.filter((name) => name !== key) });
  }
  return null;
}
