import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORE_COMMANDS, type StoreCommand } from '@/entrypoints/background/store-command-names';
import { storeCommands } from '@/entrypoints/background/store-commands';
import type { RequestOf } from '@/lib/messages';
import { partKey } from '@/lib/model/job';
import { setCampaign } from '@/lib/store/campaigns';
import { Database } from '@/lib/store/database';
import { editEntries } from '@/lib/store/entries';
import { eraseCreator } from '@/lib/store/erase';
import { recordHealth } from '@/lib/store/health';
import { importRows } from '@/lib/store/import-rows';
import { startJob } from '@/lib/store/jobs';
import { linkPerson } from '@/lib/store/people';
import { addToQueue } from '@/lib/store/queue';
import { recordReading } from '@/lib/store/record-reading';
import { countFact, measuredPost, NOW, profileReading, readingOf } from '../../support/readings';
import { saved } from '../../support/saved';
import { contentOf, databaseWith, freshDatabase, judge, later, rules, visited } from '../../support/stores';

/** The writes at which a command is cut short: all, or of many the first, one in their midst and the last. */
function cutsOf(writes: number): number[] {
  return writes > 12 ? [1, Math.ceil(writes / 2), writes] : Array.from({ length: writes }, (_, n) => n + 1);
}

const [ODALYS, BERTRAND, SERAPHINE] = ['odalys', 'bertrand', 'seraphine'].map((name) => `youtube:id:UC-${name}`) as [
  string,
  string,
  string,
];
const key = 'key-of-the-command';
const entryIds = [ODALYS, BERTRAND].map((id) => `default ${id}`);
const queued = (handle: string) => ({
  address: `https://www.youtube.com/@${handle}`,
  platform: 'youtube' as const,
  identity: { handle, platformId: null },
});
const drop = { platform: 'youtube', pageKind: 'profile', hasReplies: true, field: 'profile.followers' } as const;

/** What the commands find: three creators, two of them saved, and something for each command to change. */
async function prepare(database: Database): Promise<void> {
  for (const name of ['odalys', 'bertrand', 'seraphine']) await visited(database, name);
  await saved(database, ODALYS);
  await saved(database, BERTRAND);
  await setCampaign(database, 'autumn', { name: 'Autumn', retentionDays: 30 }, NOW);
  await saved(database, SERAPHINE, { campaignId: 'autumn' });
  await editEntries(database, { entryIds, edit: { kind: 'setNote', note: 'before' } }, { key: 'former', now: NOW });
  await linkPerson(database, [ODALYS, BERTRAND], { key: 'linked', now: NOW });
  await addToQueue(database, ['odo.fjell', 'wim.okapi'].map(queued), NOW);
  await recordHealth(database, newer, drop.hasReplies);
}

const REQUESTS: { readonly [N in StoreCommand]: RequestOf<N> } = {
  add: { key, campaignId: 'autumn', creatorIds: [ODALYS, BERTRAND] },
  edit: { key, entryIds, edit: { kind: 'addTag', tag: 'vegan' } },
  undo: { key: 'former' },
  importHistory: {
    key,
    creatorId: ODALYS,
    days: ['2026-01-01', '2026-01-02'].map((date) => ({
      date,
      followers: { low: 900, high: 999 },
      views: null,
      postCount: null,
    })),
  },
  markSeen: { creatorIds: [ODALYS, BERTRAND] },
  setCampaign: { id: 'autumn', changes: { client: 'Kettle & Sons' } },
  deleteCampaign: { id: 'default' },
  applyRetention: { campaignId: 'autumn', entryIds: [`autumn ${SERAPHINE}`] },
  setPreferences: { changes: { activeCampaign: 'autumn' } },
  linkPerson: { key, creatorIds: [BERTRAND, SERAPHINE] },
  unlinkPerson: { key, creatorId: ODALYS },
  queueAdd: { items: ['tilda.brennkessel', 'orla_quill'].map(queued) },
  queueNext: { former: null },
  queueSet: { ids: ['youtube:@odo.fjell'], state: 'skipped' },
  dismissDrops: { drops: [drop] },
  sample: { isShown: true, name: 'Sample' },
};

