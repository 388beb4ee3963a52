import { assessNoted } from '@/lib/store/campaign-assessments';
import type { Database } from '@/lib/store/database';
import { allJobs, startJob } from '@/lib/store/jobs';

/** So many entries are judged at once, before a command is answered: what a person changed in one is seen at once. */
const AT_ONCE = 20;

/**
 * Has campaigns judge the entries that a change made them judge anew, so that lists show and filter by it. More than a few
 * become a job that can be followed. Gives whether there is one to be done.
 */
export async function assessChanged(database: Database, now: number): Promise<boolean> {
  if ((await database.toAssess.limit(1).count()) === 0) return false;
  const { rulesAt } = await import('../rules-at');
  await assessNoted(database, rulesAt(now), { slice: AT_ONCE, now });
  return addAssessing(database, now);
}

/** The same for what a worker that died, an update or a restore left; not where a person called it off. */
export async function assessLeft(database: Database, now: number): Promise<boolean> {
  const [newest] = await rescorings(database);
  return newest?.state === 'cancelled' ? false : assessChanged(database, now);
}

/** Adds the job of judging what is noted, where there is anything and no such job yet. Gives whether there is one. */
export async function addAssessing(database: Database, now: number): Promise<boolean> {
  if ((await database.toAssess.limit(1).count()) === 0) return false;
  const isThere = (await rescorings(database)).some(({ state }) => state === 'running');
  if (!isThere) await startJob(database, { id: crypto.randomUUID(), request: { kind: 'rescore' } }, now);
  return true;
}

async function rescorings(database: Database) {
  return (await allJobs(database)).filter(({ request }) => request.kind === 'rescore');
}
