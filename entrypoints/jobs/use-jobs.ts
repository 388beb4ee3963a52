import { useLiveQuery } from 'dexie-react-hooks';
import type { JobsProps } from '@/components/jobs/Jobs';
import { fileEnding } from '@/lib/export/export-form';
import { sendUntilAnswered } from '@/lib/messenger';
import type { Job } from '@/lib/model/job';
import type { Database } from '@/lib/store/database';
import { allJobs, filePieces } from '@/lib/store/jobs';
import { downloadFile } from '../exported/download';

/** The jobs that there are, live, and what a person does with them. `onFailed` is told where that could not be done. */
export function useJobs(database: Database, onFailed: () => void): Omit<JobsProps, 'locale'> {
  const jobs = useLiveQuery(() => allJobs(database), [database]) ?? [];
  const ask = async (message: 'cancelJob' | 'dismissJob', { id }: Job) => {
    const reply = await sendUntilAnswered(message, { id });
    if (!reply.ok) onFailed();
  };
  return {
    jobs,
    onCancel: (job) => void ask('cancelJob', job),
    onSaveFile: (job) => void saveFile(database, job).catch(onFailed),
    onDismiss: (job) => void ask('dismissJob', job),
  };
}

async function saveFile(database: Database, { id, request }: Job): Promise<void> {
  if (request.kind !== 'export') return;
  const file = new Blob(await filePieces(database, id));
  downloadFile(`touchstone-shortlist.${fileEnding(request.format)}`, file);
}
