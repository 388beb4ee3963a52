// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ToastPlace } from '@/components/base/toasts';
import { runJobs } from '@/entrypoints/background/jobs/run-jobs';
import { type ImportOutcome, type ImportRun, useImportRun } from '@/entrypoints/dashboard/use-import-run';
import type { ImportRow } from '@/lib/model/import-row';
import { Database } from '@/lib/store/database';
import { previewRows } from '@/lib/store/import-rows';
import { cancelJob, stagePart, startJob } from '@/lib/store/jobs';
import { reactRoot, untilDrawn } from '../../support/react-root';
import { NOW } from '../../support/readings';
import { saved } from '../../support/saved';
import { visited } from '../../support/stores';

/** The worker's answers, as far as an import asks for them. Jobs run when the test says so. */
const WORKER: Record<string, (request: never) => Promise<object>> = {
  stageJob: async (piece) => {
    await stagePart(database, piece);
    return { ok: true };
  },
  startJob: async (job) => ({ ok: await startJob(database, job, NOW) }),
  cancelJob: async ({ id }: { id: string }) => {
    await cancelJob(database, id, NOW);
    return { ok: true };
  },
  previewRows: async (file) => ({ ok: true, ...(await previewRows(database, file, NOW)) }),
};

let database: Database;
const root = reactRoot();
let run: ImportRun;
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
  vi.spyOn(browser.runtime, 'getPlatformInfo').mockReturnValue(undefined);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async ({ message, request }: never) =>
    WORKER[message]?.(request)) as never); // the browser's type has several forms
  database = new Database();
  await saved(database, await visited(database, 'odalys'));
  await show();
});
afterEach(async () => {
  await database.delete();
});

function Shown() {
  run = useImportRun(database);
  return null;
}

const show = () =>
  act(async () =>
    root.render(
      <ToastPlace>
        <Shown />
      </ToastPlace>,
    ),
  );

const rowOf = (handle: string): ImportRow => ({
  platform: 'youtube',
  identity: { handle, platformId: null },
  fields: { note: `A note on ${handle}.` },
});
const ROWS = Array.from({ length: 250 }, (_, n) => rowOf(`invented.${n}`));

/** Begins an import; the list gets what comes of it. */
async function begin(rows: readonly ImportRow[]): Promise<(ImportOutcome | null)[]> {
  const outcomes: (ImportOutcome | null)[] = [];
  act(() => void run.start('default', rows).then((outcome) => outcomes.push(outcome)));
  await untilDrawn(() => run.done !== null);
  await untilDrawn(async () => (await database.jobs.count()) === 1);
  return outcomes;
}

it('brings rows in as a job, and tells what the campaign says otherwise', async () => {
  const [known] = await database.entries.toArray();
  await database.entries.put({ ...(known ?? expect.unreachable()), note: 'Mine.' });
  const outcomes = await begin([...ROWS, rowOf('odalys')]);
  const worked = runJobs(() => NOW);
  await untilDrawn(() => run.done === null && outcomes.length === 1);
  await worked;
  expect(outcomes).toMatchObject([
    {
      isStopped: false,
      added: 250,
      changed: 0,
      unchanged: 1,
      leftOut: 0,
      conflicts: [{ entryId: known?.id, fields: ['note'] }],
      keys: [expect.stringMatching(/ part 0$/), expect.stringMatching(/ part 1$/)],
    },
  ]);
  const keys = outcomes[0]?.keys ?? [];
  expect(await database.undo.bulkGet([...keys])).toMatchObject([{ count: 200 }, { count: 50 }]);
  expect(await database.entries.count()).toBe(251);
});

it('is stopped by any view, also by one that was opened since', async () => {
  const outcomes = await begin(ROWS);
  root.reopen();
  await show();
  await untilDrawn(() => run.done === 0);
  act(() => run.stop());
  await untilDrawn(() => run.done === null && outcomes.length === 1);
  expect(outcomes).toEqual([null]);
  expect(await database.jobs.toArray()).toMatchObject([{ state: 'cancelled' }]);
});
