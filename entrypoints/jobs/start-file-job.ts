import type { Refusal } from '@/lib/messages';
import { sendUntilAnswered } from '@/lib/messenger';
import type { FileRequest } from '@/lib/model/job';
import type { Database } from '@/lib/store/database';
import { followJob } from '@/lib/store/follow-job';
import { saveJobFile } from './job-file';

/** A file of more rows than this is written as a job; fewer are there in a moment. */
export const ROWS_AT_ONCE = 1_000;

/** Entries that go with one message. */
const SLICE = 1_000;

/**
 * How it went: the person has the file, of so many rows, without those that its preset left out; it was called off, or
 * failed and says so; or there is no room.
 */
export type FileJobEnd = { state: 'saved'; rows: number; leftOut: number } | { state: 'ended' | 'no-space' };

/**
 * Has a file written as a job, of these entries or of what the request says. It goes on when this view closes, and any view
 * then offers the file; where this one is still open at the end, the person gets the file at once.
 */
export async function startFileJob(
  database: Database,
  request: FileRequest,
  entryIds: readonly string[] = [],
): Promise<FileJobEnd> {
  const id = crypto.randomUUID();
  const parts = Math.ceil(entryIds.length / SLICE);
  for (let n = 0; n < parts; n++) {
    const part = { kind: 'entries' as const, entryIds: entryIds.slice(n * SLICE, (n + 1) * SLICE) };
    const staged = await sendUntilAnswered('stageJob', { jobId: id, n, part });
    if (!staged.ok) return refused(staged);
  }
  const given = request.kind === 'export' ? { ...request, parts } : request;
  const started = await sendUntilAnswered('startJob', { id, request: given });
  if (!started.ok) return refused(started);
  const job = await followJob(database, id, () => undefined);
  if (job?.state !== 'done') return { state: job?.why === 'no-space' ? 'no-space' : 'ended' };
  await saveJobFile(database, job);
  await sendUntilAnswered('dismissJob', { id });
  return { state: 'saved', rows: job.done - job.leftOut, leftOut: job.leftOut };
}

function refused({ why }: Refusal): FileJobEnd {
  return { state: why === 'no-space' ? 'no-space' : 'ended' };
}
