import { partKey } from '@/lib/model/job';
import { importRows } from '@/lib/store/import-rows';
import { partOf, tallied } from '@/lib/store/jobs';
import { rescoreSlice } from '@/lib/store/rescore';
import { backUpNow } from '../backups';
import { rulesAt } from '../rules-at';
import { addAssessing } from './assess-changed';
import type { JobWork } from './run-jobs';

/** Creators assessed anew in one go: few enough that a person sees progress, and that a stop is soon obeyed. */
const RESCORED_AT_ONCE = 50;

/** Assesses every creator by the rules of today. What is done is no longer among those left: it goes on by itself. */
export const rescoreJob: JobWork<'rescore'> = async ({ done: before }, { database, now, onProgress }) => {
  for (let done = before; ; ) {
    const slice = await rescoreSlice(database, rulesAt(now()), { slice: RESCORED_AT_ONCE, now: now() });
    done += slice.done;
    if (!(await onProgress({ done, total: done + slice.left }))) return { state: 'cancelled' };
    if (slice.left === 0 || slice.done === 0) return { state: 'done' };
  }
};

/** Brings in one part after the other. A part that was brought in but not noted does nothing the second time. */
export const importJob: JobWork<'import'> = async ({ id, request, done, imported }, { database, now, onProgress }) => {
  let tally = imported;
  for (let n = done; n < request.parts; n++) {
    const part = await partOf(database, id, n);
    if (part?.kind !== 'rows') return { state: 'failed', why: 'unknown' };
    const what = { campaignId: request.campaignId, rows: part.rows };
    const came = await importRows(database, what, { key: partKey(id, n), now: now() });
    if (came === null) return { state: 'failed', why: 'unknown' };
    tally = tallied(tally, { ...came, conflicts: came.conflicts.length });
    if (!(await onProgress({ done: n + 1, imported: tally }))) return { state: 'cancelled' };
  }
  await addAssessing(database, now());
  return { state: 'done' };
};

/** Copies all into the second database. Begun again it starts afresh: half a copy is none. */
export const backUpJob: JobWork<'backUp'> = async (_, { now, onProgress }) => {
  let isCancelled = false;
  const made = await backUpNow(now(), async (done) => {
    isCancelled = !(await onProgress({ done }));
    return !isCancelled;
  });
  if (isCancelled) return { state: 'cancelled' };
  if (!made.ok) return { state: 'failed', why: made.why };
  await onProgress({ done: made.rows, total: made.rows });
  return { state: 'done' };
};
