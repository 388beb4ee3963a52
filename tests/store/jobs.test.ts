import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobRequest } from '@/lib/model/job';
import type { Database } from '@/lib/store/database';
import {
  allJobs,
  cancelJob,
  dismissJob,
  endJob,
  filePieces,
  keepPiece,
  nextJob,
  noteProgress,
  partOf,
  stagePart,
  startJob,
} from '@/lib/store/jobs';
import { NOW } from '../support/readings';
import { freshDatabase, later } from '../support/stores';

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});
afterEach(() => database.delete());

const RESCORE: JobRequest = { kind: 'rescore' };
const IMPORT: JobRequest = { kind: 'import', campaignId: 'default', parts: 2 };
const start = (id: string, request: JobRequest = RESCORE, now = NOW) => startJob(database, { id, request }, now);
const stage = (jobId: string, n: number) => stagePart(database, { jobId, n, part: { kind: 'rows', rows: [] } });

describe('a job', () => {
  it('is begun once, the oldest first, with all of its input', async () => {
    await stage('import-1', 0);
    expect(await start('import-1', IMPORT)).toBe(false);
    await stage('import-1', 0);
    await stage('import-1', 1);
    expect(await start('import-1', IMPORT)).toBe(true);
    expect(await start('rescore-1', RESCORE, later(1))).toBe(true);
    expect(await start('import-1', IMPORT)).toBe(true);
    expect(await allJobs(database)).toMatchObject([{ id: 'rescore-1' }, { id: 'import-1', total: 2 }]);
    expect(await nextJob(database, NOW)).toMatchObject({ id: 'import-1' });
  });

  it('is gone on with as often as it gets on, and is stopped where it never does', async () => {
    await start('rescore-1');
    for (let n = 0; n < 5; n++) {
      expect(await nextJob(database, NOW)).toMatchObject({ id: 'rescore-1' });
      expect(await noteProgress(database, 'rescore-1', { done: n + 1, total: 10 })).toBe(true);
    }
    expect(await nextJob(database, NOW)).not.toBeNull();
    expect(await nextJob(database, NOW)).not.toBeNull();
    expect(await nextJob(database, NOW)).toBeNull();
    expect(await allJobs(database)).toMatchObject([{ state: 'stopped', done: 5, endedAt: NOW }]);
  });

  it('goes no further once it was cancelled, and stays cancelled', async () => {
    await stage('import-1', 0);
    await stage('import-1', 1);
    await start('import-1', IMPORT);
    await cancelJob(database, 'import-1', NOW);
    expect(await noteProgress(database, 'import-1', { done: 1 })).toBe(false);
    await endJob(database, 'import-1', { state: 'done', why: null, now: NOW });
    expect(await allJobs(database)).toMatchObject([{ state: 'cancelled', done: 0 }]);
    expect(await partOf(database, 'import-1', 0)).toBeNull();
    expect(await nextJob(database, NOW)).toBeNull();
  });

  it('leaves nothing behind when it is dismissed, nor a day after it ended, nor input that nothing came of', async () => {
    await stage('lost-1', 0);
    for (const id of ['rescore-1', 'rescore-2']) {
      await start(id);
      await keepPiece(database, { jobId: id, n: 0, bytes: new Uint8Array([1, 2]) });
      expect(await filePieces(database, id)).toHaveLength(1);
      await endJob(database, id, { state: 'done', why: null, now: NOW });
    }
    await dismissJob(database, 'rescore-1');
    expect(await filePieces(database, 'rescore-1')).toEqual([]);
    await start('rescore-3', RESCORE, later(2));
    expect((await allJobs(database)).map(({ id }) => id)).toEqual(['rescore-3']);
    expect(await database.jobFiles.count()).toBe(0);
    expect(await database.jobParts.count()).toBe(0);
  });
});
