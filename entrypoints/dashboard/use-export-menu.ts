import type { MenuItem } from '@/components/base/Menu';
import { useWords } from '@/components/dashboard/words';
import type { StoredCampaign } from '@/lib/model/shortlist';
import type { Database } from '@/lib/store/database';
import { type ExportKind, exportEntries, PRESETS } from './exports';
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

/** The export menu over whatever `idsOf` gives when a form is chosen. */
export function useExportMenu(
  database: Database,
  campaign: StoredCampaign,
  idsOf: () => Promise<readonly string[]>,
): (MenuItem | null)[] {
  const { frame, list, locale } = useWords();
  const { send, say } = useCommands();
  const run = async (kind: ExportKind, presetId: string) => {
    const preset = PRESETS.find(({ id }) => id === presetId);
    if (!preset) return;
    const ids = await idsOf();
    try {
      const options = { database, ids, campaignName: campaign.name, preset, locale, now: Date.now() };
      const count = await exportEntries(kind, options);
      const many = list.creators(count, locale);
      say(kind === 'clipboard' ? list.done.copied(many) : list.done.exported(many));
      if (kind === 'csv' || kind === 'xlsx') {
        await send('setPreferences', { changes: { lastExport: { preset: presetId, format: kind } } });
      }
    } catch {
      say(list.failed);
    }
  };
  const tools = PRESETS.filter(({ id }) => !FORMS.some(({ preset }) => preset === id));
  return [
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
    ...REPORTS.map((kind) => ({ id: kind, label: frame.exports[kind], onSelect: () => void run(kind, 'usual') })),
  ];
}
