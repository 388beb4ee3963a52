import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { clipboardTable } from '../../lib/export/clipboard';
import { CSV_DEFAULTS } from '../../lib/export/csv';
import { type ExportForm, exportFile } from '../../lib/export/export-file';
import { markdown } from '../../lib/export/markdown';
import { type Preset, presetsFor } from '../../lib/export/presets';
import { clientPage } from '../../lib/export/report/client-page';
import { evidencePage } from '../../lib/export/report/evidence-page';
import type { ExportRow } from '../../lib/export/row';
import { type LeftOut, tableOf } from '../../lib/export/table';
import type { ExportedRow } from '../../lib/model/exported-list';
import { platformById, platforms } from '../../lib/platforms/registry';
import { RULES } from '../../lib/scoring/rules';
import { good, type Outcome, unusable } from './outcome';

/** The forms that a list can be written in. */
export const FORM_NAMES = [
  'csv',
  'csv-semicolon',
  'xlsx',
  'json',
  'markdown',
  'clipboard',
  'client',
  'evidence',
] as const;

/** How a list is written. `at` in milliseconds since 1970. */
export interface ListOutput {
  form: (typeof FORM_NAMES)[number];
  preset: string;
  at: number;
  path: string;
  folder: string;
}

/** Writes a list into a file. Gives whom the preset left out; unusable where there is no such preset or no such place. */
export async function writeList(
  list: readonly ExportedRow[],
  { form, preset: id, at, path, folder }: ListOutput,
): Promise<Outcome<readonly LeftOut[]>> {
  const presets = presetsFor(platforms);
  const preset = presets.find((known) => known.id === id);
  if (!preset) return unusable(`preset must be one of ${presets.map((known) => known.id).join(', ')}`);
  const { content, leftOut } = await contentOf(list.map(rowOf), form, preset, at);
  try {
    await writeFile(resolve(folder, path), content);
    return good(leftOut);
  } catch {
    return unusable(`${path} can't be written`); // no such folder, or not ours to write
  }
}

function rowOf(row: ExportedRow): ExportRow {
  const platform = platformById(row.creator.platform);
  const profileUrl = platform?.profileUrl(row.creator.profile) ?? null;
  return { ...row, platformLabel: platform?.label ?? row.creator.platform, profileUrl };
}

interface Content {
  content: string | Uint8Array;
  leftOut: readonly LeftOut[];
}

async function contentOf(rows: ExportRow[], form: ListOutput['form'], preset: Preset, at: number): Promise<Content> {
  const table = () => tableOf(preset, rows);
  const options = { title: null, locale: 'en' };
  switch (form) {
    case 'markdown':
      return { content: markdown(table()), leftOut: table().leftOut };
    case 'clipboard':
      return { content: clipboardTable(table()).html, leftOut: table().leftOut };
    case 'client':
      // From the command line nobody has reviewed a finding.
      return {
        content: clientPage(
          rows.map((row) => ({ row, reviewed: [] })),
          options,
        ),
        leftOut: [],
      };
    case 'evidence':
      return {
        content: evidencePage(
          rows.map((row) => ({ row, reviewed: [] })),
          options,
        ),
        leftOut: [],
      };
    default:
      return exported(rows, formOf(form, preset), at);
  }
}

function formOf(form: 'csv' | 'csv-semicolon' | 'xlsx' | 'json', preset: Preset): ExportForm {
  switch (form) {
    case 'csv':
      return { kind: 'csv', preset, options: CSV_DEFAULTS };
    case 'csv-semicolon':
      return { kind: 'csv', preset, options: { ...CSV_DEFAULTS, separator: ';' } };
    case 'xlsx': {
      const rules = Object.entries(RULES).map(([name, { value, source }]) => ({ name: `${name}: ${value}`, source }));
      return { kind: 'xlsx', preset, sheetName: 'Creators', rules };
    }
    case 'json':
      return { kind: 'json' };
  }
}

async function exported(rows: ExportRow[], form: ExportForm, at: number): Promise<Content> {
  const result = await exportFile(form, rows, { at });
  if (!result.ok) throw new Error(result.why); // nobody can call it off here
  return { content: new Uint8Array(await result.file.arrayBuffer()), leftOut: result.leftOut };
}
