import { browser } from 'wxt/browser';
import type { Database } from '@/lib/store/database';
import { countTables, lostTables, TableCounts } from '@/lib/store/losses';

/** Under which name the counts are kept in the extension's own storage: damage to the databases doesn't reach it. */
const KEY = 'tableCounts';

/** Keeps how many rows tables have, beside a copy that was just made or put back. */
export async function keepCounts(database: Database): Promise<void> {
  await browser.storage.local.set({ [KEY]: await countTables(database) });
}

/** Forgets them: the copy is gone. */
export async function dropCounts(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** The tables in which rows are missing that nothing took away since the last copy; none where all is whole. */
export async function partlyLost(database: Database): Promise<string[]> {
  const kept = TableCounts.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return lostTables(database, kept.success ? kept.data : null);
}
