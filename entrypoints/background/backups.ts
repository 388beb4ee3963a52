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
import { DATABASE_NAME } from '@/lib/store/database';
import { eraseCreator } from '@/lib/store/erase';
import { storeFailure } from '@/lib/store/failure';
import { restoreBackup } from '@/lib/store/restore';
import { withDatabase } from './open-database';
import { rulesAt } from './store-commands';

/** Held while a backup is written, dropped or restored, so that no two do so at once. */
const LOCK = 'backup';

/** After a change a backup is made when the newest is older than this: an hour, in milliseconds. */
const BACKUP_EVERY = 3_600_000;

/** Makes a backup after something changed, unless one was made within the last hour. Failures are logged, not thrown. */
export async function backUpIfDue(now: number): Promise<void> {
  try {
    await withBackup(async (backup) => {
      const newest = await newestCopy(backup);
      if (newest !== null && now - newest.at < BACKUP_EVERY) return;
      const copy = await withDatabase((database) => backUp(database, backup, now));
      if (copy === null) logFailure('background', 'the backup read back is not what was written');
    });
  } catch (error) {
    logFailure('background', 'no backup made', error instanceof Error ? error.name : undefined);
  }
}

/** Makes a backup now; `goesOn` hears how far it is and may call it off, which is a failure, too. */
export async function backUpNow(now: number, goesOn?: GoesOn): Promise<ReplyOf<'backUp'> | Refusal> {
  const copy = await withBackup((backup) => withDatabase((database) => backUp(database, backup, now, goesOn)));
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
    return { ok: true };
  });
}

/**
 * Puts back the newest backup, or what a view has staged. A database that can't be opened is given up for it, but not
 * before the backup was found whole.
 */
export async function restoreFrom({ from }: RequestOf<'restore'>): Promise<ReplyOf<'restore'> | Refusal> {
  return withBackup(async (backup) => {
    const copy = from === 'staged' ? STAGED : (await newestCopy(backup))?.copy;
    if (copy === undefined) return { ok: false, why: 'unknown' };
    const read = () => linesOf(backup, copy);
    const checked = await checkLines(read());
    if (!checked.ok) return refusalOf(checked.why);
    if (!(await canBeOpened())) await Dexie.delete(DATABASE_NAME);
    const restored = await withDatabase((database) => restoreBackup(database, read));
    return restored.ok ? { ok: true, rows: restored.rows } : refusalOf(restored.why);
  });
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
