import Papa from 'papaparse';
import { guarded } from '../model/spreadsheet-text';
import type { Cell } from './cell';
import type { Table } from './table';
import { type TableWriter, written } from './table-writer';

/** How a CSV is written. Excel wants the byte order mark, and a semicolon where the comma is the decimal sign. */
export interface CsvOptions {
  separator: ',' | ';';
  hasByteOrderMark: boolean;
}

/** What spreadsheets open without a question: UTF-8 with a byte order mark, commas. */
export const CSV_DEFAULTS: CsvOptions = { separator: ',', hasByteOrderMark: true };

/**
 * Writes CSV (RFC 4180). Texts that a spreadsheet could run are neutral; numbers stay numbers, with the decimal comma
 * where the separator is a semicolon.
 */
export function csvWriter({ separator, hasByteOrderMark }: CsvOptions = CSV_DEFAULTS): TableWriter {
  const unparse = (rows: unknown[][]) => Papa.unparse(rows, { newline: '\r\n', delimiter: separator });
  return {
    header: (headers) => [`${hasByteOrderMark ? '\ufeff' : ''}${unparse([headers.map(guarded)])}`],
    rows(rows) {
      if (rows.length === 0) return [];
      return [`\r\n${unparse(rows.map((row) => row.map((cell) => csvValue(cell, separator))))}`];
    },
    end: () => [],
  };
}

/** A table as one CSV text. */
export function csv(table: Pick<Table, 'headers' | 'rows'>, options: CsvOptions = CSV_DEFAULTS): string {
  return written(csvWriter(options), table).join('');
}

/** A cell as the library takes it fastest: numbers, times and nothing as such, not as texts that it would look through. */
function csvValue(cell: Cell, separator: CsvOptions['separator']): string | number | Date | null {
  switch (cell?.kind) {
    case 'text':
      return guarded(cell.text);
    case 'number':
      return separator === ';' && !Number.isInteger(cell.value) ? String(cell.value).replace('.', ',') : cell.value;
    case 'link':
      return cell.url; // begins with nothing that runs
    case 'date':
      return new Date(cell.at);
    default:
      return null;
  }
}
