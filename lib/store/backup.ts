import Dexie, { type EntityTable } from 'dexie';
import type { Database } from './database';
import { LATEST_VERSION } from './migrations';
import { saltedHash } from './salted-hash';

/**
 * The tables that a backup holds, those first that point to others, so that nothing points to a row that came later.
 * Lists are derived, and the undo log is not worth keeping twice.
 */
export const BACKED_UP = [
  'entries',
  'campaigns',
  'people',
  'queue',
  'blocked',
  'values',
  'assessments',
  'looks',
  'creators',
  'posts',
  'comments',
  'observations',
] as const;

/** A table that a backup holds. */
export type BackedUpTable = (typeof BACKED_UP)[number];

/** Names the format in a backup's first line. */
const BACKUP_FORMAT = 'touchstone-backup';

/** How many rows a line holds at most. */
export const ROWS_A_LINE = 200;

/** How long a line with more than one row is at most, in UTF-16 units: whoever reads it has no more in memory. */
const LINE_LENGTH = 4_000_000;

/** After so many lines a backup tells how far it is. */
const LINES_A_STEP = 20;

/** Hears how many rows are done, and says whether the work goes on. */
export type GoesOn = (rows: number) => Promise<boolean>;

/**
 * A backup line by line, each one JSON without a line break: what it is and of which version of the database, then rows
 * by table and key, then how many rows and the checksum of all lines before. Needs little memory at any size.
 */
export async function* backupLines(database: Database, now: number): AsyncGenerator<string> {
  let rows = 0;
  let checksum = '';
  const lines = async function* () {
    yield JSON.stringify({ format: BACKUP_FORMAT, version: LATEST_VERSION, at: now });
    for (const table of BACKED_UP) {
      for await (const slice of slicesOf(database, table)) {
        rows += slice.length;
        yield* linesWith(table, slice);
      }
    }
  };
  for await (const line of lines()) {
    checksum = await nextChecksum(checksum, line);
    yield line;
  }
  yield JSON.stringify({ rows, checksum });
}

/** How many rows a backup of the database would hold. */
export async function countBackedUp(database: Database): Promise<number> {
  const counts = await Promise.all(BACKED_UP.map((table) => database.table(table).count()));
  return counts.reduce((all, count) => all + count, 0);
}

/** Rows on as few lines as their length lets them be. */
function* linesWith(table: BackedUpTable, rows: readonly unknown[]): Generator<string> {
  let texts: string[] = [];
  let length = 0;
  const line = () => `{"table":"${table}","rows":[${texts.join(',')}]}`;
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (texts.length > 0 && length + text.length > LINE_LENGTH) {
      yield line();
      [texts, length] = [[], 0];
    }
    texts.push(text);
    length += text.length;
  }
  yield line();
}

/** The checksum of lines after one more; that of none is ''. */
function nextChecksum(before: string, line: string): Promise<string> {
  return saltedHash(before, line);
}

async function* slicesOf(database: Database, table: BackedUpTable): AsyncGenerator<unknown[]> {
  const rows = database.table(table);
  let after: unknown = Dexie.minKey;
  while (true) {
    const slice = await rows.where(':id').above(after).limit(ROWS_A_LINE).toArray();
    if (slice.length > 0) yield slice;
    if (slice.length < ROWS_A_LINE) return;
    after = rows.schema.primKey.keyPath && slice.at(-1)[String(rows.schema.primKey.keyPath)];
  }
}

/** One line of a backup that is kept in the second database; `copy` says of which. */
interface StoredLine {
  copy: string;
  n: number;
  line: string;
}

/** A copy in the second database that is whole: verified after it was written. */
interface WholeCopy {
  copy: string;
  at: number;
  rows: number;
}

/** Under which name a view stages the lines of a file for the worker to restore. */
export const STAGED = 'staged';

/** Name of the second database. */
export const BACKUP_NAME = 'touchstone-backup';

/** The second database: lives apart, so that what damages the first leaves it whole. */
export class BackupDatabase extends Dexie {
  lines!: Dexie.Table<StoredLine, [string, number]>;
  copies!: EntityTable<WholeCopy, 'copy'>;

  constructor(name: string = BACKUP_NAME) {
    super(name);
    this.version(1).stores({ lines: '&[copy+n]', copies: '&copy, at' });
  }
}

