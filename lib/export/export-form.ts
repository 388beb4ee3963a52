import type { ExportFormat } from '../model/job';
import { CSV_DEFAULTS } from './csv';
import type { ExportForm } from './export-file';
import type { Preset } from './presets';
import type { SourceNotes } from './sources-sheet';

/**
 * The form of an export by its name: `excel-csv` has semicolons and the decimal comma. A workbook's sheet is called
 * `sheetName`, and names the rules beside it.
 */
export function exportForm(
  format: ExportFormat,
  preset: Preset,
  { sheetName, rules }: { sheetName: string; rules: SourceNotes['rules'] },
): ExportForm {
  switch (format) {
    case 'json':
      return { kind: 'json' };
    case 'xlsx':
      return { kind: 'xlsx', preset, sheetName, rules };
    case 'csv':
      return { kind: 'csv', preset, options: CSV_DEFAULTS };
    case 'excel-csv':
      return { kind: 'csv', preset, options: { separator: ';', hasByteOrderMark: true } };
  }
}

/** How the file of an export ends, without the dot. */
export function fileEnding(format: ExportFormat): 'csv' | 'xlsx' | 'json' {
  return format === 'excel-csv' ? 'csv' : format;
}
