import type { Assessment } from '../model/assessment';
import type { KnownCreator } from '../model/creator';
import { DEFAULT_CAMPAIGN, entryId, type ShortlistEntry } from '../model/shortlist';
import { deleteCampaign, setCampaign } from './campaigns';
import type { Database } from './database';
import { addEntries, type Command, ensureCampaign, putEntries } from './entries';
import { forgetCreators } from './retention';

/** Puts invented creators into a campaign of their own. Doing it again changes nothing. */
export async function showSample(
  database: Database,
  sample: {
    campaignId: string;
    name: string;
    creators: readonly { known: KnownCreator; assessment: Assessment }[];
  },
  command: Command,
): Promise<void> {
  const { campaignId, name, creators } = sample;
  await database.transaction('rw', database.tables, async () => {
    if ((await database.campaigns.get(campaignId)) !== undefined) return;
    await setCampaign(database, campaignId, { name }, command.now);
    for (const { known, assessment } of creators) {
      const { creator } = known;
      await database.creators.put(creator);
      await database.posts.bulkPut([...known.posts]);
      await database.comments.bulkPut([...known.comments]);
      await database.observations.bulkPut([...known.observations]);
      await database.assessments.put({ creatorId: creator.id, assessedAt: command.now, assessment });
    }
    await addEntries(database, { campaignId, creatorIds: creators.map(({ known }) => known.creator.id) }, command);
  });
}

/**
 * Takes the invented creators (`isSample`) away again, with all that was noted about them; all of it or nothing. Whom a
 * person saved to their campaign goes to the default one, where an entry that is there already stays as it is.
 */
export async function hideSample(
  database: Database,
  { campaignId, isSample }: { campaignId: string; isSample: (creatorId: string) => boolean },
  now: number,
): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const entries = await database.entries.where({ campaignId }).toArray();
    await moveToDefault(
      database,
      entries.filter(({ creatorId }) => !isSample(creatorId)),
      now,
    );
    await deleteCampaign(database, campaignId);
    await forgetCreators(
      database,
      entries.flatMap(({ creatorId }) => (isSample(creatorId) ? [creatorId] : [])),
    );
  });
}

/** Within a transaction. The entries' own campaign still holds them afterwards. */
async function moveToDefault(database: Database, entries: readonly ShortlistEntry[], now: number): Promise<void> {
  if (entries.length === 0) return;
  const { id: campaignId } = DEFAULT_CAMPAIGN;
  await ensureCampaign(database, campaignId, now);
  const moved = entries.map((entry) => ({ ...entry, campaignId, id: entryId(campaignId, entry.creatorId) }));
  const there = await database.entries.bulkGet(moved.map(({ id }) => id));
  await putEntries(
    database,
    moved.filter((_, index) => there[index] === undefined),
  );
}
