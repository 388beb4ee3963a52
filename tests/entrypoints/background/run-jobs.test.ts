import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { runJobs } from '@/entrypoints/background/jobs/run-jobs';
import { rulesAt } from '@/entrypoints/background/rules-at';
import type { ImportRow } from '@/lib/model/import-row';
import { partKey } from '@/lib/model/job';
import { BACKUP_NAME, BackupDatabase, checkLines } from '@/lib/store/backup';
import { DATABASE_NAME, Database } from '@/lib/store/database';
import { fileLines } from '@/lib/store/file-lines';
import { importRows } from '@/lib/store/import-rows';
import { allJobs, cancelJob, filePieces, nextJob, stagePart, startJob } from '@/lib/store/jobs';
import { setPreferences } from '@/lib/store/preferences';
import { rescoreSlice } from '@/lib/store/rescore';
import { undoCommand } from '@/lib/store/undo';
import { NOW } from '../../support/readings';
import { saved } from '../../support/saved';
import { today, visited } from '../../support/stores';

let database: Database;
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
  // Asking keeps the worker awake; what is answered is no matter.
  vi.spyOn(browser.runtime, 'getPlatformInfo').mockReturnValue(undefined);
  database = new Database();
  for (const name of ['odalys', 'bertrand', 'seraphine']) await saved(database, await visited(database, name));
});
afterEach(async () => {
  database.close();
  await Dexie.delete(DATABASE_NAME);
  await Dexie.delete(BACKUP_NAME);
});

const run = () => runJobs(() => NOW);
const rowOf = (handle: string): ImportRow => ({
  platform: 'youtube',
  identity: { handle, platformId: null },
  fields: { note: 'From the fair.' },
});
const stageRows = (jobId: string, n: number, names: readonly string[]) =>
  stagePart(database, { jobId, n, part: { kind: 'rows', rows: names.map(rowOf) } });
const EXPORT = { kind: 'export', campaignId: 'default', preset: 'usual', filter: {}, parts: 0 } as const;
const fileOf = async (id: string) =>
  new TextDecoder().decode(await new Blob(await filePieces(database, id)).arrayBuffer());

