import { DEFAULT_CAMPAIGN, defaultCampaign, StoredCampaign } from '../model/shortlist';
import type { Database } from './database';
import { deleteEntries } from './entries';
import { isSame } from './entry-fields';
import { readPreferences, setPreferences } from './preferences';
import { withoutUndo } from './retention';
import { checkedRow, checkedRows, givenOf } from './rows';
import { judgedTables, noteCampaign } from './to-assess';

/** The campaign of this id, or null. */
export async function campaignOf(database: Database, id: string): Promise<StoredCampaign | null> {
  return checkedRow(StoredCampaign, await database.campaigns.get(id));
}

/** All campaigns, the newest first. They are few. */
export async function allCampaigns(database: Database): Promise<StoredCampaign[]> {
  const campaigns = checkedRows(StoredCampaign, await database.campaigns.toArray());
  return campaigns.sort((a, b) => b.createdAt - a.createdAt);
}

/** What of a campaign can be changed. */
export type CampaignChanges = {
  [K in keyof Omit<StoredCampaign, 'id' | 'createdAt'>]?: StoredCampaign[K] | undefined;
};

/**
 * Makes the campaign of this id where there is none, and sets what is given; the rest stays. With other criteria than
 * before, all its entries are noted to be judged anew.
 */
export async function setCampaign(
  database: Database,
  id: string,
  changes: CampaignChanges,
  now: number,
): Promise<StoredCampaign> {
  const { campaigns, entries, toAssess } = database;
  return database.transaction('rw', campaigns, entries, toAssess, async () => {
    const known = (await campaignOf(database, id)) ?? { ...defaultCampaign(now), id };
    const campaign = { ...known, ...givenOf<StoredCampaign>(changes) };
    await campaigns.put(campaign);
    if (!isSame(known.settings, campaign.settings)) await noteCampaign(database, id);
    return campaign;
  });
}

/**
 * Deletes a campaign with its entries and their traces in the undo log. Creators stay, as long as others that nobody
 * saved. Where it was the active one, the newest of those not archived is, or the default one. Gives how many entries went.
 */
export async function deleteCampaign(database: Database, id: string): Promise<number> {
  const { creators, entries, campaigns, listing, listColumns, unsaved, undo, values } = database;
  const tables = [creators, entries, listing, listColumns, unsaved, undo, values];
  return database.transaction('rw', [...tables, ...judgedTables(database)], async () => {
    const own = await entries.where({ campaignId: id }).toArray();
    await deleteEntries(database, own);
    await withoutUndo(database, own);
    await campaigns.delete(id);
    const { activeCampaign } = await readPreferences(database);
    if (activeCampaign !== id) return own.length;
    const next = (await allCampaigns(database)).find(({ archivedAt }) => archivedAt === null);
    await setPreferences(database, { activeCampaign: next?.id ?? DEFAULT_CAMPAIGN.id });
    return own.length;
  });
}
