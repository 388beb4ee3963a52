import { logFailure } from '@/lib/log';
import type { Database } from '@/lib/store/database';
import { tellCards } from './tell-cards';

/**
 * Makes a change, as every view, key and card does it: campaigns judge what it concerns before it is answered, then cards
 * are told, and it is in a backup before long. Nothing of that follows a change that was refused. `now` is when it came.
 */
export async function makeChange<T extends { ok: boolean }>(
  now: number,
  change: (database: Database) => Promise<T>,
): Promise<T> {
  const { withDatabase } = await import('./open-database');
  const reply = await withDatabase(async (database) => {
    const made = await change(database);
    if (made.ok) await judge(database, now, 'changed');
    return made;
  });
  if (reply.ok) void afterChange(now);
  return reply;
}

/** Has campaigns judge what a restore (`changed`), or a worker that died or an update (`left`), noted. */
export async function judgeNoted(now: number, why: 'changed' | 'left'): Promise<void> {
  const { withDatabase } = await import('./open-database');
  await withDatabase((database) => judge(database, now, why));
}

/** Does the jobs that there are; when the worker starts, those that it died on. Cards and backups follow. */
export async function goOnWithJobs(): Promise<void> {
  const { runJobs } = await import('./jobs/run-jobs');
  try {
    if (await runJobs()) await afterChange(Date.now());
  } catch (error) {
    await logStoreFailure('jobs not done', error);
  }
}

/** What takes longer goes on as a job. A change stands, judged or not: what is left is done at the worker's next start. */
async function judge(database: Database, now: number, why: 'changed' | 'left'): Promise<void> {
  const { assessChanged, assessLeft } = await import('./jobs/assess-changed');
  try {
    if (await (why === 'left' ? assessLeft : assessChanged)(database, now)) void goOnWithJobs();
  } catch (error) {
    await logStoreFailure('entries not judged anew', error);
  }
}

async function afterChange(now: number): Promise<void> {
  void tellCards();
  const { backUpIfDue } = await import('./backups');
  await backUpIfDue(now);
}

async function logStoreFailure(what: string, error: unknown): Promise<void> {
  const { storeFailure } = await import('@/lib/store/failure');
  logFailure('background', what, storeFailure(error) ?? undefined);
}
