import { groupBy } from '../model/group-by';
import type { Database } from './database';
import { groupsOf, lastGroup, putGroups } from './list-columns';
import type { ListingRow } from './listing';
import { type GroupedRow, groupedRow, packed, unpacked } from './row-group';

/** How many rows a group has at most: enough that few are to be read, few enough that writing one anew costs little. */
const GROUP_SIZE = 512;

/** The tables of lists. Whoever writes rows names both in the transaction. */
export type ListTables = Pick<Database, 'listing' | 'listColumns'>;

/** Writes rows of lists, new ones and others, with their groups. Within a transaction. */
export async function putRows(tables: ListTables, rows: readonly Omit<ListingRow, 'group'>[]): Promise<void> {
  if (rows.length === 0) return;
  const known = await tables.listing.bulkGet(rows.map(({ id }) => id));
  const placed = rows.map((row, index) => ({ ...row, group: known[index]?.group ?? null }));
  const written: ListingRow[] = [];
  for (const [campaignId, own] of groupBy(placed, (row) => row.campaignId)) {
    const open = await openGroups(tables, campaignId, own);
    for (const row of own) written.push({ ...row, group: open.put(row) });
    await open.close();
  }
  await tables.listing.bulkPut(written);
}

/** Takes rows off their lists. Within a transaction. */
export async function deleteRows(tables: ListTables, ids: readonly string[]): Promise<void> {
  const rows = (await tables.listing.bulkGet([...ids])).filter((row) => row !== undefined);
  for (const [campaignId, own] of groupBy(rows, (row) => row.campaignId)) {
    const gone = new Set(own.map(({ id }) => id));
    const groups = await groupsOf(tables, campaignId, [...new Set(own.map(({ group }) => group))]);
    const left = groups.map((group) =>
      packed(
        campaignId,
        group.n,
        unpacked(group).filter(({ id }) => !gone.has(id)),
      ),
    );
    await putGroups(tables, left, groups);
  }
  await tables.listing.bulkDelete(rows.map(({ id }) => id));
}

type UnplacedRow = Omit<ListingRow, 'group'> & { group: number | null };

/** The groups that rows belong to, opened for writing, and the last one, where new rows go. */
async function openGroups(tables: ListTables, campaignId: string, rows: readonly UnplacedRow[]) {
  const last = rows.some(({ group }) => group === null) ? await lastGroup(tables, campaignId) : null;
  const numbers = new Set(rows.flatMap(({ group }) => group ?? []));
  if (last !== null) numbers.add(last);
  const before = await groupsOf(tables, campaignId, [...numbers]);
  const open = new Map(before.map((group) => [group.n, new Map(unpacked(group).map((row) => [row.id, row]))]));
  let newest = last ?? 0;
  return {
    /** Gives the number of the group that the row is in. */
    put(row: UnplacedRow): number {
      if (row.group === null && (open.get(newest)?.size ?? 0) >= GROUP_SIZE) newest++;
      const n = row.group ?? newest;
      const group = open.get(n) ?? new Map<string, GroupedRow>();
      const grouped = groupedRow(row);
      group.set(grouped.id, grouped);
      open.set(n, group);
      return n;
    },
    close: () =>
      putGroups(
        tables,
        [...open].map(([n, group]) => packed(campaignId, n, [...group.values()])),
        before,
      ),
  };
}
