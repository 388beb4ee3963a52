import { clipboardTable } from '@/lib/export/clipboard';
import { exportFile } from '@/lib/export/export-file';
import { exportForm, fileEnding } from '@/lib/export/export-form';
import { OWN_PRESETS, type Preset } from '@/lib/export/presets';
import { clientPage } from '@/lib/export/report/client-page';
import { evidencePage } from '@/lib/export/report/evidence-page';
import type { ReportCreator } from '@/lib/export/report/report';
import type { ExportRow } from '@/lib/export/row';
import { tableOf } from '@/lib/export/table';
import type { ExportFormat } from '@/lib/model/job';
import type { Database } from '@/lib/store/database';
import { shortlistRows } from '@/lib/store/shortlist-page';
import { downloadFile } from '../exported/download';
import { exportRowOf, exportRows } from '../exported/export-rows';
import { RULES_WITH_SOURCES } from '../exported/rules-with-sources';

/** A way to export that the menu offers. */
export type ExportKind = ExportFormat | 'clipboard' | 'client' | 'evidence';

/** What an export is made with. */
export interface ExportOptions {
  database: Database;
  ids: readonly string[];
  campaignName: string;
  preset: Preset;
  locale: string;
  now: number;
}

/** How many creators stand in what was exported, and how many its preset left out. */
export interface Exported {
  rows: number;
  leftOut: number;
}

/** Writes entries into a file, or onto the clipboard, and hands it to the person. Gives how many it has, and left out. */
export async function exportEntries(kind: ExportKind, options: ExportOptions): Promise<Exported> {
  const name = `touchstone-${options.preset.id}`;
  if (kind === 'clipboard') return { rows: await copyTable(options), leftOut: 0 };
  if (kind === 'client' || kind === 'evidence') return { rows: await writeReport(kind, options), leftOut: 0 };
  const form = exportForm(kind, options.preset, { sheetName: options.campaignName, rules: RULES_WITH_SOURCES });
  const result = await exportFile(form, rowsOf(options), { at: options.now });
  if (!result.ok) return { rows: 0, leftOut: 0 };
  downloadFile(`${name}.${fileEnding(kind)}`, result.file);
  return { rows: result.rowCount - result.leftOut.length, leftOut: result.leftOut.length };
}

const rowsOf = ({ database, ids, campaignName }: ExportOptions) => exportRows(database, ids, campaignName);

async function copyTable(options: ExportOptions): Promise<number> {
  const rows: ExportRow[] = [];
  for await (const row of rowsOf(options)) rows.push(row);
  const { html, text } = clipboardTable(tableOf(OWN_PRESETS.usual, rows));
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    }),
  ]);
  return rows.length;
}

/** What a person has acknowledged counts as reviewed: only that stands on a client's page. */
async function writeReport(
  kind: 'client' | 'evidence',
  { database, ids, campaignName, locale }: ExportOptions,
): Promise<number> {
  const creators: ReportCreator[] = [];
  for (const row of await shortlistRows(database, ids)) {
    const reviewed = row.entry.acknowledged.map(({ flagId }) => flagId);
    for (const exported of exportRowOf(row, campaignName)) creators.push({ row: exported, reviewed });
  }
  const page = (kind === 'client' ? clientPage : evidencePage)(creators, { title: campaignName, locale });
  downloadFile(`touchstone-${kind}.html`, new Blob([page], { type: 'text/html;charset=utf-8' }));
  return creators.length;
}
