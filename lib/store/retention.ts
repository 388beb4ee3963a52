import { ShortlistEntry, type StoredCampaign } from '../model/shortlist';
import type { Database } from './database';
import { deleteEntries } from './entries';
import { checkedRows } from './rows';
import { judgedTables } from './to-assess';

const DAY = 86_400_000;

/**
 * Forgets the creators in no campaign that were last seen more than `days` days before `now`; 0 forgets all of them.
 * Looks only at those that go, however many creators are kept. Gives how many.
 */
export async function forgetUnsaved(database: Database, days: number, now: number): Promise<number> {
  const old = await database.unsaved
    .where('lastSeenAt')
    .below(now - days * DAY)
    .primaryKeys();
  if (old.length > 0) await forgetCreators(database, old);
  return old.length;
}

/** Deletes all that pages told of creators. Entries, people and queue are not looked at. */
export async function forgetCreators(database: Database, ids: readonly string[]): Promise<void> {
  const { creators, posts, comments, observations, assessments, looks, unsaved } = database;
  await database.transaction('rw', [creators, posts, comments, observations, assessments, looks, unsaved], async () => {
    await Promise.all([
      creators.bulkDelete([...ids]),
      assessments.bulkDelete([...ids]),
      looks.bulkDelete([...ids]),
      unsaved.bulkDelete([...ids]),
      posts.where('creatorId').anyOf(ids).delete(),
      comments.where('creatorId').anyOf(ids).delete(),
      observations.where('creatorId').anyOf(ids).delete(),
    ]);
  });
}

/**
 * The entries of a campaign that its retention period says must go: last changed longer ago than it keeps them, the
 * longest first, at most `limit`. For a preview; nothing goes before a person says so.
 */
export async function retentionPreview(
  database: Database,
  { id, retentionDays }: StoredCampaign,
  { now, limit }: { now: number; limit: number },
): Promise<ShortlistEntry[]> {
  if (retentionDays === null) return [];
  const rows = await database.entries
    .where('[campaignId+changedAt]')
    .between([id, Number.NEGATIVE_INFINITY], [id, now - retentionDays * DAY])
    .limit(limit)
    .toArray();
  return checkedRows(ShortlistEntry, rows);
}

/**
 * Removes entries as a person confirmed them, except those changed since so that they need not go any more. There is no
 * undo: that would keep what must go. Gives how many went.
 */
export async function applyRetention(
  database: Database,
  { campaign, entryIds, now }: { campaign: StoredCampaign; entryIds: readonly string[]; now: number },
): Promise<number> {
  const { creators, entries, listing, listColumns, unsaved, undo } = database;
  const tables = [creators, entries, listing, listColumns, unsaved, undo];
  return database.transaction('rw', [...tables, ...judgedTables(database)], async () => {
    const due = await retentionPreview(database, campaign, { now, limit: Number.POSITIVE_INFINITY });
    const wanted = new Set(entryIds);
    const going = due.filter(({ id }) => wanted.has(id));
    await deleteEntries(database, going);
    await withoutUndo(database, going);
    return going.length;
  });
}

/** Takes entries out of the undo log, so that nothing there holds what was removed for good. Within a transaction. */
export async function withoutUndo(database: Database, entries: readonly ShortlistEntry[]): Promise<void> {
  const ids = new Set(entries.map(({ id }) => id));
  const records = await database.undo
    .where('creatorIds')
    .anyOf([...new Set(entries.map(({ creatorId }) => creatorId))])
    .distinct()
    .toArray();
  await database.undo.bulkPut(
    records.map((record) => ({ ...record, entries: record.entries.filter(({ entryId }) => !ids.has(entryId)) })),
  );
}
