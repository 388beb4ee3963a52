import { type Sentence, sentence } from '../model/sentence';
import { unguarded } from '../model/spreadsheet-text';
import { type ColumnId, type ColumnKind, DECIMALS, TABLE_COLUMNS } from '../model/table-columns';
import type { ColumnMapping } from './columns';
import type { ReadTable } from './read-table';
import { writtenDay } from './written-day';
import { writtenAmount, writtenNumber } from './written-number';

/** A value of a cell by what its column holds: texts and addresses as texts, numbers, times in milliseconds since 1970. */
type ValueOf<K extends ColumnKind> = K extends 'text' | 'link' ? string : number;

/** What a line says of a creator: a value for each column that it has something in. */
export type TableValues = { [Id in ColumnId]?: ValueOf<(typeof TABLE_COLUMNS)[Id]['kind']> };

/** A line that was taken. Lines count from 1, the header being line 1. */
export interface TableRow {
  line: number;
  values: TableValues;
}

/** A cell that can't be taken, or with `column` null a whole line, and why. The line's other cells are not taken either. */
export interface CellProblem {
  line: number;
  column: string | null;
  why: Sentence;
}

/** The lines of a table as data; nothing of a line with a problem is taken. */
export interface TableRows {
  rows: TableRow[];
  problems: CellProblem[];
}

/** At least one of these must stand in a line: by them a creator is found. */
const NAMING: readonly ColumnId[] = ['handle', 'profile_url', 'platform_id'];

/**
 * What a table's lines say, by what its columns are taken for. With `limit` only that many lines are looked at: a preview.
 * A number that can mean two things is a problem, never a guess.
 */
export function tableRows(
  table: Extract<ReadTable, { ok: true }>,
  mapping: ColumnMapping,
  limit = Number.POSITIVE_INFINITY,
): TableRows {
  const rows: TableRow[] = [];
  const problems: CellProblem[] = [];
  for (const { line, cells } of table.lines.slice(0, limit)) {
    const values: Partial<Record<ColumnId, string | number>> = {};
    const before = problems.length;
    for (const [index, id] of mapping.entries()) {
      const cell = cells[index] ?? '';
      if (id === null || cell === '') continue;
      const value = parsedCell(TABLE_COLUMNS[id].kind, cell);
      if (value === null) continue;
      if (value.ok) values[id] = value.value;
      else problems.push({ line, column: table.header[index] ?? id, why: value.why });
    }
    if (cells.length > table.header.length) {
      problems.push({ line, column: null, why: sentence('has more cells than the header') });
    } else if (problems.length === before && !NAMING.some((id) => String(values[id] ?? '').trim() !== '')) {
      problems.push({ line, column: null, why: sentence('names no creator: no handle, address or id') });
    }
    // Each value was made by the kind of its column.
    if (problems.length === before) rows.push({ line, values: values as TableValues });
  }
  return { rows, problems };
}

type Value = { ok: true; value: string | number } | { ok: false; why: Sentence };

/** What a cell holds; null for one of blanks where a number or time should be. Texts are taken as they stand. */
function parsedCell(kind: ColumnKind, cell: string): Value | null {
  if (kind === 'text' || kind === 'link') return { ok: true, value: unguarded(cell) };
  if (cell.trim() === '') return null;
  switch (kind) {
    case 'date':
      return timeOf(cell.trim());
    case 'count': {
      const value = writtenNumber(cell.trim());
      return value === null ? { ok: false, why: sentence('is no whole number') } : { ok: true, value };
    }
    case 'rate':
    case 'money': {
      const value = writtenAmount(cell.trim(), DECIMALS[kind]);
      return value === null ? { ok: false, why: sentence('is no number, or can mean two') } : { ok: true, value };
    }
  }
}

const FULL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

/** A time to the millisecond where the cell has one, else the beginning of its day in UTC. */
function timeOf(cell: string): Value {
  const day = writtenDay(cell);
  if (!day.ok) return day;
  return { ok: true, value: Date.parse(FULL_TIME.test(cell) ? cell : day.date) };
}
