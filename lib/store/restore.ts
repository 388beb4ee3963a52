import type * as z from 'zod/mini';
import { Creator, KnownComment, KnownPost, Observation } from '../model/creator';
import { CreatorLooks } from '../model/look';
import { Person } from '../model/person';
import { QueueItem } from '../model/queue';
import { ShortlistEntry, StoredCampaign } from '../model/shortlist';
import { BACKED_UP, type BackedUpTable, type BackupFault, checkLines, parsedLine } from './backup';
import { blockedKeys } from './blocked';
import type { Database } from './database';
import { relistAll } from './relist-all';
import { StoredAssessmentRow, StoredBlock, StoredValueRow } from './stored-rows';

/** What a restore gave: how many rows came back, or what is wrong with the backup. */
export type Restored = { ok: true; rows: number } | { ok: false; why: BackupFault };

const SCHEMAS: Record<BackedUpTable, z.ZodMiniType> = {
  entries: ShortlistEntry,
  campaigns: StoredCampaign,
  people: Person,
  queue: QueueItem,
  blocked: StoredBlock,
  values: StoredValueRow,
  assessments: StoredAssessmentRow,
  looks: CreatorLooks,
  creators: Creator,
  posts: KnownPost,
  comments: KnownComment,
  observations: Observation,
};

/**
 * Puts a backup in the place of what the database holds. `read` gives its lines, each time from the first. The backup is
 * read through and checked before anything is touched, brought into the database beside what is there, and then put in
 * its place in one transaction: whatever stops it half-way leaves the old content. (A transaction can't wait for another
 * database.) Who is not to be contacted stays so and does not come back.
 */
export async function restoreBackup(database: Database, read: () => AsyncIterable<string>): Promise<Restored> {
  const checked = await checkLines(read());
  if (!checked.ok) return checked;
  if (!(await rowsFit(read()))) return { ok: false, why: 'damaged' };
  const marks = await database.blocked.toArray();
  const blocked = await blockedIn(database, read());
  try {
    await bringIn(database, read());
    const rows = await database.transaction('rw', database.tables, async () => {
      for (const table of database.tables) if (table.name !== 'restoring') await table.clear();
      const count = await putLines(database, blocked);
      await database.blocked.bulkPut(marks);
      await relistAll(database);
      return count;
    });
    return { ok: true, rows };
  } finally {
    await database.restoring.clear();
  }
}

/** Takes the lines of a backup into the database, in the place of what a restore that was stopped may have left there. */
async function bringIn(database: Database, lines: AsyncIterable<string>): Promise<void> {
  await database.restoring.clear();
  let n = 0;
  for await (const line of lines) await database.restoring.add({ n: n++, line });
}

/** Whether every row is of a known table and fits its schema. */
async function rowsFit(lines: AsyncIterable<string>): Promise<boolean> {
  for await (const line of lines) {
    const part = partOf(line);
    if (part === 'unknown-table') return false;
    if (part && !part.rows.every((row) => SCHEMAS[part.table].safeParse(row).success)) return false;
  }
  return true;
}

/** The ids of the creators in a backup who are not to be contacted, by the marks here or in the backup. */
async function blockedIn(database: Database, lines: AsyncIterable<string>): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const line of lines) {
    const part = partOf(line);
    if (part === null || part === 'unknown-table' || part.table !== 'creators') continue;
    const creators = part.rows as readonly Creator[]; // checked by rowsFit
    const names = await blockedKeys(
      database,
      creators.flatMap(({ keys }) => keys),
    );
    for (const { id, keys } of creators) if (keys.some((key) => names.has(key))) ids.add(id);
  }
  return ids;
}

/** Puts the rows of the lines that were brought in into tables that are empty. Within a transaction. */
async function putLines(database: Database, blocked: ReadonlySet<string>): Promise<number> {
  let count = 0;
  for (let n = 0; ; n++) {
    const row = await database.restoring.get(n);
    if (row === undefined) return count;
    const part = partOf(row.line);
    if (part === null || part === 'unknown-table') continue;
    const rows = part.rows.filter((one) => !isOf(one, blocked));
    await database.table(part.table).bulkPut(rows);
    count += rows.length;
  }
}

/** Whether a row is of one of these creators. */
function isOf(row: unknown, creatorIds: ReadonlySet<string>): boolean {
  if (typeof row !== 'object' || row === null) return false;
  const id = 'creatorId' in row ? row.creatorId : 'id' in row ? row.id : null;
  return typeof id === 'string' && creatorIds.has(id);
}

interface Part {
  table: BackedUpTable;
  rows: readonly unknown[];
}

/** The rows on a line; null on the first and the last line. */
function partOf(line: string): Part | 'unknown-table' | null {
  const { table, rows } = parsedLine(line) ?? {};
  if (!Array.isArray(rows)) return null;
  const known = BACKED_UP.find((name) => name === table);
  return known === undefined ? 'unknown-table' : { table: known, rows };
}
