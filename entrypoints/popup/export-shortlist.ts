import { exportFile } from '@/lib/export/export-file';
import { exportForm, fileEnding } from '@/lib/export/export-form';
import { OWN_PRESETS, presetOf } from '@/lib/export/presets';
import type { Preferences } from '@/lib/model/preferences';
import { platforms } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { readPreferences } from '@/lib/store/preferences';
import { matchingIds } from '@/lib/store/shortlist-page';
import { downloadFile } from '../exported/download';
import { exportRows } from '../exported/export-rows';
import { RULES_WITH_SOURCES } from '../exported/rules-with-sources';
import { ROWS_AT_ONCE, startFileJob } from '../jobs/start-file-job';

/** The form that the next export takes: the last one's; CSV where there was none. */
export function exportFormat({ lastExport }: Pick<Preferences, 'lastExport'>): 'csv' | 'xlsx' {
  return lastExport?.format === 'xlsx' ? 'xlsx' : 'csv';
}

/**
 * Hands the person everybody on the active campaign's list as a file, in the table and the form of the last export; at
 * first, every column as CSV. A long list becomes a job, which goes on when the popup closes.
 */
export async function saveShortlist(database: Database): Promise<void> {
  const { activeCampaign, lastExport, ...preferences } = await readPreferences(database);
  const ids = await matchingIds(database, activeCampaign, {});
  if (ids.length > ROWS_AT_ONCE) {
    const preset = presetOf(lastExport?.preset ?? '', { platforms, ...preferences }) ?? OWN_PRESETS.everything;
    const what = { campaignId: activeCampaign, preset: preset.id, filter: {}, parts: 0 };
    const ended = await startFileJob(database, { kind: 'export', format: exportFormat({ lastExport }), ...what });
    if (ended.state !== 'no-space') return;
  }
  const { name, file } = await exportShortlist(database);
  downloadFile(name, file);
}

/** The list as one file, made at once. */
export async function exportShortlist(database: Database): Promise<{ name: string; file: Blob }> {
  const preferences = await readPreferences(database);
  const { activeCampaign, lastExport, columnSets } = preferences;
  const campaign = await database.campaigns.get(activeCampaign);
  const campaignName = campaign?.name ?? '';
  const ids = await matchingIds(database, activeCampaign, {});
  const preset = presetOf(lastExport?.preset ?? '', { platforms, columnSets }) ?? OWN_PRESETS.everything;
  const format = exportFormat(preferences);
  const form = exportForm(format, preset, { sheetName: campaignName, rules: RULES_WITH_SOURCES });
  const result = await exportFile(form, exportRows(database, ids, campaignName), { at: Date.now() });
  if (!result.ok) throw new Error(result.why); // nobody can call it off here
  return { name: `touchstone-shortlist.${fileEnding(format)}`, file: result.file };
}
