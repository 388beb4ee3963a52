import Dexie from 'dexie';
import { groupBy } from '../model/group-by';
import type { Database } from './database';
import type { ListingRow } from './listing';
import { type GroupedRow, groupedRow, packed, type RowGroup, unpacked } from './row-group';

/** How many rows a group has at most: enough that few are to be read, few enough that writing one anew costs little. */
const GROUP_SIZE = 512;

/** The tables of lists. Whoever writes rows names both in the transaction. */
export type ListTables = Pick<Database, 'listing' | 'rowGroups'>;

/** Writes rows of lists, new ones and others, with their groups. Within a transaction. */
export async function putRows(tables: ListTables, rows: readonly Omit<ListingRow, 'group'>[]): Promise<void> {
  if (rows.length === 0) return;
  const known = await tables.listing.bulkGet(rows.map(({ id }) => id));
  const placed = rows.map((row, index) => ({ ...row, group: known[index]?.group ?? null }));
  const written: ListingRow[] = [];
  const groups: RowGroup[] = [];
  for (const [campaignId, own] of groupBy(placed, (row) => row.campaignId)) {
    const open = await openGroups(tables, campaignId, own);
    for (const row of own) written.push({ ...row, group: open.put(row) });
    groups.push(...open.packed());
  }
  await tables.listing.bulkPut(written);
  await tables.rowGroups.bulkPut(groups);
}

/** Takes rows off their lists. Within a transaction. */
export async function deleteRows(tables: ListTables, ids: readonly string[]): Promise<void> {
  const rows = (await tables.listing.bulkGet([...ids])).filter((row) => row !== undefined);
  for (const [campaignId, own] of groupBy(rows, (row) => row.campaignId)) {
    const gone = new Set(own.map(({ id }) => id));
    const numbers = [...new Set(own.map(({ group }) => group))];
    const groups = await tables.rowGroups.bulkGet(numbers.map((n): [string, number] => [campaignId, n]));
    const left = groups.flatMap((group) =>
      group
        ? packed(
            campaignId,
            group.n,
            unpacked(group).filter(({ id }) => !gone.has(id)),
          )
        : [],
    );
    const isEmpty = ({ size }: RowGroup) => size === 0;
    await tables.rowGroups.bulkPut(left.filter((group) => !isEmpty(group)));
    await tables.rowGroups.bulkDelete(left.filter(isEmpty).map(({ n }): [string, number] => [campaignId, n]));
  }
  await tables.listing.bulkDelete(rows.map(({ id }) => id));
}

/** All groups of a campaign's list. */
export function groupsOf(tables: Pick<Database, 'rowGroups'>, campaignId: string): Promise<RowGroup[]> {
  return ofCampaign(tables, campaignId).toArray();
}

function ofCampaign({ rowGroups }: Pick<Database, 'rowGroups'>, campaignId: string) {
  return rowGroups.where('[campaignId+n]').between([campaignId, Dexie.minKey], [campaignId, Dexie.maxKey]);
}

type UnplacedRow = Omit<ListingRow, 'group'> & { group: number | null };

/** The groups that rows belong to, opened for writing, and the last one, where new rows go. */
async function openGroups(tables: ListTables, campaignId: string, rows: readonly UnplacedRow[]) {
  const numbers = [...new Set(rows.flatMap(({ group }) => group ?? []))];
  const found = await tables.rowGroups.bulkGet(numbers.map((n): [string, number] => [campaignId, n]));
  const last = rows.some(({ group }) => group === null) ? await ofCampaign(tables, campaignId).last() : undefined;
  const open = new Map<number, Map<string, GroupedRow>>();
  for (const group of last ? [...found, last] : found) {
    if (group) open.set(group.n, new Map(unpacked(group).map((row) => [row.id, row])));
  }
  let newest = last?.n ?? 0;
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
    packed: () => [...open].map(([n, group]) => packed(campaignId, n, [...group.values()])),
  };
}
