import { Assessment } from '../model/assessment';
import { Creator, type ShortlistEntry } from '../model/creator';
import type { Database } from './database';
import { checkedRow } from './rows';

/** A saved creator with what is known of it. */
export interface ShortlistRow {
  entry: ShortlistEntry;
  creator: Creator;
  assessment: Assessment | null;
}

/**
 * Puts a known creator on the shortlist. Doing it again changes nothing, also not the date. False where no such creator
 * is known.
 */
export async function addToShortlist(database: Database, creatorId: string, now: number): Promise<boolean> {
  return database.transaction('rw', database.creators, database.shortlist, async () => {
    if ((await database.creators.get(creatorId)) === undefined) return false;
    if ((await database.shortlist.get(creatorId)) === undefined) {
      await database.shortlist.add({ creatorId, addedAt: now });
    }
    return true;
  });
}

/** Takes a creator off the shortlist; what is known of it stays. Doing it again changes nothing. */
export async function removeFromShortlist(database: Database, creatorId: string): Promise<void> {
  await database.shortlist.delete(creatorId);
}

/** The saved creators, the latest saved first; at most `limit` of them. */
export async function shortlistRows(database: Database, limit = Number.POSITIVE_INFINITY): Promise<ShortlistRow[]> {
  const entries = await database.shortlist.orderBy('addedAt').reverse().limit(limit).toArray();
  const ids = entries.map((entry) => entry.creatorId);
  const [creators, assessments] = await Promise.all([
    database.creators.bulkGet(ids),
    database.assessments.bulkGet(ids),
  ]);
  return entries.flatMap((entry, index) => {
    const creator = checkedRow(Creator, creators[index]);
    return creator ? { entry, creator, assessment: checkedRow(Assessment, assessments[index]?.assessment) } : [];
  });
}
