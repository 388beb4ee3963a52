import { browser } from 'wxt/browser';
import { logFailure } from '@/lib/log';
import type { Job, JobRequest } from '@/lib/model/job';
import type { Database } from '@/lib/store/database';
import { storeFailure } from '@/lib/store/failure';
import { endJob, type JobProgress, nextJob, noteProgress } from '@/lib/store/jobs';
import { withDatabase } from '../open-database';

/** Held while a worker does jobs: a worker that dies lets go of it, and whoever waits goes on. */
const LOCK = 'jobs';

/** What a job works with. */
export interface Desk {
  database: Database;
  now(): number;
  /** Notes how far the job is; false: it is to stop. To be called after every step of some hundred milliseconds. */
  onProgress(progress: JobProgress): Promise<boolean>;
}

/** How a job ended: all of it done, or stopped by a person; or why it can't be done. */
export type JobEnd = { state: 'done' | 'cancelled' } | { state: 'failed'; why: string };

type JobOf<K extends JobRequest['kind']> = Job & { request: Extract<JobRequest, { kind: K }> };

/** Does one kind of job from wherever it was left. */
export type JobWork<K extends JobRequest['kind']> = (job: JobOf<K>, desk: Desk) => Promise<JobEnd>;

/** Begun when there is such a job: most starts of the worker find none. */
const WORK: { [K in JobRequest['kind']]: JobWork<K> } = {
  rescore: async (...job) => (await import('./each-job')).rescoreJob(...job),
  backUp: async (...job) => (await import('./each-job')).backUpJob(...job),
  saveBackup: async (...job) => (await import('./save-backup-job')).saveBackupJob(...job),
  import: async (...job) => (await import('./each-job')).importJob(...job),
  export: async (...job) => (await import('./export-job')).exportJob(...job),
};

/**
 * Does all jobs there are, one after the other, from where each was left. To be called when one is added and whenever the
 * worker starts: one that the browser ended is then gone on with. Failures are noted at their job, not thrown. Gives
 * whether there was any.
 */
export async function runJobs(now: () => number = Date.now): Promise<boolean> {
  return navigator.locks.request(LOCK, () =>
    withDatabase(async (database) => {
      let hasRun = false;
      for (let job = await nextJob(database, now()); job; job = await nextJob(database, now())) {
        await runJob(database, job, now);
        hasRun = true;
      }
      return hasRun;
    }),
  );
}

async function runJob(database: Database, job: Job, now: () => number): Promise<void> {
  const desk: Desk = {
    database,
    now,
    onProgress: (progress) => {
      stayAwake();
      return noteProgress(database, job.id, progress);
    },
  };
  let end: JobEnd;
  try {
    // The table gives each kind its own work; the lookup forgets that.
    end = await (WORK[job.request.kind] as JobWork<typeof job.request.kind>)(job as never, desk);
  } catch (error) {
    const why = storeFailure(error) ?? 'failed';
    logFailure('background', `job ${job.request.kind} failed: ${why}`, error instanceof Error ? error.name : undefined);
    end = { state: 'failed', why };
  }
  await endJob(database, job.id, { state: end.state, why: end.state === 'failed' ? end.why : null, now: now() });
}

/** A worker that nobody asks anything is ended after half a minute; a call of the browser's interface counts as asked. */
function stayAwake(): void {
  void browser.runtime.getPlatformInfo();
}
