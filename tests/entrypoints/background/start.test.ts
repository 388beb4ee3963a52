import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { Campaign } from '@/lib/model/campaign';
import { platforms } from '@/lib/platforms/registry';
import { changeSettings } from '@/lib/settings';
import { BACKUP_NAME } from '@/lib/store/backup';
import { setCampaign } from '@/lib/store/campaigns';
import { DATABASE_NAME, Database } from '@/lib/store/database';
import { nextJob, startJob } from '@/lib/store/jobs';
import { NOW } from '../../support/readings';
import { saved } from '../../support/saved';
import { visited } from '../../support/stores';

const register = vi.fn(async () => undefined);
let database: Database;
/** The locks that were let go of, one after the other. */
let ended: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  register.mockClear();
  // The fake browser has neither keys nor scripts that are registered.
  Object.assign(fakeBrowser, { commands: { onCommand: { addListener: () => undefined } } });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: register,
    unregisterContentScripts: async () => undefined,
  });
  vi.spyOn(fakeBrowser.runtime, 'getPlatformInfo').mockReturnValue(undefined as never); // nobody looks at it
  ended = [];
  const request = (lock: string, work: () => Promise<unknown>) => work().finally(() => ended.push(lock));
  vi.stubGlobal('navigator', { language: 'en', locks: { request } });
  database = new Database();
});
afterEach(async () => {
  database.close();
  await Dexie.delete(DATABASE_NAME);
  await Dexie.delete(BACKUP_NAME);
});

describe('the worker’s start', () => {
  it('makes good what the last one died on: jobs, entries to be judged, observers', async () => {
    await changeSettings(fakeBrowser.storage.local, { observeReplies: 'on' });
    await saved(database, await visited(database, 'odalys'));
    await setCampaign(database, 'default', { settings: Campaign.parse({ brand: { nicheWords: ['lantern'] } }) }, NOW);
    await startJob(database, { id: 'backup-1', request: { kind: 'backUp' } }, NOW);
    await nextJob(database, NOW);
    expect(await database.toAssess.count()).toBe(1);

    background.main();

    await expect.poll(async () => (await database.jobs.get('backup-1'))?.state).toBe('done');
    await expect.poll(() => database.toAssess.count()).toBe(0);
    await expect.poll(() => register.mock.calls.flat(2).length).toBe(platforms.length);
    // The last that it does is to look whether another backup is due: until then it is at work.
    await expect.poll(() => ended.filter((lock) => lock === 'backup').length).toBe(2);
  });
});
