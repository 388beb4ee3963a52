import type { MenuItem } from '@/components/base/Menu';
import { useWords } from '@/components/dashboard/words';
import { columnSetPreset, presetOf, presetsFor } from '@/lib/export/presets';
import { numberFormat } from '@/lib/model/formatters';
import { ExportFormat } from '@/lib/model/job';
import type { StoredCampaign } from '@/lib/model/shortlist';
import { platforms } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { readPreferences } from '@/lib/store/preferences';
import { textsFor } from '@/lib/texts/catalog';
import { COLUMN_SET_TEXTS } from '@/lib/texts/column-sets';
import { ROWS_AT_ONCE, startFileJob } from '../jobs/start-file-job';
import { useLive } from '../live/use-live';
import { type Exported, type ExportKind, exportEntries } from './exports';
import { useCommands } from './use-commands';

/** The file's form that a table preset is written in; other tools read CSV. */
const FORMS: readonly { id: string; kind: ExportKind; preset: string }[] = [
  { id: 'csv', kind: 'csv', preset: 'everything' },
  { id: 'excelCsv', kind: 'excel-csv', preset: 'everything' },
  { id: 'xlsx', kind: 'xlsx', preset: 'everything' },
  { id: 'json', kind: 'json', preset: 'everything' },
  { id: 'clipboard', kind: 'clipboard', preset: 'usual' },
];

const REPORTS = ['client', 'evidence'] as const;

/** The ways to export that a menu offers, and how to take one. */
export interface Exports {
  items: (MenuItem | null)[];
  run(kind: ExportKind, presetId: string): Promise<void>;
}

/** The exports of whatever `idsOf` gives when a form is chosen. `onOwnColumns` opens the sets of columns. */
export function useExportMenu(
  database: Database,
  campaign: StoredCampaign,
  idsOf: () => Promise<readonly string[]>,
  onOwnColumns: () => void,
): Exports {
  const { frame, list, locale } = useWords();
  const { send, say } = useCommands();
  const columnSets = useLive(async () => (await readPreferences(database)).columnSets, [database]) ?? [];
  const own = textsFor(COLUMN_SET_TEXTS, locale);

  /** Gives how many creators the person got; null where the work ended without a file, which is told beside it. */
  const exported = async (kind: ExportKind, presetId: string): Promise<Exported | null> => {
    const [ids, preferences] = await Promise.all([idsOf(), readPreferences(database)]);
    const preset = presetOf(presetId, { platforms, columnSets: preferences.columnSets });
    if (preset === null) throw new Error(`no preset ${presetId}`); // what the menu offers is there
    const format = ExportFormat.safeParse(kind);
    if (format.success && ids.length > ROWS_AT_ONCE) {
      const what = { campaignId: campaign.id, format: format.data, preset: presetId, filter: {}, parts: 0 };
      const ended = await startFileJob(database, { kind: 'export', ...what }, ids);
      // Where the browser has no room for a file, the page's own memory may have it.
      if (ended.state !== 'no-space') return ended.state === 'saved' ? ended : null;
    }
    return exportEntries(kind, { database, ids, campaignName: campaign.name, preset, locale, now: Date.now() });
  };
  const run = async (kind: ExportKind, presetId: string) => {
    try {
      const made = await exported(kind, presetId);
      if (made === null) return;
      const many = list.creators(made.rows, locale);
      const says = kind === 'clipboard' ? list.done.copied(many) : list.done.exported(many);
      say(made.leftOut === 0 ? says : `${says} ${list.done.leftOut(numberFormat(locale).format(made.leftOut))}`);
      if (kind === 'csv' || kind === 'xlsx') {
        await send('setPreferences', { changes: { lastExport: { preset: presetId, format: kind } } });
      }
    } catch {
      say(list.failed);
    }
  };
  const tools = presetsFor(platforms).filter(({ id }) => !FORMS.some(({ preset }) => preset === id));
  return {
    run,
    items: [
      ...FORMS.map(({ id, kind, preset }) => ({
        id,
        label: frame.exports[kind],
        onSelect: () => void run(kind, preset),
      })),
      null,
      ...tools.map(({ id }) => ({
        id,
        label: frame.exports.tool(frame.exports.tools[id] ?? id),
        onSelect: () => void run('csv', id),
      })),
      null,
      ...columnSets.map((set) => ({
        id: columnSetPreset(set),
        label: own.use(set.name),
        onSelect: () => void run('csv', columnSetPreset(set)),
      })),
      { id: 'own-columns', label: own.open, onSelect: onOwnColumns },
      null,
      ...REPORTS.map((kind) => ({ id: kind, label: frame.exports[kind], onSelect: () => void run(kind, 'usual') })),
    ],
  };
}
