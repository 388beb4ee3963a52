import { shortlistCsv } from '@/lib/export/shortlist-csv';
import { platformById } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { readPreferences } from '@/lib/store/preferences';
import { matchingIds, shortlistRows } from '@/lib/store/shortlist-page';

/** The active campaign's whole shortlist as a file. */
export async function exportShortlist(database: Database): Promise<Blob> {
  const { activeCampaign } = await readPreferences(database);
  const rows = await shortlistRows(database, await matchingIds(database, activeCampaign, {}));
  const csv = shortlistCsv(
    rows.map((row) => ({
      ...row,
      profileUrl: platformById(row.creator.platform)?.profileUrl(row.creator.profile) ?? null,
    })),
  );
  return new Blob([csv], { type: 'text/csv;charset=utf-8' });
}
