import { useLiveQuery } from 'dexie-react-hooks';
import type { Assessment } from '@/lib/model/assessment';
import type { KnownCreator } from '@/lib/model/creator';
import { DEFAULT_CAMPAIGN, entryId, type ShortlistEntry, type StoredCampaign } from '@/lib/model/shortlist';
import { creatorPlatformOf } from '@/lib/platforms/assemble';
import { platformById } from '@/lib/platforms/registry';
import { assess } from '@/lib/scoring/assess';
import { RESAMPLING_SEED } from '@/lib/scoring/rules';
import { campaignOf } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { creatorDetail, entryOf } from '@/lib/store/detail';
import { type CreatorRow, creatorByIdentity, creatorByPost } from '@/lib/store/find-creator';
import { readPreferences } from '@/lib/store/preferences';
import type { ActivePage } from '../popup/active-page';
import type { TabPage } from './use-tab-page';

/** The active campaign; `campaign` is null as long as nothing was saved or set. */
export interface ActiveCampaign {
  id: string;
  name: string;
  campaign: StoredCampaign | null;
  locale: string | null;
}

/** The active campaign, live; null until known. */
export function useActiveCampaign(database: Database): ActiveCampaign | null {
  const found = useLiveQuery(async () => {
    const { activeCampaign, locale } = await readPreferences(database);
    const campaign = await campaignOf(database, activeCampaign);
    return { id: activeCampaign, name: campaign?.name ?? DEFAULT_CAMPAIGN.name, campaign, locale };
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
  const found = useLiveQuery(
    async () => (shown?.page && active ? vetted(database, shown.page, active, shown.since) : null),
    [database, shown, active],
  );
  return found ?? null;
}

async function vetted(
  database: Database,
  page: ActivePage,
  { id, campaign }: ActiveCampaign,
  now: number,
): Promise<Vetted | null> {
  const row = await creatorOf(database, page);
  const detail = row && (await creatorDetail(database, row.creator.id));
  if (!detail) return null;
  const { known } = detail;
  const entry = await entryOf(database, entryId(id, known.creator.id));
  const traits = platformById(known.creator.platform)?.traits;
  const contact = entry?.contacts.at(-1);
  const assessment = traits
    ? assess({
        known,
        traits,
        // A creator may be read while the panel is open.
        now: Math.max(now, known.creator.lastSeenAt),
        seed: RESAMPLING_SEED,
        ...(campaign && { campaign: campaign.settings }),
        ...(entry && { answers: entry.answers }),
        ...(entry?.quote && { quote: entry.quote }),
        ...(contact && { contact }),
      })
    : null;
  return { known, entry, assessment };
}

async function creatorOf(database: Database, { platform, address }: ActivePage): Promise<CreatorRow | null> {
  const site = creatorPlatformOf(platform, address);
  if (address.kind === 'profile') return creatorByIdentity(database, site, address);
  return address.kind === 'post' ? creatorByPost(database, site, address.postId) : null;
}
