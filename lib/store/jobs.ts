import Dexie from 'dexie';
import { type ImportTally, Job, type JobPart, type JobRequest } from '../model/job';
import type { Database, StoredFilePiece } from './database';
import { checkedRow, checkedRows } from './rows';

/** A job that ended is kept for a day, in milliseconds, so that a view which was closed can still tell of it. */
const KEPT = 86_400_000;

/** A job that was begun so often without getting on ends the worker each time: it is stopped. */
const TRIES = 3;

/** All jobs, the newest first. Views may run it live. */
export async function allJobs(database: Database): Promise<Job[]> {
  return checkedRows(Job, await database.jobs.orderBy('startedAt').reverse().toArray());
}

/** Keeps a piece of what a job is to work on, before it begins. The same piece again takes its own place. */
export async function stagePart(database: Database, piece: { jobId: string; n: number; part: JobPart }): Promise<void> {
  await database.jobParts.put(piece);
}

/**
 * Puts a job among those to be done. The same job again stays as it is. False where not all parts of its input are there.
 * Jobs that ended a day ago go, with all that was kept of them, and so does input of which nothing came.
 */
export async function startJob(
  database: Database,
  { id, request }: { id: string; request: JobRequest },
  now: number,
): Promise<boolean> {
  const { jobs, jobParts, jobFiles } = database;
  return database.transaction('rw', jobs, jobParts, jobFiles, async () => {
    if ((await jobs.get(id)) !== undefined) return true;
    await forgetEnded(database, id, now);
    const parts = 'parts' in request ? request.parts : 0;
    if ((await jobParts.where('[jobId+n]').between([id, 0], [id, parts]).count()) !== parts) return false;
    const total = request.kind === 'import' ? parts : null;
    const job: Job = {
      id,
      request,
      state: 'running',
      done: 0,
      total,
      startedAt: now,
      endedAt: null,
      why: null,
      tries: 0,
      imported: null,
      leftOut: 0,
    };
    await jobs.add(job);
    return true;
  });
}

/** The next job to be done or gone on with, the oldest first; null: none. One that gets nowhere is stopped. */
export async function nextJob(database: Database, now: number): Promise<Job | null> {
  return database.transaction('rw', database.jobs, async () => {
    const running = checkedRows(Job, await database.jobs.orderBy('startedAt').toArray()).filter(
      ({ state }) => state === 'running',
    );
    for (const job of running) {
      if (job.tries < TRIES) {
        await database.jobs.put({ ...job, tries: job.tries + 1 });
        return job;
      }
      await database.jobs.put({ ...job, state: 'stopped', endedAt: now });
    }
    return null;
  });
}

/** What a job has come to; what isn't given stays. */
export type JobProgress = Partial<Pick<Job, 'done' | 'total' | 'imported' | 'leftOut'>>;

/** Notes how far a job is. False where it is to go no further: it was cancelled, or is gone. */
export async function noteProgress(database: Database, id: string, progress: JobProgress): Promise<boolean> {
  return database.transaction('rw', database.jobs, async () => {
    const job = checkedRow(Job, await database.jobs.get(id));
    if (job?.state !== 'running') return false;
    // It gets on: being ended by the browser now and then is no reason to give it up.
    await database.jobs.put({ ...job, ...progress, tries: 1 });
    return true;
  });
}

/**
 * Notes how a job ended; one that was cancelled meanwhile stays so. Its input isn't needed any more, nor is its file
 * unless all of it was done.
 */
export async function endJob(
  database: Database,
  id: string,
  { state, why, now }: { state: 'done' | 'cancelled' | 'failed'; why: string | null; now: number },
): Promise<void> {
  const { jobs, jobParts, jobFiles } = database;
  await database.transaction('rw', jobs, jobParts, jobFiles, async () => {
    const job = checkedRow(Job, await jobs.get(id));
    if (job?.state === 'running') await jobs.put({ ...job, state, why, endedAt: now });
    await jobParts.where('[jobId+n]').between([id], [id, Dexie.maxKey]).delete();
    const isDone = state === 'done' && (job?.state === 'running' || job?.state === 'done');
    if (!isDone) await dropFile(database, id);
  });
}

/** Takes a job away with its input and its file; one that is running stops before its next step. */
export async function dismissJob(database: Database, id: string): Promise<void> {
  const { jobs, jobParts, jobFiles } = database;
  await database.transaction('rw', jobs, jobParts, jobFiles, async () => forget(database, [id]));
}

/** What of a job's input is its part `n`; null where it isn't there. */
export async function partOf(database: Database, jobId: string, n: number): Promise<JobPart | null> {
  return (await database.jobParts.get([jobId, n]))?.part ?? null;
}

/** Keeps a piece of the file that a job writes. */
export async function keepPiece(database: Database, piece: StoredFilePiece): Promise<void> {
  await database.jobFiles.put(piece);
}

/** Drops what there is of a job's file. */
export async function dropFile(database: Database, jobId: string): Promise<void> {
  await database.jobFiles.where('[jobId+n]').between([jobId], [jobId, Dexie.maxKey]).delete();
}

/** Cancels every job and drops what was handed over to them and what they wrote: it may name whom an erasure is about. */
export async function dropJobs(database: Database): Promise<void> {
  await database.transaction('rw', database.jobs, database.jobParts, database.jobFiles, async () => {
    await Promise.all([database.jobs.clear(), database.jobParts.clear(), database.jobFiles.clear()]);
  });
}

/** Stops a job before its next step; what it has done so far stays. */
export async function cancelJob(database: Database, id: string, now: number): Promise<void> {
  await endJob(database, id, { state: 'cancelled', why: null, now });
}

/** The pieces of the file that a job wrote, in order; empty where it wrote none. */
export async function filePieces(database: Database, jobId: string): Promise<Uint8Array<ArrayBuffer>[]> {
  const rows = await database.jobFiles.where('[jobId+n]').between([jobId], [jobId, Dexie.maxKey]).toArray();
  return rows.map(({ bytes }) => bytes);
}

/** What an import has come to with one more part. */
export function tallied(before: ImportTally | null, next: ImportTally): ImportTally {
  const known = before ?? { added: 0, changed: 0, leftOut: 0, conflicts: 0 };
  return {
    added: known.added + next.added,
    changed: known.changed + next.changed,
    leftOut: known.leftOut + next.leftOut,
    conflicts: known.conflicts + next.conflicts,
  };
}

async function forgetEnded(database: Database, starting: string, now: number): Promise<void> {
  const known = await database.jobs.toArray();
  await forget(
    database,
    known.flatMap(({ id, endedAt }) => (endedAt !== null && endedAt < now - KEPT ? id : [])),
  );
  const kept = new Set([starting, ...known.map(({ id }) => id)]);
  const staged = (await database.jobParts.toCollection().primaryKeys()).map(([jobId]) => jobId);
  await forget(
    database,
    [...new Set(staged)].filter((id) => !kept.has(id)),
  );
}

async function forget(database: Database, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await database.jobs.delete(id);
    for (const table of [database.jobParts, database.jobFiles]) {
      await table.where('[jobId+n]').between([id], [id, Dexie.maxKey]).delete();
    }
  }
}
