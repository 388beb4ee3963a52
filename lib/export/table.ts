import { type Cell, plain } from './cell';
import type { Preset } from './presets';
import type { ExportRow } from './row';

/** A creator that a preset's tool would refuse: it lacks what the preset needs, or another row has the same. */
export interface LeftOut {
  creatorId: string;
  why: 'missing' | 'double';
}

/** A table ready to be written in any form. */
export interface Table {
  headers: readonly string[];
  rows: readonly (readonly Cell[])[];
  leftOut: readonly LeftOut[];
}

/** Turns rows into a preset's cells, one after the other, and remembers only what tells doubles. */
export interface TableBuilder {
  headers: readonly string[];
  /** Those of the rows so far that got no cells. */
  leftOut: readonly LeftOut[];
  /** The cells of the next row, null where it is left out. */
  cellsOf(row: ExportRow): Cell[] | null;
}

/** The builder of a preset's table. */
export function tableBuilder({ columns, needs }: Preset): TableBuilder {
  const needed = columns.findIndex(({ header }) => header === needs);
  const seen = new Set<string>();
  const leftOut: LeftOut[] = [];
  return {
    headers: columns.map(({ header }) => header),
    leftOut,
    cellsOf(row) {
      const cells = columns.map((column) => column.cell(row));
      if (needed < 0) return cells;
      const key = plain(cells[needed] ?? null).toLowerCase();
      if (key !== '' && !seen.has(key)) {
        seen.add(key);
        return cells;
      }
      leftOut.push({ creatorId: row.creator.id, why: key === '' ? 'missing' : 'double' });
      return null;
    },
  };
}

/** The table of a preset over rows, in their order. */
export function tableOf(preset: Preset, rows: Iterable<ExportRow>): Table {
  const builder = tableBuilder(preset);
  const table: Cell[][] = [];
  for (const row of rows) {
    const cells = builder.cellsOf(row);
    if (cells) table.push(cells);
  }
  return { headers: builder.headers, rows: table, leftOut: builder.leftOut };
}
