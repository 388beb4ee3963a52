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

/**
 * Groups that are read by one call. Chromium takes several times as long for one call that gives some megabytes as for
 * ten that give the same.
 */
const AT_ONCE = 16;

/** What reads the columns of a campaign's list. Several reads that belong together are one transaction. */
export function columnReader(tables: ColumnTables, campaignId: string): ReadColumn {
  return async (column, groups) => {
    const last = groups ? Math.max(-1, ...groups) : ((await lastGroup(tables, campaignId)) ?? -1);
    const wanted = groups && new Set(groups.map((n) => Math.floor(n / AT_ONCE)));
    const parts = Array.from({ length: Math.floor(last / AT_ONCE) + 1 }, (_, part) => part).filter(
      (part) => wanted?.has(part) ?? true,
    );
    const rows =
      groups && groups.length < (parts.length * AT_ONCE) / 2
        ? (await tables.listColumns.bulkGet(groups.map((n) => keyOf(campaignId, column, n)))).filter((row) => !!row)
        : (await Promise.all(parts.map((part) => partOf(tables, campaignId, column, part).toArray()))).flat();
    // What is kept under a column's name is that column's.
    return new Map(rows.map(({ n, content }) => [n, content])) as Map<number, never>;
  };
}

/** The groups of these numbers, as far as they are there. */
export async function groupsOf(
  tables: ColumnTables,
  campaignId: string,
  numbers: readonly number[],
): Promise<RowGroup[]> {
  const columns =
    numbers.length < AT_ONCE
      ? await columnsOfFew(tables, campaignId, numbers)
      : await columnsOfMany(columnReader(tables, campaignId), numbers);
  const wanted = new Set(numbers);
  const found = [...(columns.get('ids')?.keys() ?? [])].filter((n) => wanted.has(n));
  return found.map((n) => {
    // Groups are written with all of their columns.
    const own = Object.fromEntries(COLUMN_NAMES.map((name) => [name, columns.get(name)?.get(n)])) as unknown as Columns;
    return { campaignId, n, size: linesOf(own.ids).length, columns: own };
  });
}

type ColumnsByGroup = Map<ColumnName, Map<number, Columns[ColumnName]>>;

/** All columns of a few groups in one call: a save reads one group, and each call is a way there and back. */
async function columnsOfFew(
  tables: ColumnTables,
  campaignId: string,
  numbers: readonly number[],
): Promise<ColumnsByGroup> {
  const keys = COLUMN_NAMES.flatMap((column) => numbers.map((n) => keyOf(campaignId, column, n)));
  const columns: ColumnsByGroup = new Map(COLUMN_NAMES.map((name) => [name, new Map()]));
  for (const row of await tables.listColumns.bulkGet(keys)) {
    if (row !== undefined) columns.get(row.column)?.set(row.n, row.content);
  }
  return columns;
}

async function columnsOfMany(read: ReadColumn, numbers: readonly number[]): Promise<ColumnsByGroup> {
  return new Map(await Promise.all(COLUMN_NAMES.map(async (name) => [name, await read(name, numbers)] as const)));
}

/** The number of a list's last group; null where it has none. */
export async function lastGroup(tables: ColumnTables, campaignId: string): Promise<number | null> {
  const all = [campaignId, 'ids'];
  const [last] = await tables.listColumns
    .where('[campaignId+column+n]')
    .between([...all, Dexie.minKey], [...all, Dexie.maxKey])
    .reverse()
    .limit(1)
    .primaryKeys();
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
  await Promise.all([tables.listColumns.bulkPut(rows), tables.listColumns.bulkDelete(gone)]);
}

function keyOf(campaignId: string, column: ColumnName, n: number): [string, string, number] {
  return [campaignId, column, n];
}

function partOf({ listColumns }: ColumnTables, campaignId: string, column: ColumnName, part: number) {
  return listColumns
    .where('[campaignId+column+n]')
    .between([campaignId, column, part * AT_ONCE], [campaignId, column, (part + 1) * AT_ONCE]);
}
