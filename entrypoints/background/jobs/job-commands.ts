import type { Refusal, ReplyOf, RequestOf } from '@/lib/messages';
import { previewRows } from '@/lib/store/import-rows';
import { cancelJob, dismissJob, stagePart, startJob } from '@/lib/store/jobs';
import { withDatabase } from '../open-database';

/** The messages of views about jobs. */
export type JobCommand = 'previewRows' | 'stageJob' | 'startJob' | 'cancelJob' | 'dismissJob';

/** How each of them is carried out. `now` is when it came. Who started a job has it done. */
export const jobCommands: {
  [N in JobCommand]: (request: RequestOf<N>, now: number) => Promise<ReplyOf<N> | Refusal>;
} = {
  previewRows: async (file, now) => {
    const preview = await withDatabase((database) => previewRows(database, file, now));
    return preview ? { ok: true, ...preview } : { ok: false, why: 'unknown' };
  },
  stageJob: async (piece) => {
    await withDatabase((database) => stagePart(database, piece));
    return { ok: true };
  },
  startJob: async (job, now) => {
    const isStarted = await withDatabase((database) => startJob(database, job, now));
    return isStarted ? { ok: true } : { ok: false, why: 'unknown' };
  },
  cancelJob: async ({ id }, now) => {
    await withDatabase((database) => cancelJob(database, id, now));
    return { ok: true };
  },
  dismissJob: async ({ id }) => {
    await withDatabase((database) => dismissJob(database, id));
    return { ok: true };
  },
};
