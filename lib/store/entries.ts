import { Assessment } from '../model/assessment';
import { Creator, KnownPost } from '../model/creator';
import type { EntryEdit } from '../model/entry-edit';
import { groupBy } from '../model/group-by';
import { DEFAULT_CAMPAIGN, defaultCampaign, entryId, newEntry, ShortlistEntry } from '../model/shortlist';
import { applyEdit } from './apply-edit';
import type { Database, UnsavedCreator } from './database';
import { changeBetween } from './entry-change';
import { deleteRows, type ListTables, putRows } from './list-rows';
import { listingRow, withEntry } from './listing';
import { readPreferences } from './preferences';
import { checkedRow, checkedRows } from './rows';
import { bearsOnAssessment, dropJudged, judgedTables, noteToAssess } from './to-assess';
import { countBefore, noteCommand } from './undo-record';

/** One command of a person: its key, so that it is carried out once however often it comes, and when. */
export interface Command {
  key: string;
  now: number;
}

/** What saving gave: the entries, new or there before, and the creators that aren't known. */
export interface Added {
  entryIds: string[];
  leftOut: string[];
}

/**
 * Saves known creators to a campaign; null: the active one, which is made if it is the first. Who is in it already stays
 * as it is. Null where there is no such campaign. One undo record for all.
 */
export async function addEntries(
  database: Database,
  { campaignId, creatorIds }: { campaignId: string | null; creatorIds: readonly string[] },
  { key, now }: Command,
): Promise<Added | null> {
  const { creators, assessments, posts, entries, listing, listColumns, unsaved, undo, values } = database;
  const tables = [creators, assessments, posts, entries, listing, listColumns, unsaved, undo, values];
  return database.transaction('rw', [...tables, ...judgedTables(database)], async () => {
    const ids = [...new Set(creatorIds)];
    // What doesn't wait for another is asked for at the same time: most of a save is the way there and back.
    const [campaign, found, done] = await Promise.all([
      campaignId ?? readPreferences(database).then(({ activeCampaign }) => activeCampaign),
      creators.bulkGet(ids),
      countBefore(database, key),
    ]);
    const known = ids.filter((_, index) => found[index] !== undefined);
    const reply = {
      entryIds: known.map((id) => entryId(campaign, id)),
      leftOut: ids.filter((_, index) => found[index] === undefined),
    };
    const [hasCampaign, before] = await Promise.all([
      ensureCampaign(database, campaign, now),
      entries.bulkGet(reply.entryIds),
    ]);
    if (!hasCampaign) return null;
    if (done !== null) return reply;
    const added = known.flatMap((id, index) => (before[index] === undefined ? newEntry(campaign, id, now) : []));
    await Promise.all([
      putEntries(database, added),
      noteCommand(database, {
        key,
        command: 'add',
        at: now,
        creatorIds: added.map(({ creatorId }) => creatorId),
        entries: added.flatMap((entry) => changeBetween(null, entry) ?? []),
        people: null,
        count: added.length,
      }),
    ]);
    return reply;
  });
}

/** Makes the default campaign where it is missing. Gives whether there is one of this id then. Within a transaction. */
export async function ensureCampaign(
  { campaigns }: Pick<Database, 'campaigns'>,
  campaignId: string,
  now: number,
): Promise<boolean> {
  if ((await campaigns.get(campaignId)) !== undefined) return true;
  if (campaignId !== DEFAULT_CAMPAIGN.id) return false;
  await campaigns.add(defaultCampaign(now));
  return true;
}

/**
 * Changes entries in one way, all in one transaction, each field by itself: edits at the same time lose nothing. Entries
 * that are gone are passed over. Gives how many changed. One undo record for all.
 */
