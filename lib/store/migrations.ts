import type Dexie from 'dexie';
import type { Transaction } from 'dexie';
import type { Creator, KnownPost } from '../model/creator';
import { groupBy } from '../model/group-by';
import { DEFAULT_CAMPAIGN, defaultCampaign, newEntry } from '../model/shortlist';
import type { StoredAssessment, UnsavedCreator } from './database';
import { LISTING_INDEXES, listingRow } from './listing';

/** The number of the newest version. A database with a higher one was made by a newer Touchstone. */
export const LATEST_VERSION = 3;

/** Rows that a migration takes at once, so that it needs little memory however many there are. */
const SLICE = 500;

/**
 * Gives a database every version there ever was, oldest first, each with what it makes of the one before. A version that
 * was released never changes; tests/store/migrations keeps an example of each. The steps read rows as they were then and
 * so take none of today's types for granted.
 */
export function addVersions(database: Dexie): void {
  database.version(1).stores({
    creators: '&id, *keys, lastSeenAt',
    posts: '&id, creatorId',
    comments: '&id, creatorId',
    observations: '&id, creatorId',
    assessments: '&creatorId',
    shortlist: '&creatorId, addedAt',
    values: '&key',
  });
  database
    .version(2)
    .stores({
      shortlist: null,
      assessments: '&creatorId, assessment.rulesVersion',
      campaigns: '&id, client',
      entries: '&id, campaignId, creatorId, [campaignId+changedAt]',
      listing: LISTING_INDEXES,
      people: '&id, *creatorIds',
      queue: '&id, [state+addedAt]',
      unsaved: '&creatorId, lastSeenAt',
      undo: '&key, at, *creatorIds',
      blocked: '&hash',
    })
    .upgrade(async (transaction) => {
      await intoCampaigns(transaction);
      await noteUnsaved(transaction);
    });
  database.version(3).stores({
    looks: '&creatorId, changedAt',
    jobs: '&id, startedAt',
    jobParts: '&[jobId+n]',
    jobFiles: '&[jobId+n]',
  });
}

/** Version 2: what was the one shortlist becomes the entries of a first campaign. */
async function intoCampaigns(transaction: Transaction): Promise<void> {
  const saved: { creatorId: string; addedAt: number }[] = await transaction.table('shortlist').toArray();
  if (saved.length === 0) return;
  await transaction.table('campaigns').put(defaultCampaign(Math.min(...saved.map(({ addedAt }) => addedAt))));
  for (let from = 0; from < saved.length; from += SLICE) {
    const slice = saved.slice(from, from + SLICE);
    const ids = slice.map(({ creatorId }) => creatorId);
    const creators = await transaction.table<Creator>('creators').bulkGet(ids);
    const assessments = await transaction.table<StoredAssessment>('assessments').bulkGet(ids);
    const posts = await transaction.table<KnownPost>('posts').where('creatorId').anyOf(ids).toArray();
    const postsOf = groupBy(posts, ({ creatorId }) => creatorId);
    const entries = slice.map(({ creatorId, addedAt }) => newEntry(DEFAULT_CAMPAIGN.id, creatorId, addedAt));
    const rows = entries.map((entry, index) => {
      const creator = creators[index];
      const assessment = assessments[index]?.assessment ?? null;
      const own = postsOf.get(entry.creatorId) ?? [];
      return listingRow(entry, creator ? { creator, assessment, posts: own } : null);
    });
    await transaction.table('entries').bulkPut(entries);
    await transaction.table('listing').bulkPut(rows);
  }
}

/** Version 2: creators that nobody saved are listed, so that forgetting them needs no look at the others. */
async function noteUnsaved(transaction: Transaction): Promise<void> {
  const saved = new Set(await transaction.table('shortlist').toCollection().primaryKeys());
  const unsaved: UnsavedCreator[] = [];
  await transaction.table<Creator>('creators').each(({ id, lastSeenAt }) => {
    if (!saved.has(id)) unsaved.push({ creatorId: id, lastSeenAt });
  });
  await transaction.table('unsaved').bulkPut(unsaved);
}
