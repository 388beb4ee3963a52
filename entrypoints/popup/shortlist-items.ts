import type { ShortlistItem } from '@/components/popup/Shortlist';
import { readValue } from '@/lib/model/facts';
import { DEFAULT_CAMPAIGN } from '@/lib/model/shortlist';
import { platformById } from '@/lib/platforms/registry';
import { campaignOf } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { readPreferences } from '@/lib/store/preferences';
import { type ShortlistRow, shortlistPage } from '@/lib/store/shortlist-page';
import { formatCount, formatPercent } from '@/lib/views/format';
import { entryStanding, standingWord } from '@/lib/views/standing';
import { creatorName } from '@/lib/views/summary';
import { exportFormat } from './export-shortlist';

/** How many saved creators the popup lists: at once as many as fill it, then all that it has room for by scrolling. */
export const LISTED = { first: 10, all: 50 } as const;

/** The newest of the active campaign's saved creators whom a search fits. */
export interface ShortlistNow {
  campaign: string;
  rows: ShortlistRow[];
  /** Whether there are more than the popup ever lists. */
  hasMore: boolean;
  /** What the next export is written as. */
  exportFormat: 'csv' | 'xlsx';
}

/**
 * One page of the active campaign's list, the latest saved first, of at most `limit` rows. The time doesn't depend on how
 * many are saved.
 */
export async function shortlistNow(database: Database, search: string, limit: number): Promise<ShortlistNow> {
  const preferences = await readPreferences(database);
  const { activeCampaign } = preferences;
  const [campaign, page] = await Promise.all([
    campaignOf(database, activeCampaign),
    shortlistPage(database, {
      campaignId: activeCampaign,
      filter: search.trim() === '' ? {} : { text: search },
      sort: { by: 'added', isDescending: true },
      after: null,
      limit,
    }),
  ]);
  return {
    campaign: campaign?.name ?? DEFAULT_CAMPAIGN.name,
    rows: page.rows,
    hasMore: limit >= LISTED.all && page.end !== null,
    exportFormat: exportFormat(preferences),
  };
}

/** A row of the list, ready to show, with its profile's address; null where it has none. */
export function shortlistItem(
  { entry, creator, assessment }: ShortlistRow,
  locale: string,
): ShortlistItem & { profileUrl: string | null } {
  const platform = platformById(creator.platform);
  const followers = readValue(creator.profile.followers);
  return {
    id: entry.id,
    name: creatorName(creator),
    handle: creator.profile.handle,
    platformLabel: platform?.label ?? creator.platform,
    followers: followers ? formatCount(followers, locale) : '–',
    engagement: assessment?.engagement ? formatPercent(assessment.engagement.percent, locale) : '',
    standing: standingWord(entryStanding(entry), locale),
    profileUrl: platform?.profileUrl(creator.profile) ?? null,
  };
}
