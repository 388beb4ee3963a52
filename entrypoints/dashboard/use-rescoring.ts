import type { RescorePanelProps } from '@/components/dashboard/data/RescorePanel';
import { RULES_VERSION } from '@/lib/scoring/rules';
import type { Database } from '@/lib/store/database';
import { allJobs } from '@/lib/store/jobs';
import { countOutdated } from '@/lib/store/rescore';
import { useLive } from '../live/use-live';
import { useCommands } from './use-commands';

/**
 * All creators assessed by the rules of today, as a job: it goes on when this page closes, and is followed from here when
 * it is open again.
 */
export function useRescoring(database: Database): RescorePanelProps {
  const { send } = useCommands();
  const outdated = useLive(() => countOutdated(database, RULES_VERSION), [database]);
  const job = useLive(
    async () => (await allJobs(database)).find(({ request }) => request.kind === 'rescore') ?? null,
    [database],
  );
  const isRunning = job?.state === 'running';
  return {
    outdated: outdated ?? null,
    running: isRunning
      ? {
          done: job.total === null ? null : job.done / Math.max(1, job.total),
          onCancel: () => void send('cancelJob', { id: job.id }),
        }
      : null,
    assessed: job && !isRunning ? job.done : null,
    onStart: () => void send('startJob', { id: crypto.randomUUID(), request: { kind: 'rescore' } }),
  };
}
