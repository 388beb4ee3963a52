import { liveQuery } from 'dexie';
import { Job } from '../model/job';
import type { Database } from './database';
import { checkedRow } from './rows';

/**
 * Follows a job to its end: `onChange` hears how it stands whenever that changes. Gives the job as it ended; null where it
 * is gone. Rejects where the store can't be read.
 */
export function followJob(database: Database, id: string, onChange: (job: Job) => void): Promise<Job | null> {
  return new Promise((done, fail) => {
    const following = liveQuery(async () => database.jobs.get(id)).subscribe({
      next(row) {
        const job = checkedRow(Job, row);
        if (job?.state === 'running') return onChange(job);
        queueMicrotask(() => following.unsubscribe()); // the first answer may come before there is a subscription
        done(job);
      },
      error: fail,
    });
  });
}
