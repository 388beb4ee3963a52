import type { CDPSession, Page } from '@playwright/test';
import { type MessageName, messages } from '../../lib/messages';
import type { Creator } from '../../lib/model/creator';
import { readStore, sendFromView } from '../../scripts/browser/extension-page';
import { expect, test } from './fixture';

/** How long after a message was sent the worker is killed on it, in milliseconds: one after the other. */
const DELAYS = [0, 2, 5, 10, 20, 40, 80];

/** How often a message is sent before it counts as lost: more than views do, for it is killed more often than theirs. */
const TRIES = 10;

/** Tables of which rows can be compared between two runs. What is derived is among them; salts and hashes are not. */
const COMPARED = [
  ...['creators', 'posts', 'comments', 'observations', 'assessments', 'looks', 'campaigns', 'entries', 'listing'],
  ...['listColumns', 'unsaved', 'people', 'queue', 'undo', 'jobs', 'jobParts', 'restoring'],
];

type Step = readonly [message: string, request: object];

const row = (handle: string, note: string) => ({
  platform: 'youtube',
  identity: { handle, platformId: null },
  fields: { note, tags: ['vegan'] },
});
const queued = (handle: string) => ({
  address: `https://www.youtube.com/@${handle}`,
  platform: 'youtube',
  identity: { handle, platformId: null },
});

/** Every message by which a view changes what is stored, in an order in which each has something to do. */
function stepsFor(ids: readonly string[]): Step[] {
  const [first = '', second = '', third = ''] = ids;
  const entries = ids.map((id) => `autumn ${id}`);
  const exported = { kind: 'export', campaignId: 'autumn', format: 'csv', preset: 'usual', filter: {}, parts: 1 };
  return [
    ['setCampaign', { id: 'autumn', changes: { name: 'Autumn', client: 'Kettle & Sons', retentionDays: 30 } }],
    ['setPreferences', { changes: { activeCampaign: 'autumn' } }],
    ['add', { key: 'key-of-add', campaignId: 'autumn', creatorIds: ids }],
    ['edit', { key: 'key-of-note', entryIds: entries, edit: { kind: 'setNote', note: 'Writes back fast.' } }],
    ['edit', { key: 'key-of-tag', entryIds: entries.slice(0, 3), edit: { kind: 'addTag', tag: 'calm' } }],
    ['undo', { key: 'key-of-tag' }],
    [
      'importHistory',
      {
        key: 'key-of-days',
        creatorId: first,
        days: [{ date: '2019-10-01', followers: { low: 900, high: 999 }, views: null, postCount: null }],
      },
    ],
    ['markSeen', { creatorIds: [first] }],
    ['linkPerson', { key: 'key-of-link', creatorIds: [first, second, third] }],
    ['unlinkPerson', { key: 'key-of-unlink', creatorId: second }],
    ['queueAdd', { items: [queued('odo.fjell'), queued('tilda.brennkessel')] }],
    ['queueNext', { former: null }],
    ['queueSet', { ids: ['youtube:@tilda.brennkessel'], state: 'skipped' }],
    ['startJob', { id: 'rescore-1', request: { kind: 'rescore' } }],
    ['dismissDrops', { drops: [{ platform: 'youtube', pageKind: 'profile', hasReplies: true, field: 'followers' }] }],
    ['stageJob', { jobId: 'export-1', n: 0, part: { kind: 'entries', entryIds: entries } }],
    ['startJob', { id: 'export-1', request: exported }],
    [
      'stageJob',
      { jobId: 'import-1', n: 0, part: { kind: 'rows', rows: [row('orla', 'From a file.'), row('wim', '')] } },
    ],
    ['startJob', { id: 'import-1', request: { kind: 'import', campaignId: 'autumn', parts: 1 } }],
    ['cancelJob', { id: 'export-1' }],
    ['dismissJob', { id: 'export-1' }],
    ['applyRetention', { campaignId: 'autumn', entryIds: entries }],
    ['erase', { creatorId: second, doNotContact: true }],
    ['backUp', {}],
    ['edit', { key: 'key-of-late', entryIds: entries, edit: { kind: 'setNote', note: 'Gone with the restore.' } }],
    ['restore', { from: 'backup' }],
    ['deleteCampaign', { id: 'sample' }],
    ['sample', { isShown: true, name: 'Sample' }],
    ['setCardCorner', { corner: 'top-left' }],
    ['observeReplies', { isOn: true }],
  ];
}

