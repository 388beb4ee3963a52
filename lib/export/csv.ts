import Papa from 'papaparse';
import { type Cell, guarded, plain, rounded } from './cell';
import type { Table } from './table';

/** How a CSV is written. Excel wants the byte order mark, and a semicolon where the comma is the decimal sign. */
export interface CsvOptions {
  separator: ',' | ';';
  hasByteOrderMark: boolean;
}

/** What spreadsheets open without a question: UTF-8 with a byte order mark, commas. */
export const CSV_DEFAULTS: CsvOptions = { separator: ',', hasByteOrderMark: true };

/** Rows that are turned into text at a time, so that a long export can report how far it is. */
const CHUNK = 2_000;

/**
 * A table as CSV (RFC 4180) in pieces, the header first. Texts that a spreadsheet could run are neutral; numbers stay
 * numbers, with the decimal sign that goes with the separator.
 */
export function* csvPieces(table: Table, { separator, hasByteOrderMark }: CsvOptions): Generator<string> {
  const write = (rows: readonly (readonly unknown[])[]) =>
    Papa.unparse(rows as unknown[][], { newline: '\r\n', delimiter: separator }); // the library's type is not readonly
  yield `${hasByteOrderMark ? '\ufeff' : ''}${write([table.headers])}`;
  for (let start = 0; start < table.rows.length; start += CHUNK) {
    const rows = table.rows.slice(start, start + CHUNK).map((row) => row.map((cell) => csvValue(cell, separator)));
    yield `\r\n${write(rows)}`;
  }
}

/** A table as one CSV text. */
export function csv(table: Table, options: CsvOptions = CSV_DEFAULTS): string {
  return [...csvPieces(table, options)].join('');
}

function csvValue(cell: Cell, separator: CsvOptions['separator']): string | number {
  if (cell?.kind !== 'number') return guarded(plain(cell));
  const value = rounded(cell);
  return separator === ';' && !Number.isInteger(value) ? String(value).replace('.', ',') : value;
}