export async function editEntries(
  database: Database,
  { entryIds, edit }: { entryIds: readonly string[]; edit: EntryEdit },
  { key, now }: Command,
): Promise<{ changed: number }> {
  const { creators, entries, listing, listColumns, unsaved, undo } = database;
  const tables = [creators, entries, listing, listColumns, unsaved, undo];
  return database.transaction('rw', [...tables, ...judgedTables(database)], async () => {
    const done = await countBefore(database, key);
    if (done !== null) return { changed: done };
    const before = checkedRows(ShortlistEntry, (await entries.bulkGet([...new Set(entryIds)])).filter(isThere));
    const changed = before.flatMap((entry) => {
      const after = applyEdit(entry, edit, now);
      const change = changeBetween(entry, after);
      return change === null ? [] : { entry, after, change };
    });
    await updateEntries(
      database,
      changed.flatMap(({ after }) => after ?? []),
    );
    await noteToAssess(
      database,
      changed.flatMap(({ entry, after }) => (after && bearsOnAssessment(entry, after) ? after : [])),
    );
    await deleteEntries(
      database,
      changed.flatMap(({ entry, after }) => (after === null ? entry : [])),
    );
    await noteCommand(database, {
      key,
      command: edit.kind,
      at: now,
      creatorIds: changed.map(({ entry }) => entry.creatorId),
      entries: changed.map(({ change }) => change),
      people: null,
      count: changed.length,
    });
    return { changed: changed.length };
  });
}

/** Writes entries that are new in their campaigns, with their rows in lists. Within a transaction. */
export async function putEntries(database: Database, entries: readonly ShortlistEntry[]): Promise<void> {
  await Promise.all([
    database.entries.bulkPut([...entries]),
    database.unsaved.bulkDelete(entries.map(({ creatorId }) => creatorId)),
    relist(database, entries),
    noteToAssess(database, entries),
  ]);
}

/** Writes entries that are in their campaigns already. Within a transaction. */
export async function updateEntries(database: Database, entries: readonly ShortlistEntry[]): Promise<void> {
  const rows = await database.listing.bulkGet(entries.map(({ id }) => id));
  await database.entries.bulkPut([...entries]);
  await putRows(
    database,
    entries.flatMap((entry, index) => {
      const row = rows[index];
      return row ? withEntry(row, entry) : [];
    }),
  );
}

/** Takes entries off their campaigns; their creators are kept as long as others that nobody saved. Within a transaction. */
export async function deleteEntries(database: Database, entries: readonly ShortlistEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const ids = entries.map(({ id }) => id);
  await database.entries.bulkDelete(ids);
  await deleteRows(database, ids);
  await dropJudged(database, ids);
  const creatorIds = [...new Set(entries.map(({ creatorId }) => creatorId))];
  const others = await database.entries.where('creatorId').anyOf(creatorIds).toArray();
  const saved = new Set(others.map(({ creatorId }) => creatorId));
  const creators = await database.creators.bulkGet(creatorIds.filter((id) => !saved.has(id)));
  await database.unsaved.bulkPut(creators.filter(isThere).map(unsavedRow));
}

/** A creator in no campaign, kept from when it was last seen, or became known where nobody has looked at it yet. */
export function unsavedRow({ id, firstSeenAt, lastSeenAt }: Creator): UnsavedCreator {
  return { creatorId: id, lastSeenAt: Math.max(firstSeenAt, lastSeenAt) };
}

/** What rows in lists are made of, and where they stand. */
export type RelistTables = ListTables & Pick<Database, 'creators' | 'assessments' | 'posts' | 'campaignAssessments'>;

/** Makes the rows in lists anew from what is known. Within a transaction. */
export async function relist(database: RelistTables, entries: readonly ShortlistEntry[]): Promise<void> {
  const ids = [...new Set(entries.map(({ creatorId }) => creatorId))];
  const [creators, assessments, posts, judged] = await Promise.all([
    database.creators.bulkGet(ids),
    database.assessments.bulkGet(ids),
    database.posts.where('creatorId').anyOf(ids).toArray(),
    database.campaignAssessments.bulkGet(entries.map(({ id }) => id)),
  ]);
  const postsOf = groupBy(checkedRows(KnownPost, posts), ({ creatorId }) => creatorId);
  const knownOf = new Map(
    ids.map((id, index) => {
      const creator = checkedRow(Creator, creators[index]);
      const assessment = checkedRow(Assessment, assessments[index]?.assessment);
      return [id, creator && { creator, assessment, posts: postsOf.get(id) ?? [] }];
    }),
  );
  await putRows(
    database,
    entries.map((entry, index) => {
      const known = knownOf.get(entry.creatorId) ?? null;
      const own = checkedRow(Assessment, judged[index]?.assessment);
      return listingRow(entry, known && own ? { ...known, assessment: own } : known);
    }),
  );
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
