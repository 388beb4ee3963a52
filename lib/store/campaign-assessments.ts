import type { Assessment } from '../model/assessment';
import type { KnownCreator } from '../model/creator';
import { ShortlistEntry, StoredCampaign } from '../model/shortlist';
import type { Database } from './database';
import { evidenceIn, knownCreator } from './detail';
import { relist } from './entries';
import type { Progress, Rules } from './rescore';
import { checkedRow, checkedRows } from './rows';
import { isJudgedApart, type JudgedTables, judgedTables } from './to-assess';

/**
 * What their campaigns make of one creator's entries, put in the place of what they made before, by entry. Entries that
 * are judged as without a campaign are not in it. Within a transaction.
 */
export async function putOwnAssessments(
  tables: JudgedTables,
  entries: readonly ShortlistEntry[],
  { known, assess, now }: { known: KnownCreator; assess: Rules['assess']; now: number },
): Promise<Map<string, Assessment>> {
  const campaignIds = [...new Set(entries.map(({ campaignId }) => campaignId))];
  const campaigns = checkedRows(StoredCampaign, await tables.campaigns.bulkGet(campaignIds));
  const own = new Map<string, Assessment>();
  for (const entry of entries) {
    const campaign = campaigns.find(({ id }) => id === entry.campaignId);
    if (campaign === undefined || !isJudgedApart(entry, campaign.settings)) continue;
    const assessment = assess(known, evidenceIn(campaign, entry));
    if (assessment) own.set(entry.id, assessment);
  }
  const ids = entries.map(({ id }) => id);
  await tables.campaignAssessments.bulkDelete(ids.filter((id) => !own.has(id)));
  await tables.campaignAssessments.bulkPut(
    [...own].map(([entryId, assessment]) => ({
      entryId,
      creatorId: known.creator.id,
      assessedAt: now,
      assessment,
    })),
  );
  await tables.toAssess.bulkDelete(ids);
  return own;
}

/**
 * Has their campaigns judge the next entries that are noted, at most `slice`, each in a transaction of its own, and brings
 * their rows in lists up to date. What is done is no longer noted. Gives how many, and how many are left.
 */
export async function assessNoted(
  database: Database,
  rules: Rules,
  { slice, now }: { slice: number; now: number },
): Promise<Progress> {
  const ids = await database.toAssess.limit(slice).primaryKeys();
  for (const id of ids) await assessEntry(database, rules, id, now);
  return { done: ids.length, left: await database.toAssess.count() };
}

async function assessEntry(database: Database, rules: Rules, id: string, now: number): Promise<void> {
  const { creators, posts, comments, observations, assessments, entries, listing, listColumns, toAssess } = database;
  const seen = [creators, posts, comments, observations, assessments];
  await database.transaction('rw', [...seen, entries, listing, listColumns, ...judgedTables(database)], async () => {
    const entry = checkedRow(ShortlistEntry, await entries.get(id));
    const known = entry && (await knownCreator(database, entry.creatorId));
    if (known) {
      await putOwnAssessments(database, [entry], { known, assess: rules.assess, now });
      await relist(database, [entry]);
    }
    await toAssess.delete(id);
  });
}
