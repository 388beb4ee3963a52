import type { Cell } from './cell';
import type { Table } from './table';

/** A piece of a file: a text, to be written in UTF-8, or bytes. */
export type Piece = string | Uint8Array<ArrayBuffer>;

/**
 * Writes a table piece by piece, so that no more of it is held than the rows just given: the header once, then rows in
 * any number of calls, then the end. The pieces in order are the file.
 */
export interface TableWriter {
  header(headers: readonly string[]): Piece[];
  rows(rows: readonly (readonly Cell[])[]): Piece[];
  end(): Piece[];
}

/** A whole table through a writer, as the pieces of its file. */
export function written(writer: TableWriter, { headers, rows }: Pick<Table, 'headers' | 'rows'>): Piece[] {
  return [...writer.header(headers), ...writer.rows(rows), ...writer.end()];
}
