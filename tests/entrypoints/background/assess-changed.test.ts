import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { assessChanged, assessLeft } from '@/entrypoints/background/jobs/assess-changed';
import { runJobs } from '@/entrypoints/background/jobs/run-jobs';
import { Campaign } from '@/lib/model/campaign';
import { setCampaign } from '@/lib/store/campaigns';
import { DATABASE_NAME, Database } from '@/lib/store/database';
import { allJobs, cancelJob, stagePart, startJob } from '@/lib/store/jobs';
import { matchingIds } from '@/lib/store/shortlist-page';
import { NOW } from '../../support/readings';
import { saved } from '../../support/saved';
import { visited } from '../../support/stores';

const settings = Campaign.parse({ marks: { fewestFollowers: 900_000 } });

let database: Database;
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
  vi.spyOn(browser.runtime, 'getPlatformInfo').mockReturnValue(undefined);
  database = new Database();
  await setCampaign(database, 'large', { name: 'Large only' }, NOW);
});
afterEach(async () => {
  database.close();
  await Dexie.delete(DATABASE_NAME);
});

async function saveMany(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await saved(database, await visited(database, `c${n}`), { campaignId: 'large' });
}
const outside = async () => (await matchingIds(database, 'large', { screening: 'outside' })).length;

it('judges a few entries at once, without a job', async () => {
  await saveMany(3);
  await setCampaign(database, 'large', { settings }, NOW);
  expect(await assessChanged(database, NOW)).toBe(false);
  expect(await outside()).toBe(3);
  expect(await allJobs(database)).toEqual([]);
  expect(await assessChanged(database, NOW)).toBe(false);
});

it('leaves many to a job that can be followed, and that is not begun again once a person called it off', async () => {
  await saveMany(25);
  await setCampaign(database, 'large', { settings }, NOW);
  expect(await assessChanged(database, NOW)).toBe(true);
  const [job] = await allJobs(database);
  expect(job).toMatchObject({ request: { kind: 'rescore' }, state: 'running' });
  await cancelJob(database, job?.id ?? '', NOW);
  expect(await assessLeft(database, NOW)).toBe(false);
  expect(await outside()).toBe(20);
  expect(await assessChanged(database, NOW)).toBe(false);
  expect(await outside()).toBe(25);
});

it('makes good at its next start what a worker died on', async () => {
  await saveMany(25);
  await setCampaign(database, 'large', { settings }, NOW);
  expect(await assessLeft(database, NOW)).toBe(true);
  await runJobs(() => NOW);
  expect(await outside()).toBe(25);
});

it('judges what an import brings to a campaign with criteria', async () => {
  await setCampaign(database, 'large', { settings }, NOW);
  await visited(database, 'wren');
  const row = { platform: 'youtube', identity: { handle: 'wren', platformId: null }, fields: {} };
  await stagePart(database, { jobId: 'import-1', n: 0, part: { kind: 'rows', rows: [row] } });
  const request = { kind: 'import', campaignId: 'large', parts: 1 } as const;
  await startJob(database, { id: 'import-1', request }, NOW);
  await runJobs(() => NOW);
  expect(await outside()).toBe(1);
});
