import Dexie from 'dexie';
import type { Database } from './database';
import { COLUMN_NAMES, type ColumnName, type Columns, isSameColumn, linesOf, type RowGroup } from './row-group';

/**
 * One column of one group of a campaign's list, as it is stored: what a filter and a sort don't look at is not read. Some
 * 200 of them make the column of a list of 100,000.
 */
export interface ListColumn {
  campaignId: string;
  column: ColumnName;
  n: number;
  content: Columns[ColumnName];
}

/** Where columns are kept. */
export type ColumnTables = Pick<Database, 'listColumns'>;

/** Reads a column of some groups of one list, or of all, by the groups' numbers. */
export type ReadColumn = <C extends ColumnName>(
  column: C,
  groups?: readonly number[],
) => Promise<Map<number, Columns[C]>>;

/** From so few groups each is asked for by itself; of more all between the first and the last are read at once. */
const FEW = 16;

/** What reads the columns of a campaign's list. Several reads that belong together are one transaction. */
export function columnReader(tables: ColumnTables, campaignId: string): ReadColumn {
  return async (column, groups) => {
    const rows =
      groups && groups.length <= FEW
        ? (await tables.listColumns.bulkGet(groups.map((n) => keyOf(campaignId, column, n)))).filter((row) => !!row)
        : await between(tables, campaignId, column, groups).toArray();
    // What is kept under a column's name is that column's.
    return new Map(rows.map(({ n, content }) => [n, content])) as Map<number, never>;
  };
}

/** The groups of these numbers, as far as they are there; of all without. */
export async function groupsOf(
  tables: ColumnTables,
  campaignId: string,
  numbers?: readonly number[],
): Promise<RowGroup[]> {
  const read = columnReader(tables, campaignId);
  const columns = new Map(
    await Promise.all(COLUMN_NAMES.map(async (name) => [name, await read(name, numbers)] as const)),
  );
  const found = [...(columns.get('ids')?.keys() ?? [])].filter((n) => numbers?.includes(n) ?? true);
  return found.map((n) => {
    // Groups are written with all of their columns.
    const own = Object.fromEntries(COLUMN_NAMES.map((name) => [name, columns.get(name)?.get(n)])) as unknown as Columns;
    return { campaignId, n, size: linesOf(own.ids).length, columns: own };
  });
}

/** The number of a list's last group; null where it has none. */
export async function lastGroup(tables: ColumnTables, campaignId: string): Promise<number | null> {
  const [last] = await between(tables, campaignId, 'ids').reverse().limit(1).primaryKeys();
  return last ? last[2] : null;
}

/** Writes groups: of those that were there as `before` only the columns that changed. Empty ones go. */
export async function putGroups(
  tables: ColumnTables,
  groups: readonly RowGroup[],
  before: readonly RowGroup[],
): Promise<void> {
  const known = new Map(before.map((group) => [group.n, group]));
  const rows = groups.flatMap(({ campaignId, n, size, columns }) =>
    COLUMN_NAMES.flatMap((column): ListColumn[] => {
      const former = known.get(n)?.columns[column];
      const isChanged = size > 0 && (former === undefined || !isSameColumn(former, columns[column]));
      return isChanged ? [{ campaignId, column, n, content: columns[column] }] : [];
    }),
  );
  const gone = groups
    .filter(({ size }) => size === 0)
    .flatMap(({ campaignId, n }) => COLUMN_NAMES.map((column) => keyOf(campaignId, column, n)));
  await tables.listColumns.bulkPut(rows);
  await tables.listColumns.bulkDelete(gone);
}

function keyOf(campaignId: string, column: ColumnName, n: number): [string, string, number] {
  return [campaignId, column, n];
}

function between({ listColumns }: ColumnTables, campaignId: string, column: ColumnName, groups?: readonly number[]) {
  const [first, last] = groups ? [Math.min(...groups), Math.max(...groups)] : [Dexie.minKey, Dexie.maxKey];
  return listColumns
    .where('[campaignId+column+n]')
    .between([campaignId, column, first], [campaignId, column, last], true, true);
}