/** Commands came later than what they find was made: then what is to go by age has to go. */
const WHEN = later(60);

const newer = readingOf({
  capturedAt: WHEN,
  profile: profileReading({ handle: 'odalys', platformId: 'UC-odalys', followers: countFact(6_100) }),
  posts: [1, 5].map((n) =>
    measuredPost(`post${n}-of-odalys`, { likes: 120, comments: 14, views: 3_000 * n, daysAgo: n }),
  ),
});

const row = (handle: string) => ({
  platform: 'youtube' as const,
  identity: { handle, platformId: null },
  fields: { note: 'From the file.', tags: ['vegan'] },
});

const WORK: Record<string, (database: Database) => Promise<unknown>> = {
  ...Object.fromEntries(
    STORE_COMMANDS.map((name) => [name, (database: Database) => carryOut(name, database)] as const),
  ),
  'a reading': (database) => recordReading(database, newer, judge),
  'a part of an import': (database) =>
    importRows(
      database,
      { campaignId: 'default', rows: ['odalys', 'ottoline', 'wendeline'].map(row) },
      { key: partKey('import-1', 0), now: WHEN },
    ),
  'a job': (database) => startJob(database, { id: 'rescore-1', request: { kind: 'rescore' } }, WHEN),
  'an erasure': (database) => eraseCreator(database, { creatorId: ODALYS, doNotContact: false }, { rules, now: WHEN }),
};

function carryOut<N extends StoreCommand>(name: N, database: Database): Promise<unknown> {
  return storeCommands[name](database, REQUESTS[name], WHEN);
}

/** The database again, in which one write and all behind it fail, as those of a worker that is ended there. */
function endedAt(name: string, nth: number): { database: Database; writes(): number } {
  const database = new Database(name);
  let writes = 0;
  database.use({
    stack: 'dbcore',
    name: 'ended',
    create: (core) => ({
      ...core,
      table: (of) => {
        const table = core.table(of);
        const mutate: typeof table.mutate = (request) =>
          ++writes >= nth ? Promise.reject(new Error('the worker ended')) : table.mutate(request);
        return { ...table, mutate };
      },
    }),
  });
  return { database, writes: () => writes };
}

type Content = Awaited<ReturnType<typeof contentOf>>;

let before: Content = {};
beforeAll(async () => {
  const database = freshDatabase();
  await prepare(database);
  before = await contentOf(database);
  await database.delete();
});
afterAll(() => {
  before = {};
});

/** Does work on a database with the content of before; gives what is there then, and how often was written. */
async function outcomeOf(
  work: (database: Database) => Promise<unknown>,
  { times = 1, nth = Number.POSITIVE_INFINITY },
) {
  const made = await databaseWith(before);
  made.close();
  const { database, writes } = endedAt(made.name, nth);
  const failure = await work(database).then(
    () => null,
    (error: unknown) => error,
  );
  database.close();
  const again = new Database(made.name);
  const cut = await contentOf(again);
  for (let done = 1; done < times; done++) await work(again);
  const after = await contentOf(again);
  await again.delete();
  return { failure, cut, after, writes: writes() };
}

describe.each(Object.entries(WORK))('%s', (_, work) => {
  it('is there whole or not at all wherever the worker ends, and whole once it is sent again', async () => {
    const once = await outcomeOf(work, {});
    expect(once.failure).toBeNull();
    expect(once.after).not.toEqual(before);
    for (const nth of cutsOf(once.writes)) {
      const { failure, cut, after } = await outcomeOf(work, { times: 2, nth });
      expect(failure, `cut at write ${nth}`).not.toBeNull();
      expect([before, once.after], `cut at write ${nth}`).toContainEqual(cut);
      expect(after, `cut at write ${nth}`).toEqual(once.after);
    }
  });

  it('sent twice is the same as once', async () => {
    const [once, twice] = [await outcomeOf(work, {}), await outcomeOf(work, { times: 2 })];
    expect(twice.after).toEqual(once.after);
  });
});
