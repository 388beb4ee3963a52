import type { Assessment } from '../model/assessment';
import type { KnownCreator } from '../model/creator';
import { deleteCampaign, setCampaign } from './campaigns';
import type { Database } from './database';
import { addEntries, type Command } from './entries';
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

/** Takes the invented creators away again, with all that was noted about them; all of it or nothing. */
export async function hideSample(database: Database, campaignId: string): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const entries = await database.entries.where({ campaignId }).toArray();
    await deleteCampaign(database, campaignId);
    await forgetCreators(
      database,
      entries.map(({ creatorId }) => creatorId),
    );
  });
}
