import type { ExportFormat } from '../model/job';
import { CSV_DEFAULTS } from './csv';
import type { ExportForm } from './export-file';
import type { Preset } from './presets';

/** The form of an export by its name: `excel-csv` has semicolons and the decimal comma. */
export function exportForm(format: ExportFormat, preset: Preset, sheetName: string): ExportForm {
  switch (format) {
    case 'json':
      return { kind: 'json' };
    case 'xlsx':
      return { kind: 'xlsx', preset, sheetName, rules: [] };
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
