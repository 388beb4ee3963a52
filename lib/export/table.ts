import { type Cell, plain } from './cell';
import type { Preset } from './presets';
import type { ExportRow } from './row';

/** A table ready to be written in any form. */
export interface Table {
  headers: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Creators that the preset's tool would refuse, and why: they have no `needs`, or another row has the same. */
  leftOut: readonly { creatorId: string; why: 'missing' | 'double' }[];
}

/** The table of a preset over rows, in their order. */
export function tableOf(preset: Preset, rows: readonly ExportRow[]): Table {
  const needed = preset.columns.findIndex(({ header }) => header === preset.needs);
  const seen = new Set<string>();
  const table: Cell[][] = [];
  const leftOut: { creatorId: string; why: 'missing' | 'double' }[] = [];
  for (const row of rows) {
    const cells = preset.columns.map((column) => column.cell(row));
    const key = needed < 0 ? null : plain(cells[needed] ?? null).toLowerCase();
    if (key === '') leftOut.push({ creatorId: row.creator.id, why: 'missing' });
    else if (key !== null && seen.has(key)) leftOut.push({ creatorId: row.creator.id, why: 'double' });
    else table.push(cells);
    if (key) seen.add(key);
  }
  return { headers: preset.columns.map(({ header }) => header), rows: table, leftOut };
}
