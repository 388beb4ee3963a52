import type { JobsProps } from '@/components/jobs/Jobs';
import { sendUntilAnswered } from '@/lib/messenger';
import type { Job } from '@/lib/model/job';
import type { Database } from '@/lib/store/database';
import { allJobs } from '@/lib/store/jobs';
import { useLive } from '../live/use-live';
import { saveJobFile } from './job-file';

/** The jobs that there are, live, and what a person does with them. `onFailed` is told where that could not be done. */
export function useJobs(database: Database, onFailed: () => void): Omit<JobsProps, 'locale'> {
  const jobs = useLive(() => allJobs(database), [database]) ?? [];
  const ask = async (message: 'cancelJob' | 'dismissJob', { id }: Job) => {
    const reply = await sendUntilAnswered(message, { id });
    if (!reply.ok) onFailed();
  };
  return {
    jobs,
    onCancel: (job) => void ask('cancelJob', job),
    onSaveFile: (job) => void saveJobFile(database, job).catch(onFailed),
    onDismiss: (job) => void ask('dismissJob', job),
  };
}
