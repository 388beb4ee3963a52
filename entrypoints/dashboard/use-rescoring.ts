import { useLiveQuery } from 'dexie-react-hooks';
import type { RunningWork } from '@/components/dashboard/data/KeepingView';
import type { Database } from '@/lib/store/database';
import { allJobs } from '@/lib/store/jobs';
import { useCommands } from './use-commands';

/**
 * All creators assessed by the rules of today, as a job: it goes on when this page closes, and is followed from here when
 * it is open again. `assessed`: how many the last one came to, null where none has ended.
 */
export function useRescoring(database: Database): {
  running: RunningWork | null;
  assessed: number | null;
  start(): void;
} {
  const { send } = useCommands();
  const job = useLiveQuery(
    async () => (await allJobs(database)).find(({ request }) => request.kind === 'rescore') ?? null,
    [database],
  );
  const isRunning = job?.state === 'running';
  return {
    running: isRunning
      ? {
          done: job.total === null ? null : job.done / Math.max(1, job.total),
          onCancel: () => void send('cancelJob', { id: job.id }),
        }
      : null,
    assessed: job && !isRunning ? job.done : null,
    start: () => void send('startJob', { id: crypto.randomUUID(), request: { kind: 'rescore' } }),
  };
}
