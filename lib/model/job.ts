import * as z from 'zod/mini';
import { ImportRow } from './import-row';
import { ShortlistFilter } from './shortlist-filter';

const name = z.string().check(z.minLength(1), z.maxLength(300));
const count = z.int().check(z.nonnegative());

/** How many pieces a job's input may come in. */
export const PARTS_LIMIT = 5_000;

/** The forms of a file that an export can write. */
export const ExportFormat = z.enum(['csv', 'excel-csv', 'xlsx', 'json']);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** A piece of what a job is to work on, small enough for one message. */
export const JobPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rows'), rows: z.array(ImportRow).check(z.maxLength(200)) }),
  z.object({
    kind: z.literal('entries'),
    entryIds: z.array(z.string().check(z.maxLength(700))).check(z.maxLength(1_000)),
  }),
]);
export type JobPart = z.infer<typeof JobPart>;

/**
 * Work that takes longer than a view may be open. `parts` is in how many pieces the input was handed over before.
 * - `rescore`: assess every creator by the rules of today.
 * - `backUp`: copy all into the second database.
 * - `saveBackup`: write all into a file.
 * - `import`: bring rows into a campaign. Each part is a command of its own, see `partKey`.
 * - `export`: write the entries that were handed over, or with 0 parts those that fit `filter`, into a file.
 */
export const JobRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rescore') }),
  z.object({ kind: z.literal('backUp') }),
  z.object({ kind: z.literal('saveBackup') }),
  z.object({ kind: z.literal('import'), campaignId: name, parts: count.check(z.gte(1), z.lte(PARTS_LIMIT)) }),
  z.object({
    kind: z.literal('export'),
    campaignId: name,
    format: ExportFormat,
    preset: name,
    filter: ShortlistFilter,
    parts: count.check(z.lte(PARTS_LIMIT)),
  }),
]);
export type JobRequest = z.infer<typeof JobRequest>;

/** Work that leaves a file, for any view to hand to the person. */
export type FileRequest = Extract<JobRequest, { kind: 'export' | 'saveBackup' }>;

/** Whether a job's work leaves a file. */
export function leavesFile(request: JobRequest): request is FileRequest {
  return request.kind === 'export' || request.kind === 'saveBackup';
}

/** How a job stands. `stopped`: the browser ended it again and again; `failed`: it could not be done, see `why`. */
export const JobState = z.enum(['running', 'done', 'cancelled', 'stopped', 'failed']);
export type JobState = z.infer<typeof JobState>;

/** What an import has come to so far. `conflicts` counts the entries in which the file says otherwise. */
export const ImportTally = z.object({ added: count, changed: count, leftOut: count, conflicts: count });
export type ImportTally = z.infer<typeof ImportTally>;

/**
 * A piece of long work as any view can follow it. `done` of `total` steps (`total` null: nobody knows): creators of a
 * re-scoring, parts of an import, rows of an export or backup. `tries` counts how often it was begun without getting on.
 */
export const Job = z.object({
  id: name,
  request: JobRequest,
  state: JobState,
  done: count,
  total: z.nullable(count),
  startedAt: z.int(),
  endedAt: z.nullable(z.int()),
  why: z.nullable(name),
  tries: count,
  imported: z.nullable(ImportTally),
  /** How many rows an export's preset left out. */
  leftOut: count,
});
export type Job = z.infer<typeof Job>;

/** The key of the command that brings in part `n`, counted from 0: by it that part can be undone. */
export function partKey(jobId: string, n: number): string {
  return `${jobId} part ${n}`;
}
