import type { Assessment } from '../model/assessment';
import { Creator, type KnownCreator } from '../model/creator';
import { CreatorLooks } from '../model/look';
import { type Identity, isCopy, type Reading } from '../model/reading';
import { ShortlistEntry } from '../model/shortlist';
import { isBlocked } from './blocked';
import { putOwnAssessments } from './campaign-assessments';
import { hashCommenters } from './commenters';
import type { Database } from './database';
import { type CampaignEvidence, knownCreator } from './detail';
import { creatorKeys } from './keys';
import { putRows } from './list-rows';
import { listingRow } from './listing';
import { nextLooks } from './looks';
import { isKeepable, mergeReading } from './merge-reading';
import { readPreferences } from './preferences';
import { checkedRow, checkedRows } from './rows';
import { judgedTables } from './to-assess';

/**
 * What came of a reading: the creator as known now and its assessment without any campaign. `isSaved`: whether it is in the active campaign.
 * `blocked` says no more than that a person marked this creator as never to be kept.
 */
export type Recorded =
  | { state: 'kept'; creatorId: string; known: KnownCreator; assessment: Assessment; isSaved: boolean }
  | { state: 'blocked' };

/**
 * Keeps a reading: merges it into what is known of its creator, assesses that, and stores both in one transaction, so
 * that a worker that dies leaves all of it or nothing. The same reading twice changes nothing. Nothing is kept of a
 * creator that is not to be contacted. Null where the reading is of no creator's page.
 */
export async function recordReading(
  database: Database,
  reading: Reading,
  assess: (known: KnownCreator, own?: CampaignEvidence) => Assessment,
): Promise<Recorded | null> {
  if (!isKeepable(reading)) return null;
  const names = reading.comments.flatMap((comment) => comment.author ?? []);
  const { creatorPlatform, profile } = reading;
  if (profile && (await isBlocked(database, creatorKeys(creatorPlatform, profile)))) return { state: 'blocked' };
  const hashes = await hashCommenters(database, names);
  const {
    creators,
    posts,
    comments,
    observations,
    assessments,
    looks,
    entries,
    listing,
    listColumns,
    unsaved,
    values,
  } = database;
  const seen = [creators, posts, comments, observations, assessments, looks];
  const tables = [...seen, entries, listing, listColumns, unsaved, values];
  return database.transaction('rw', [...tables, ...judgedTables(database)], async () => {
    const given = isCopy(reading) ? await withoutTakenHandle(database, reading) : reading;
    const before = await findKnown(database, given);
    const known = mergeReading(before, given, (name) => hashes.get(name) ?? null);
    if (known === null) return null;
    const assessment = assess(known);
    const creatorId = known.creator.id;
    await creators.put(known.creator);
    await posts.bulkPut(changed(before?.posts, known.posts));
    await comments.bulkPut(changed(before?.comments, known.comments));
    await observations.bulkPut(changed(before?.observations, known.observations));
    await observations.bulkDelete(gone(before?.observations, known.observations));
    await assessments.put({ creatorId, assessedAt: reading.capturedAt, assessment });
    if (!isCopy(reading)) {
      const looked = checkedRow(CreatorLooks, await looks.get(creatorId));
      await looks.put(nextLooks(looked, known, assessment, reading.capturedAt));
    }
    const saved = checkedRows(ShortlistEntry, await entries.where({ creatorId }).toArray());
    const own = await putOwnAssessments(database, saved, { known, assess, now: reading.capturedAt });
    await putRows(
      database,
      saved.map((entry) => listingRow(entry, { ...known, assessment: own.get(entry.id) ?? assessment })),
    );
    if (saved.length === 0) await unsaved.put({ creatorId, lastSeenAt: known.creator.lastSeenAt });
    const { activeCampaign } = await readPreferences(database);
    const isSaved = saved.some(({ campaignId }) => campaignId === activeCampaign);
    return { state: 'kept', creatorId, known, assessment, isSaved };
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
  return creator && knownCreator(database, creator.id);
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
