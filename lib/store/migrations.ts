import type Dexie from 'dexie';
import type { Transaction } from 'dexie';
import { DEFAULT_CAMPAIGN, defaultCampaign, newEntry } from '../model/shortlist';
import { relistAll } from './relist-all';

/** The number of the newest version. A database with a higher one was made by a newer Touchstone. */
export const LATEST_VERSION = 4;

/** Rows that a migration takes at once, so that it needs little memory however many there are. */
const SLICE = 500;

const SORTED =
  '[campaignId+added+id], [campaignId+changed+id], [campaignId+name+id], [campaignId+followers+id], [campaignId+engagement+id], [campaignId+views+id], [campaignId+lastPost+id]';

/** The indexes of lists in each version. */
const LISTING_OF_2 = `&id, creatorId, *entryTerms, *creatorTerms, ${SORTED}`;
const LISTING_OF_3 = `&id, creatorId, wholeName, ${SORTED}`;

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
      listing: LISTING_OF_2,
      people: '&id, *creatorIds',
      queue: '&id, [state+addedAt]',
      unsaved: '&creatorId, lastSeenAt',
      undo: '&key, at, *creatorIds',
      blocked: '&hash',
    })
    .upgrade(intoCampaigns);
  database.version(3).stores({
    listing: LISTING_OF_3,
    rowGroups: '&[campaignId+n]',
    looks: '&creatorId, changedAt',
    jobs: '&id, startedAt',
    jobParts: '&[jobId+n]',
    jobFiles: '&[jobId+n]',
    restoring: '&n',
  });
  database
    .version(4)
    .stores({
      campaignAssessments: '&entryId, creatorId, assessment.rulesVersion',
      toAssess: '&entryId',
      rowGroups: null,
      listColumns: '&[campaignId+column+n]',
    })
    // What is derived is made anew, by whatever version it was left.
    .upgrade(async (transaction) =>
      relistAll({
        entries: transaction.table('entries'),
        creators: transaction.table('creators'),
        assessments: transaction.table('assessments'),
        posts: transaction.table('posts'),
        campaigns: transaction.table('campaigns'),
        campaignAssessments: transaction.table('campaignAssessments'),
        toAssess: transaction.table('toAssess'),
        listing: transaction.table('listing'),
        listColumns: transaction.table('listColumns'),
        unsaved: transaction.table('unsaved'),
      }),
    );
}

/** Version 2: what was the one shortlist becomes the entries of a first campaign. */
async function intoCampaigns(transaction: Transaction): Promise<void> {
  const saved: { creatorId: string; addedAt: number }[] = await transaction.table('shortlist').toArray();
  if (saved.length === 0) return;
  await transaction.table('campaigns').put(defaultCampaign(Math.min(...saved.map(({ addedAt }) => addedAt))));
  for (let from = 0; from < saved.length; from += SLICE) {
    const slice = saved.slice(from, from + SLICE);
    const entries = slice.map(({ creatorId, addedAt }) => newEntry(DEFAULT_CAMPAIGN.id, creatorId, addedAt));
    await transaction.table('entries').bulkPut(entries);
  }
}
