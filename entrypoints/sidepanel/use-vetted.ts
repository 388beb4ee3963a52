import type { Assessment } from '@/lib/model/assessment';
import type { KnownCreator } from '@/lib/model/creator';
import { DEFAULT_CAMPAIGN, entryId, type ShortlistEntry, type StoredCampaign } from '@/lib/model/shortlist';
import { campaignOf } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { entryOf } from '@/lib/store/detail';
import { readPreferences } from '@/lib/store/preferences';
import { useLive } from '../live/use-live';
import type { ActivePage } from '../vetted/active-page';
import { vettedCreator } from '../vetted/assess-known';
import { creatorOnPage } from '../vetted/creator-on-page';
import type { TabPage } from './use-tab-page';

/** The active campaign; `campaign` is null as long as nothing was saved or set. */
export interface ActiveCampaign {
  id: string;
  name: string;
  campaign: StoredCampaign | null;
}

/** The active campaign, live; null until known. */
export function useActiveCampaign(database: Database): ActiveCampaign | null {
  const found = useLive(async () => {
    const { activeCampaign } = await readPreferences(database);
    const campaign = await campaignOf(database, activeCampaign);
    return { id: activeCampaign, name: campaign?.name ?? DEFAULT_CAMPAIGN.name, campaign };
  }, [database]);
  return found ?? null;
}

/** The creator of a page as the campaign sees it: what is known, the entry, and the assessment by the campaign's marks. */
export interface Vetted {
  known: KnownCreator;
  entry: ShortlistEntry | null;
  assessment: Assessment | null;
}

/** The creator in a page, live; null where nothing is known of one, or not yet. */
export function useVetted(database: Database, shown: TabPage | null, active: ActiveCampaign | null): Vetted | null {
  const found = useLive(
    async () => (shown?.page && active ? vetted(database, shown.page, active, shown.since) : null),
    [database, shown, active],
  );
  return found ?? null;
}

async function vetted(
  database: Database,
  page: ActivePage,
  { id }: ActiveCampaign,
  now: number,
): Promise<Vetted | null> {
  const row = await creatorOnPage(database, page);
  const found = row && (await vettedCreator(database, row.creator.id, now));
  return found && { ...found, entry: await entryOf(database, entryId(id, found.known.creator.id)) };
}