/**
 * Copies the database into the second one, reads the copy back to verify it, and only then drops the former one.
 * `goesOn` is told how many rows at most were copied so far, and may call it off. Null where it was called off or what
 * was read back isn't what was written; the former copy stays.
 */
export async function backUp(
  database: Database,
  backup: BackupDatabase,
  now: number,
  goesOn: GoesOn = async () => true,
): Promise<WholeCopy | null> {
  const copy = crypto.randomUUID();
  let n = 0;
  let isWanted = true;
  for await (const line of backupLines(database, now)) {
    await backup.lines.add({ copy, n: n++, line });
    isWanted = n % LINES_A_STEP !== 0 || (await goesOn(n * ROWS_A_LINE));
    if (!isWanted) break;
  }
  const checked = isWanted ? await checkLines(linesOf(backup, copy)) : null;
  if (!checked?.ok) {
    await dropCopy(backup, copy);
    return null;
  }
  const whole = { copy, at: now, rows: checked.rows };
  await backup.copies.add(whole);
  await dropAllBut(backup, copy);
  return whole;
}

/** The newest whole copy, or null. */
export async function newestCopy(backup: BackupDatabase): Promise<WholeCopy | null> {
  return (await backup.copies.orderBy('at').last()) ?? null;
}

/** The lines of a copy, or of what is staged, in order. */
export async function* linesOf(backup: BackupDatabase, copy: string): AsyncGenerator<string> {
  for (let n = 0; ; n++) {
    const row = await backup.lines.get([copy, n]);
    if (row === undefined) return;
    yield row.line;
  }
}

/** Takes a file's lines into the second database in place of those staged before. Nothing is restored yet. */
export async function stageLines(backup: BackupDatabase, lines: AsyncIterable<string>): Promise<void> {
  await dropCopy(backup, STAGED);
  let n = 0;
  for await (const line of lines) await backup.lines.add({ copy: STAGED, n: n++, line });
}

/** Drops every copy and what is staged: after an erasure nothing of a person may stay there. */
export async function dropBackups(backup: BackupDatabase): Promise<void> {
  await backup.transaction('rw', backup.lines, backup.copies, async () => {
    await backup.copies.clear();
    await backup.lines.clear();
  });
}

/** What is wrong with a backup: not one of ours, of a newer Touchstone, or not as it was written. */
export type BackupFault = 'not-a-backup' | 'newer-version' | 'damaged';

/** A backup that is as it was written, with how many rows; or what is wrong with it. */
export type CheckedBackup = { ok: true; rows: number } | { ok: false; why: BackupFault };

/** Reads a backup through and compares format, version, count and checksum. Keeps one line at a time. */
export async function checkLines(lines: AsyncIterable<string>): Promise<CheckedBackup> {
  let [rows, checksum, isFirst] = [0, '', true];
  let end: { rows?: unknown; checksum?: unknown } | null = null;
  for await (const line of lines) {
    const value = parsedLine(line);
    if (value === null || end !== null) return { ok: false, why: isFirst ? 'not-a-backup' : 'damaged' };
    if (isFirst) {
      if (value.format !== BACKUP_FORMAT || typeof value.version !== 'number')
        return { ok: false, why: 'not-a-backup' };
      if (value.version > LATEST_VERSION) return { ok: false, why: 'newer-version' };
      isFirst = false;
    } else if (Array.isArray(value.rows)) rows += value.rows.length;
    else {
      end = value;
      continue;
    }
    checksum = await nextChecksum(checksum, line);
  }
  const isWhole = end !== null && end.rows === rows && end.checksum === checksum;
  return isWhole ? { ok: true, rows } : { ok: false, why: isFirst ? 'not-a-backup' : 'damaged' };
}

/** The object on a line of a backup, or null. */
export function parsedLine(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    // An object that is no array has only text keys.
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

async function dropAllBut(backup: BackupDatabase, copy: string): Promise<void> {
  await backup.transaction('rw', backup.lines, backup.copies, async () => {
    await backup.copies.where('copy').notEqual(copy).delete();
    await backup.lines.where('[copy+n]').below([copy]).delete();
    await backup.lines.where('[copy+n]').above([copy, Dexie.maxKey]).delete();
  });
}

async function dropCopy(backup: BackupDatabase, copy: string): Promise<void> {
  await backup.lines.where('[copy+n]').between([copy], [copy, Dexie.maxKey]).delete();
}
