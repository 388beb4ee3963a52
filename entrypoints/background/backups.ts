import Dexie from 'dexie';
import { logFailure } from '@/lib/log';
import type { Refusal, ReplyOf, RequestOf } from '@/lib/messages';
import {
  BackupDatabase,
  type BackupFault,
  backUp,
  checkLines,
  dropBackups,
  type GoesOn,
  linesOf,
  newestCopy,
  STAGED,
} from '@/lib/store/backup';
import { copyFileLines, copyFiles, dropCopyFiles, lostCopy, ownCopies, writeCopyFile } from '@/lib/store/copy-files';
import { DATABASE_NAME, type Database } from '@/lib/store/database';
import { eraseCreator } from '@/lib/store/erase';
import { storeFailure } from '@/lib/store/failure';
import { relistAll } from '@/lib/store/relist-all';
import { restoreBackup } from '@/lib/store/restore';
import { copyFolder } from '../backups/copy-folder';
import { dropCounts, keepCounts, partlyLost } from '../backups/kept-counts';
import { withDatabase } from './open-database';
import { rulesAt } from './rules-at';

/** Held while a backup is written, dropped or restored, so that no two do so at once. */
const LOCK = 'backup';

/** After a change a backup is made when the newest is older than this: an hour, in milliseconds. */
const BACKUP_EVERY = 3_600_000;

/**
 * Makes a backup after something changed, unless one was made within the last hour, or there is one of a database that the
 * browser has lost, or lost a part of: that is a person's to put back or give up. Failures are logged, not thrown.
 */
export async function backUpIfDue(now: number): Promise<void> {
  try {
    await withBackup(async (backup) => {
      const newest = await newestCopy(backup);
      if (newest !== null && now - newest.at < BACKUP_EVERY) return;
      const copy = await withDatabase(async (database) =>
        (await isLost(database)) ? 'lost' : makeCopies(database, backup, now),
      );
      if (copy === null) logFailure('background', 'the backup read back is not what was written');
    });
  } catch (error) {
    logFailure('background', 'no backup made', error instanceof Error ? error.name : undefined);
  }
}

/** Copies the database into the second one and, where the browser has files of its own, into a file beside it. */
async function makeCopies(database: Database, backup: BackupDatabase, now: number, goesOn?: GoesOn) {
  const whole = await backUp(database, backup, now, goesOn);
  if (whole) await keepCounts(database);
  const folder = await copyFolder();
  if (whole && folder) {
    const { copy, at, rows } = whole;
    const isWhole = await writeCopyFile(database, folder, { at, rows, lines: linesOf(backup, copy) });
    if (!isWhole) logFailure('background', 'the copy in a file is not what was written');
  }
  return whole;
}

async function isLost(database: Database): Promise<boolean> {
  const folder = await copyFolder();
  if (folder !== null && (await lostCopy(database, folder)) !== null) return true;
  const tables = await partlyLost(database);
  if (tables.length > 0) logFailure('background', 'rows are missing', tables.join(' '));
  return tables.length > 0;
}

/**
 * Makes a backup now, also of a database that lost a part: a person says so, and then keeps what is there. What is derived
 * is then made anew of it. `goesOn` hears how far it is and may call it off, which is a failure, too.
 */
export async function backUpNow(now: number, goesOn?: GoesOn): Promise<ReplyOf<'backUp'> | Refusal> {
  const copy = await withBackup((backup) =>
    withDatabase(async (database) => {
      if ((await partlyLost(database)).length > 0) {
        await database.transaction('rw', database.tables, async () => relistAll(database));
      }
      return makeCopies(database, backup, now, goesOn);
    }),
  );
  return copy ? { ok: true, at: copy.at, rows: copy.rows } : { ok: false, why: 'failed' };
}

/**
 * Erases a creator from the database and drops every backup; the next one, without it, is the caller's to make. Done
 * again, or for a creator that isn't there, it is as well: nothing of it is there afterwards.
 */
export async function eraseEverywhere(request: RequestOf<'erase'>, now: number): Promise<ReplyOf<'erase'>> {
  return withBackup(async (backup) => {
    await withDatabase((database) => eraseCreator(database, request, { rules: rulesAt(now), now }));
    await dropBackups(backup);
    const folder = await copyFolder();
    if (folder) await dropCopyFiles(folder);
    await dropCounts();
    return { ok: true };
  });
}

/**
 * Puts back the newest backup, or what a view has staged. A database that can't be opened is given up for it, but not
 * before the backup was found whole.
 */
export async function restoreFrom({ from }: RequestOf<'restore'>): Promise<ReplyOf<'restore'> | Refusal> {
  return withBackup(async (backup) => {
    const read = from === 'staged' ? () => linesOf(backup, STAGED) : await newestBackup(backup);
    if (read === null) return { ok: false, why: 'unknown' };
    const checked = await checkLines(read());
    if (!checked.ok) return refusalOf(checked.why);
    if (!(await canBeOpened())) await Dexie.delete(DATABASE_NAME);
    const restored = await withDatabase(async (database) => {
      const done = await restoreBackup(database, read);
      const folder = await copyFolder();
      if (done.ok && folder) await ownCopies(database, folder);
      if (done.ok) await keepCounts(database);
      return done;
    });
    return restored.ok ? { ok: true, rows: restored.rows } : refusalOf(restored.why);
  });
}

/** What reads the newest backup, wherever it is; null where there is none. */
async function newestBackup(backup: BackupDatabase): Promise<(() => AsyncIterable<string>) | null> {
  const folder = await copyFolder();
  const [copy, [file]] = await Promise.all([newestCopy(backup), folder ? copyFiles(folder) : []]);
  if (folder && file && (copy === null || file.at > copy.at)) return () => copyFileLines(folder, file);
  return copy && (() => linesOf(backup, copy.copy));
}

function refusalOf(fault: BackupFault): Refusal {
  return { ok: false, why: fault === 'newer-version' ? 'newer-database' : 'damaged' };
}

async function canBeOpened(): Promise<boolean> {
  try {
    await withDatabase((database) => database.open());
    return true;
  } catch (error) {
    if (storeFailure(error) === 'damaged') return false;
    throw error;
  }
}

async function withBackup<T>(work: (backup: BackupDatabase) => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, async () => {
    const backup = new BackupDatabase();
    try {
      return await work(backup);
    } finally {
      backup.close();
    }
  });
}
