// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { runJobs } from '@/entrypoints/background/jobs/run-jobs';
import { saveJobFile } from '@/entrypoints/jobs/job-file';
import { startFileJob } from '@/entrypoints/jobs/start-file-job';
import type { FileRequest } from '@/lib/model/job';
import { Database } from '@/lib/store/database';
import { allJobs, cancelJob, dismissJob, stagePart, startJob } from '@/lib/store/jobs';
import { NOW } from '../../support/readings';
import { saved } from '../../support/saved';
import { visited } from '../../support/stores';

/** The worker's answers. Jobs run when the test says so. */
const WORKER: Record<string, (request: never) => Promise<object>> = {
  stageJob: async (piece) => {
    await stagePart(database, piece);
    return { ok: true };
  },
  startJob: async (job) => {
    if (!hasRoom) return { ok: false, why: 'no-space' };
    return { ok: await startJob(database, job, NOW) };
  },
  dismissJob: async ({ id }: { id: string }) => {
    await dismissJob(database, id);
    return { ok: true };
  },
};
const EXPORT: FileRequest = {
  kind: 'export',
  campaignId: 'default',
  format: 'csv',
  preset: 'usual',
  filter: {},
  parts: 0,
};

let database: Database;
let hasRoom: boolean;
let entryIds: string[];
let downloaded: { name: string; text: string }[];
beforeEach(async () => {
  hasRoom = true;
  downloaded = [];
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
  vi.spyOn(browser.runtime, 'getPlatformInfo').mockReturnValue(undefined);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async ({ message, request }: never) =>
    WORKER[message]?.(request)) as never); // the browser's type has several forms
  const files = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.set(`blob:${files.size}`, file as Blob);
    return `blob:${files.size - 1}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const name = this.download;
    void files
      .get(this.href)
      ?.text()
      .then((text) => downloaded.push({ name, text }));
  });
  database = new Database();
  entryIds = [];
  for (const name of ['odalys', 'bertrand', 'wren'])
    entryIds.push(await saved(database, await visited(database, name)));
});
afterEach(async () => {
  await database.delete();
});

/** Waits for the job to be there, then has the worker do it. */
async function work(): Promise<void> {
  await expect.poll(async () => (await allJobs(database)).length).toBe(1);
  await runJobs(() => NOW);
}

it('hands over the file of exactly these entries, and leaves no job behind', async () => {
  const [first = '', second = ''] = entryIds;
  const ending = startFileJob(database, EXPORT, [first, second]);
  await work();
  expect(await ending).toEqual({ state: 'saved', rows: 2, leftOut: 0 });
  await expect.poll(() => downloaded.length).toBe(1);
  const [{ name, text } = { name: '', text: '' }] = downloaded;
  expect(name).toBe('touchstone-shortlist.csv');
  expect([text.includes('odalys'), text.includes('bertrand'), text.includes('wren')]).toEqual([true, true, false]);
  expect(await allJobs(database)).toEqual([]);
});

it('leaves the file to other views where the one that asked is closed', async () => {
  void startFileJob(database, { kind: 'saveBackup' }).catch(() => undefined);
  await expect.poll(async () => (await allJobs(database)).length).toBe(1);
  const other = new Database();
  database.close(); // with its view
  await runJobs(() => NOW);
  const [job] = await allJobs(other);
  expect(job).toMatchObject({ state: 'done', request: { kind: 'saveBackup' } });
  if (job) await saveJobFile(other, job);
  await expect.poll(() => downloaded.map(({ name }) => name)).toEqual(['touchstone-backup.jsonl']);
  expect(downloaded[0]?.text).toContain('"format":"touchstone-backup"');
  database = other;
});

it('tells where it was called off, and where there is no room', async () => {
  const ending = startFileJob(database, EXPORT);
  await expect.poll(async () => (await allJobs(database)).length).toBe(1);
  await cancelJob(database, (await allJobs(database))[0]?.id ?? '', NOW);
  expect(await ending).toEqual({ state: 'ended' });
  hasRoom = false;
  expect(await startFileJob(database, EXPORT)).toEqual({ state: 'no-space' });
  expect(downloaded).toEqual([]);
});
