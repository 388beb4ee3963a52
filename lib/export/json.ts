import { canonicalJson, type ExportedRow, LIST_FORMAT } from '../model/exported-list';
import type { Piece } from './table-writer';

/** Writes a list file piece by piece, as table writers do: complete, so that it can be read back without a loss. */
export interface ListWriter {
  start(exportedAt: number): Piece[];
  rows(rows: readonly ExportedRow[]): Piece[];
  end(): Piece[];
}

/** The writer of a list file: JSON with its keys in order, one row a line. `exportedAt` in milliseconds since 1970. */
export function listWriter(): ListWriter {
  let count = 0;
  return {
    start: (exportedAt) => [
      `{"exportedAt":${JSON.stringify(new Date(exportedAt).toISOString())},"format":"${LIST_FORMAT.format}","rows":[`,
    ],
    rows(rows) {
      // Only what a list file holds: rows of exports carry more.
      const lines = rows.map(({ creator, assessment, entry }) => canonicalJson({ creator, assessment, entry }));
      const isFirst = count === 0;
      count += lines.length;
      return lines.length === 0 ? [] : [`${isFirst ? '' : ','}\n${lines.join(',\n')}`];
    },
    end: () => [`\n],"version":${LIST_FORMAT.version}}\n`],
  };
}