/** What views send without changing anything that is kept. */
const CHANGES_NOTHING: readonly MessageName[] = ['previewRows', 'reportPage', 'pageState', 'lookForLosses'];

/** Sends a message until it is answered, as views do. */
async function send(page: Page, [message, request]: Step): Promise<void> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const reply = await sendFromView(page, message, request).catch(() => null);
    if (reply) return expect(reply, message).toMatchObject({ ok: true });
  }
  throw new Error(`${message} was never answered`);
}

/** Waits until no job runs; a worker that was killed goes on when it is started by anything. */
async function jobsDone(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await sendFromView(page, 'markSeen', { creatorIds: [] }).catch(() => null);
      return (await readStore(page, 'jobs')).every((job) => (job as { state: string }).state !== 'running');
    })
    .toBe(true);
}

/** Removes all that the extension keeps, settings too, and shows the sample. Gives the ids of some of its creators. */
async function beginAnew(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    for (const name of ['touchstone', 'touchstone-backup']) {
      await new Promise((done) => {
        indexedDB.deleteDatabase(name).onsuccess = done;
      });
    }
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('backups', { recursive: true }).catch(() => null); // there may be none yet
    // The page is the extension's, where the browser offers this.
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } };
    await chrome.storage.local.clear();
  });
  await send(page, ['sample', { isShown: true, name: 'Sample' }]);
  const creators = (await readStore(page, 'creators')) as Creator[];
  return creators.map(({ id }) => id).slice(0, 5);
}

/** All that is stored, without moments and what they make: those are others in every run. */
async function contentOf(page: Page): Promise<Record<string, string[]>> {
  const content: Record<string, string[]> = {};
  for (const table of COMPARED) {
    const rows = await readStore(page, table);
    content[table] = rows.map((one) =>
      JSON.stringify(one, (key, value) => (key === 'tries' || key === 'numbers' ? undefined : value)).replace(
        /\d{13}/g,
        'T',
      ),
    );
  }
  content.blocked = [`${(await readStore(page, 'blocked')).length}`];
  content.settings = [
    await page.evaluate(async () => {
      // The page is the extension's, where the browser offers this.
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(all: null): Promise<object> } } };
      };
      return JSON.stringify(await chrome.storage.local.get(null));
    }),
  ];
  return content;
}

test('a worker killed before, on and after every message of a view loses and doubles nothing @long', async ({
  simulated,
}) => {
  const page = await simulated.context.newPage();
  await page.goto(simulated.extensionUrl('icon/128.png'));
  const session = await simulated.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const changing = Object.entries(messages).flatMap(([name, { from }]) => (from === 'view' ? name : []));
  const tried = new Set([...stepsFor([]).map(([message]) => message), ...CHANGES_NOTHING]);
  expect([...tried].sort()).toEqual(changing.sort());
  let kills = 0;
  const kill = async () => {
    await session.send('ServiceWorker.stopAllWorkers');
    kills++;
  };

  for (const step of stepsFor(await beginAnew(page))) {
    await send(page, step);
    await jobsDone(page);
  }
  const undisturbed = await contentOf(page);

  for (const [n, step] of stepsFor(await beginAnew(page)).entries()) {
    await kill();
    await Promise.all([send(page, step), killAfter(kill, DELAYS[n % DELAYS.length] ?? 0)]);
    await kill();
    await jobsDone(page);
  }

  expect(await contentOf(page)).toEqual(undisturbed);
  expect(kills).toBe(3 * stepsFor([]).length);
  test.info().annotations.push({ type: 'kills', description: `${kills}` });
});

async function killAfter(kill: CDPSession['detach'], delay: number): Promise<void> {
  await new Promise((wake) => setTimeout(wake, delay));
  await kill();
}
