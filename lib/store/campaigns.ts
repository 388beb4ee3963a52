import { DEFAULT_CAMPAIGN, StoredCampaign } from '../model/shortlist';
import type { Database } from './database';
import { checkedRow, checkedRows } from './rows';

/** The campaign that the first save makes where there is none. */
export function defaultCampaign(now: number): StoredCampaign {
  return {
    ...DEFAULT_CAMPAIGN,
    client: '',
    createdAt: now,
    archivedAt: null,
    budget: null,
    retentionDays: null,
    settings: {
      brand: { nicheWords: [], competitors: [], wordsToLookFor: [], markets: [], languages: [], tiers: [] },
      marks: {},
      bookings: [],
    },
  };
}

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
export type CampaignChanges = Partial<Omit<StoredCampaign, 'id' | 'createdAt'>>;

/** Makes the campaign of this id where there is none, and sets what is given; the rest stays. */
export async function setCampaign(
  database: Database,
  id: string,
  changes: CampaignChanges,
  now: number,
): Promise<StoredCampaign> {
  return database.transaction('rw', database.campaigns, async () => {
    const known = (await campaignOf(database, id)) ?? { ...defaultCampaign(now), id };
    const campaign = { ...known, ...changes };
    await database.campaigns.put(campaign);
    return campaign;
  });
}
