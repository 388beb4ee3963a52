import { CSV_DEFAULTS } from '@/lib/export/csv';
import { exportFile } from '@/lib/export/export-file';
import { OWN_PRESETS } from '@/lib/export/presets';
import type { Database } from '@/lib/store/database';
import { readPreferences } from '@/lib/store/preferences';
import { matchingIds, shortlistRows } from '@/lib/store/shortlist-page';
import { exportRowOf } from './export-row';

/** Everybody on the active campaign's list with every column, as CSV. */
export async function exportShortlist(database: Database): Promise<Blob> {
  const { activeCampaign } = await readPreferences(database);
  const campaign = await database.campaigns.get(activeCampaign);
  const saved = await shortlistRows(database, await matchingIds(database, activeCampaign, {}));
  const form = { kind: 'csv', preset: OWN_PRESETS.everything, options: CSV_DEFAULTS } as const;
  const rows = saved.flatMap((row) => exportRowOf(row, campaign?.name ?? ''));
  const result = await exportFile(form, rows, { at: Date.now() });
  if (!result.ok) throw new Error(result.why); // nobody can call it off here
  return result.file;
}
