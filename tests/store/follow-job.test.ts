import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '@/lib/store/database';
import { followJob } from '@/lib/store/follow-job';
import { dismissJob, endJob, noteProgress, startJob } from '@/lib/store/jobs';
import { NOW } from '../support/readings';
import { freshDatabase } from '../support/stores';

let database: Database;
beforeEach(async () => {
  database = freshDatabase();
  await startJob(database, { id: 'rescore-1', request: { kind: 'rescore' } }, NOW);
});
afterEach(() => database.delete());

it('hears how far a job is and gives it as it ended', async () => {
  const heard: number[] = [];
  const ended = followJob(database, 'rescore-1', async ({ done }) => {
    if (heard.at(-1) === done) return;
    heard.push(done);
    if (done < 2) await noteProgress(database, 'rescore-1', { done: done + 1 });
    else await endJob(database, 'rescore-1', { state: 'done', why: null, now: NOW + 1 });
  });
  expect(await ended).toMatchObject({ state: 'done', done: 2, endedAt: NOW + 1 });
  expect(heard).toEqual([0, 1, 2]);
});

it('gives one that has ended before, and null for one that is gone', async () => {
  await endJob(database, 'rescore-1', { state: 'cancelled', why: null, now: NOW });
  expect(await followJob(database, 'rescore-1', () => expect.unreachable())).toMatchObject({ state: 'cancelled' });
  await dismissJob(database, 'rescore-1');
  expect(await followJob(database, 'rescore-1', () => expect.unreachable())).toBeNull();
});
