import type { ExportedRow } from '../model/exported-list';
import type { Sentence } from '../model/sentence';
import { COLUMN_IDS, type ColumnId, TABLE_COLUMNS } from '../model/table-columns';
import { type ColumnMapping, guessMapping } from './columns';
import { type HistoryDay, parseHistoryCsv } from './history-csv';
import { type RowProblem, readList } from './read-list';
import { type ReadTable, readTable } from './read-table';
import type { CellProblem } from './table-rows';

/** A file's content by what it is: a table of creators, a list that was exported here, or one creator's followers by day. */
export type ImportSource =
  | { kind: 'table'; table: Extract<ReadTable, { ok: true }>; mapping: ColumnMapping }
  | { kind: 'list'; rows: ExportedRow[]; problems: RowProblem[]; campaigns: string[] }
  | { kind: 'history'; days: HistoryDay[]; problems: CellProblem[] };

/** The columns that an import takes; numbers of pages are not among them. */
export const TAKEN_COLUMNS: readonly ColumnId[] = COLUMN_IDS.filter(
  (id) =>
    TABLE_COLUMNS[id].group === 'usual' &&
    !['count', 'rate'].includes(TABLE_COLUMNS[id].kind) &&
    !['tier', 'engagement_formula', 'typical_views_kind', 'screening', 'flags', 'campaign', 'last_read'].includes(id),
);

const NAMING: readonly ColumnId[] = ['handle', 'profile_url', 'platform_id'];

/**
 * What a file's text is, or why it can't be used. A table without a column that names creators, but with days and
 * follower counts, is a history.
 */
export function sourceOf(text: string): { ok: true; source: ImportSource } | { ok: false; why: Sentence } {
  if (/^\ufeff?\s*[{[]/.test(text)) return listSource(text);
  const table = readTable(text);
  if (!table.ok) return table;
  const guessed = guessMapping(table.header);
  if (!guessed.some((id) => id !== null && NAMING.includes(id))) {
    const { rows, problems } = parseHistoryCsv(text);
    if (rows.length > 0) {
      const named = problems.map(({ line, why }) => ({ line: line ?? 1, column: null, why }));
      return { ok: true, source: { kind: 'history', days: rows, problems: named } };
    }
  }
  const mapping = guessed.map((id) => (id !== null && TAKEN_COLUMNS.includes(id) ? id : null));
  return { ok: true, source: { kind: 'table', table, mapping } };
}

function listSource(text: string): ReturnType<typeof sourceOf> {
  const list = readList(text);
  if (!list.ok) return list;
  const campaigns = [...new Set(list.rows.map(({ entry }) => entry.campaign))];
  return { ok: true, source: { kind: 'list', rows: list.rows, problems: list.problems, campaigns } };
}
