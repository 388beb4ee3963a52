import { exportFile } from '@/lib/export/export-file';
import { exportForm, fileEnding } from '@/lib/export/export-form';
import { OWN_PRESETS, presetsFor } from '@/lib/export/presets';
import type { Preferences } from '@/lib/model/preferences';
import { platforms } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { readPreferences } from '@/lib/store/preferences';
import { matchingIds } from '@/lib/store/shortlist-page';
import { exportRows } from '../exported/export-rows';
import { RULES_WITH_SOURCES } from '../exported/rules-with-sources';

/** The form that the next export takes: the last one's; CSV where there was none. */
export function exportFormat({ lastExport }: Pick<Preferences, 'lastExport'>): 'csv' | 'xlsx' {
  return lastExport?.format === 'xlsx' ? 'xlsx' : 'csv';
}

/** Everybody on the active campaign's list, in the table and the form of the last export; at first, every column as CSV. */
export async function exportShortlist(database: Database): Promise<{ name: string; file: Blob }> {
  const preferences = await readPreferences(database);
  const { activeCampaign, lastExport } = preferences;
  const campaign = await database.campaigns.get(activeCampaign);
  const campaignName = campaign?.name ?? '';
  const ids = await matchingIds(database, activeCampaign, {});
  const preset = presetsFor(platforms).find(({ id }) => id === lastExport?.preset) ?? OWN_PRESETS.everything;
  const format = exportFormat(preferences);
  const form = exportForm(format, preset, { sheetName: campaignName, rules: RULES_WITH_SOURCES });
  const result = await exportFile(form, exportRows(database, ids, campaignName), { at: Date.now() });
  if (!result.ok) throw new Error(result.why); // nobody can call it off here
  return { name: `touchstone-shortlist.${fileEnding(format)}`, file: result.file };
}
