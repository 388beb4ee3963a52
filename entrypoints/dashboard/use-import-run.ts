import { useState } from 'react';
import { useWords } from '@/components/dashboard/words';
import type { ImportRow } from '@/lib/model/import-row';
import { type Job, partKey } from '@/lib/model/job';
import type { Database } from '@/lib/store/database';
import { followJob } from '@/lib/store/follow-job';
import { allJobs } from '@/lib/store/jobs';
import { useLive } from '../live/use-live';
import { useCommands } from './use-commands';

/** Rows that go with one message. */
const SLICE = 200;

/** How an import went: what it did, which commands did it, and what the campaign says otherwise. */
export interface ImportOutcome {
  isStopped: boolean;
  added: number;
  changed: number;
  unchanged: number;
  leftOut: number;
  conflicts: readonly { entryId: string; fields: readonly string[] }[];
  keys: readonly string[];
}

/** An import that runs: how far it is (0 to 1), how to start it, and to stop it after the slice at hand. */
export interface ImportRun {
  /** Also of one that another view began, or this one before it was closed. Null where none runs. */
  done: number | null;
  /** Null where nothing of it could be done; the person was told why. */
  start(campaignId: string, rows: readonly ImportRow[]): Promise<ImportOutcome | null>;
  stop(): void;
}

/**
 * Brings rows in as a job, slice by slice: it goes on when this page closes. What is in already stays in when it is
 * stopped, and can be taken back.
 */
export function useImportRun(database: Database): ImportRun {
  const { send, say } = useCommands();
  const { list } = useWords();
  const [isStarting, setStarting] = useState(false);
  const running = useLive(
    async () =>
      (await allJobs(database)).find(({ request, state }) => request.kind === 'import' && state === 'running'),
    [database],
  );
  const start: ImportRun['start'] = async (campaignId, rows) => {
    setStarting(true);
    try {
      const id = crypto.randomUUID();
      const slices = slicesOf(rows);
      for (const [n, slice] of slices.entries()) {
        if (!(await send('stageJob', { jobId: id, n, part: { kind: 'rows', rows: slice } }))) return null;
      }
      const request = { kind: 'import', campaignId, parts: slices.length } as const;
      if (!(await send('startJob', { id, request }))) return null;
      const job = await followJob(database, id, () => setStarting(false));
      const done = slices.slice(0, job?.done ?? 0);
      if (job?.state === 'failed') say(job.why === 'no-space' ? list.tooSpacious : list.failed);
      if (!job?.imported) return null;
      const conflicts: ImportOutcome['conflicts'][number][] = [];
      for (const slice of job.imported.conflicts > 0 ? done : []) {
        // What the campaign still says otherwise is what was not taken.
        conflicts.push(...((await send('previewRows', { campaignId, rows: slice }))?.conflicts ?? []));
      }
      return outcomeOf(job, done, conflicts);
    } finally {
      setStarting(false);
    }
  };
  return {
    done: running ? running.done / Math.max(1, running.total ?? 1) : isStarting ? 0 : null,
    start,
    stop: () => {
      if (running) void send('cancelJob', { id: running.id });
    },
  };
}

function outcomeOf(
  { id, state, imported }: Job,
  done: readonly (readonly ImportRow[])[],
  conflicts: ImportOutcome['conflicts'],
): ImportOutcome {
  const { added = 0, changed = 0, leftOut = 0 } = imported ?? {};
  const unchanged = done.flat().length - added - changed - leftOut;
  const keys = done.map((_, n) => partKey(id, n));
  return { isStopped: state !== 'done', added, changed, leftOut, unchanged, conflicts, keys };
}

function slicesOf(rows: readonly ImportRow[]): ImportRow[][] {
  return Array.from({ length: Math.ceil(rows.length / SLICE) }, (_, n) => rows.slice(n * SLICE, (n + 1) * SLICE));
}