describe('runJobs', () => {
  it('assesses everybody by the rules of today', async () => {
    const other = await database.assessments.toArray();
    await database.assessments.bulkPut(
      other.map((row) => ({ ...row, assessment: { ...row.assessment, rulesVersion: 'old' } })),
    );
    await startJob(database, { id: 'rescore-1', request: { kind: 'rescore' } }, NOW);
    expect(await run()).toBe(true);
    expect(await allJobs(database)).toMatchObject([{ state: 'done', done: 3, total: 3, endedAt: NOW }]);
    expect(await database.assessments.where('assessment.rulesVersion').equals('old').count()).toBe(0);
    expect(await run()).toBe(false);
  });

  it('goes on with a re-scoring where the worker died on it: nobody twice, nobody left out', async () => {
    const { assessments } = database;
    await assessments.toCollection().modify((row) => {
      row.assessment = { ...row.assessment, rulesVersion: 'old' };
    });
    await startJob(database, { id: 'rescore-1', request: { kind: 'rescore' } }, NOW);
    // The worker dies after one creator, before that was noted.
    await nextJob(database, NOW);
    await rescoreSlice(database, rulesAt(NOW), { slice: 1, now: NOW });
    const [first] = await assessments.where('assessment.rulesVersion').notEqual('old').primaryKeys();
    await runJobs(() => NOW + 1);
    expect(await allJobs(database)).toMatchObject([{ state: 'done', done: 2, total: 2 }]);
    const times = new Map((await assessments.toArray()).map(({ creatorId, assessedAt }) => [creatorId, assessedAt]));
    expect(times.get(first ?? '')).toBe(NOW);
    expect([...times.values()].sort()).toEqual([NOW, NOW + 1, NOW + 1]);
  });

  it('stops a re-scoring when it is called off, and keeps what is done', async () => {
    const stored = await database.assessments.toArray();
    const copies = Array.from({ length: 200 }, (_, n) =>
      stored.map((row) => ({ ...row, creatorId: `${row.creatorId}-${n}` })),
    );
    await database.assessments.bulkPut(
      [...stored, ...copies.flat()].map((row) => ({
        ...row,
        assessment: { ...row.assessment, rulesVersion: 'old' },
      })),
    );
    await startJob(database, { id: 'rescore-1', request: { kind: 'rescore' } }, NOW);
    let steps = 0;
    vi.spyOn(browser.runtime, 'getPlatformInfo').mockImplementation(() => {
      if (++steps === 2) void cancelJob(database, 'rescore-1', NOW);
      return undefined as never; // nobody looks at what is answered
    });
    await run();
    const [job] = await allJobs(database);
    const left = await database.assessments.where('assessment.rulesVersion').equals('old').count();
    expect(job?.state).toBe('cancelled');
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(603);
  });

  it('brings in a file part by part; each part can be undone', async () => {
    await stageRows('import-1', 0, ['ottoline', 'odalys']);
    await stageRows('import-1', 1, ['wendeline']);
    const request = { kind: 'import', campaignId: 'default', parts: 2 } as const;
    await startJob(database, { id: 'import-1', request }, NOW);
    await run();
    const imported = { added: 2, changed: 1, leftOut: 0, conflicts: 0 };
    expect(await allJobs(database)).toMatchObject([{ state: 'done', done: 2, imported }]);
    await undoCommand(database, partKey('import-1', 1), today);
    expect(await database.entries.count()).toBe(4);
  });

  it('goes on with an import where the worker died on it: no part twice, none left out', async () => {
    await stageRows('import-1', 0, ['ottoline']);
    await stageRows('import-1', 1, ['wendeline']);
    const request = { kind: 'import', campaignId: 'default', parts: 2 } as const;
    await startJob(database, { id: 'import-1', request }, NOW);
    // The worker dies after a part was brought in and before that was noted.
    await nextJob(database, NOW);
    await importRows(
      database,
      { campaignId: 'default', rows: [rowOf('ottoline')] },
      { key: partKey('import-1', 0), now: NOW },
    );
    await run();
    expect(await allJobs(database)).toMatchObject([{ state: 'done', done: 2 }]);
    expect(await database.entries.count()).toBe(5);
    expect(await database.undo.where('key').startsWith('import-1').count()).toBe(2);
  });

  it('writes an export that any view can take, of a filter or of entries that were handed over', async () => {
    await startJob(database, { id: 'export-1', request: { ...EXPORT, format: 'csv' } }, NOW);
    const entryIds = ['default youtube:id:UC-bertrand'];
    await stagePart(database, { jobId: 'export-2', n: 0, part: { kind: 'entries', entryIds } });
    await startJob(database, { id: 'export-2', request: { ...EXPORT, format: 'json', parts: 1 } }, NOW);
    await run();
    const jobs = await allJobs(database);
    expect(jobs.map(({ state, done, total }) => [state, done, total]).sort()).toEqual([
      ['done', 1, 1],
      ['done', 3, 3],
    ]);
    const csv = await fileOf('export-1');
    for (const name of ['odalys', 'bertrand', 'seraphine']) expect(csv).toContain(name);
    const list = JSON.parse(await fileOf('export-2'));
    expect(list.rows).toMatchObject([{ creator: { id: 'youtube:id:UC-bertrand' } }]);
  });

  it('makes a backup', async () => {
    await startJob(database, { id: 'backup-1', request: { kind: 'backUp' } }, NOW);
    await run();
    const backup = new BackupDatabase();
    const [copy] = await backup.copies.toArray();
    backup.close();
    expect(await allJobs(database)).toMatchObject([{ state: 'done', done: copy?.rows }]);
  });

  it('says what can’t be done, and does the next', async () => {
    await startJob(database, { id: 'export-1', request: { ...EXPORT, format: 'csv', campaignId: 'nowhere' } }, NOW);
    await startJob(database, { id: 'export-2', request: { ...EXPORT, format: 'csv' } }, NOW + 1);
    await run();
    expect(await allJobs(database)).toMatchObject([{ state: 'done' }, { state: 'failed', why: 'unknown' }]);
  });

  it.each([1, 2])('leaves no file of an export that was cancelled at step %i', async (step) => {
    await startJob(database, { id: 'export-1', request: { ...EXPORT, format: 'xlsx' } }, NOW);
    // Between two steps, whichever these are: at the last a file is there already.
    let steps = 0;
    vi.spyOn(browser.runtime, 'getPlatformInfo').mockImplementation(() => {
      if (++steps === step) void cancelJob(database, 'export-1', NOW);
      return undefined as never; // nobody looks at what is answered
    });
    await run();
    expect(await allJobs(database)).toMatchObject([{ state: 'cancelled' }]);
    expect(await filePieces(database, 'export-1')).toEqual([]);
  });

  it('writes a backup into a file that is one, and leaves nothing of one that was called off', async () => {
    await startJob(database, { id: 'file-1', request: { kind: 'saveBackup' } }, NOW);
    await run();
    const [job] = await allJobs(database);
    expect(job).toMatchObject({ state: 'done', total: job?.done });
    const checked = await checkLines(fileLines(new Blob(await filePieces(database, 'file-1'))));
    expect(checked).toEqual({ ok: true, rows: job?.done });

    await startJob(database, { id: 'file-2', request: { kind: 'saveBackup' } }, NOW + 1);
    await nextJob(database, NOW);
    await cancelJob(database, 'file-2', NOW);
    await run();
    expect(await filePieces(database, 'file-2')).toEqual([]);
  });

  it('writes by a person’s own set of columns, and says where it is gone', async () => {
    const columnSets = [{ id: 'press', name: 'For the press', columns: ['handle' as const, 'platform' as const] }];
    await setPreferences(database, { columnSets });
    await startJob(database, { id: 'own', request: { ...EXPORT, format: 'csv', preset: 'own-press' } }, NOW);
    await run();
    const [header, ...rows] = (await fileOf('own')).replace('\uFEFF', '').trim().split(/\r?\n/);
    expect(header).toBe('handle,platform');
    expect(rows).toHaveLength(3);
    await setPreferences(database, { columnSets: [] });
    await startJob(database, { id: 'gone', request: { ...EXPORT, format: 'csv', preset: 'own-press' } }, NOW + 1);
    await run();
    expect((await allJobs(database)).find(({ id }) => id === 'gone')).toMatchObject({
      state: 'failed',
      why: 'unknown',
    });
  });
});
