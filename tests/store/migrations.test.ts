import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { RULES_VERSION } from '@/lib/scoring/rules';
import { assessNoted } from '@/lib/store/campaign-assessments';
import { Database } from '@/lib/store/database';
import { creatorDetail } from '@/lib/store/detail';
import { storeFailure } from '@/lib/store/failure';
import { addVersions, LATEST_VERSION } from '@/lib/store/migrations';
import { countOutdated } from '@/lib/store/rescore';
import { matchingIds, shortlistPage } from '@/lib/store/shortlist-page';
import { NOW } from '../support/readings';
import { contentOf, rules } from '../support/stores';

type Content = Record<string, unknown[]>;

const FOLDER = join(import.meta.dirname, 'migrations');
const exampleOf = (version: number): Content =>
  JSON.parse(readFileSync(join(FOLDER, `version-${version}.json`), 'utf8'));

/** More than steps of a migration take at once, twice. */
const MANY = 1_200;

/** The tables of version 1, written out here so that a change of them in the product is noticed. */
const TABLES_OF_1 = {
  creators: '&id, *keys, lastSeenAt',
  posts: '&id, creatorId',
  comments: '&id, creatorId',
  observations: '&id, creatorId',
  assessments: '&creatorId',
  shortlist: '&creatorId, addedAt',
  values: '&key',
};

const name = () => `migrated ${crypto.randomUUID()}`;
let made: string[] = [];
afterEach(async () => {
  await Promise.all(made.map((database) => Dexie.delete(database)));
  made = [];
});

/** The tables of version 2, likewise. */
const TABLES_OF_2 = {
  creators: '&id, *keys, lastSeenAt',
  posts: '&id, creatorId',
  comments: '&id, creatorId',
  observations: '&id, creatorId',
  assessments: '&creatorId, assessment.rulesVersion',
  values: '&key',
  campaigns: '&id, client',
  entries: '&id, campaignId, creatorId, [campaignId+changedAt]',
  listing:
    '&id, creatorId, *entryTerms, *creatorTerms, [campaignId+added+id], [campaignId+changed+id], [campaignId+name+id], [campaignId+followers+id], [campaignId+engagement+id], [campaignId+views+id], [campaignId+lastPost+id]',
  people: '&id, *creatorIds',
  queue: '&id, [state+addedAt]',
  unsaved: '&creatorId, lastSeenAt',
  undo: '&key, at, *creatorIds',
  blocked: '&hash',
};

/** The tables of version 3, likewise. Its example has no lists: they hold what JSON can't, and are made anew. */
const TABLES_OF_3 = {
  ...TABLES_OF_2,
  listing: TABLES_OF_2.listing.replace('*entryTerms, *creatorTerms', 'wholeName'),
  rowGroups: '&[campaignId+n]',
  looks: '&creatorId, changedAt',
  jobs: '&id, startedAt',
  jobParts: '&[jobId+n]',
  jobFiles: '&[jobId+n]',
  restoring: '&n',
};

const databaseOf1 = (content: Content) => databaseOf(1, TABLES_OF_1, content);
const databaseOf2 = (content: Content) => databaseOf(2, TABLES_OF_2, content);
const databaseOf3 = (content: Content) => databaseOf(3, TABLES_OF_3, content);

/** A database as a version left it. */
async function databaseOf(version: number, tables: Record<string, string>, content: Content): Promise<string> {
  const database = new Dexie(name());
  made.push(database.name);
  database.version(version).stores(tables);
  for (const [table, rows] of Object.entries(content)) await database.table(table).bulkAdd(rows);
  database.close();
  return database.name;
}

describe('migrations', () => {
  it('have a frozen example of every version but the newest', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      Array.from({ length: LATEST_VERSION - 1 }, (_, index) => `version-${index + 1}.json`),
    );
  });

  it('1 → 2: the shortlist becomes a first campaign’s entries, and all else stays to the byte', async () => {
    const example = exampleOf(1);
    const database = new Database(await databaseOf1(example));
    const content = await contentOf(database);
    for (const table of ['creators', 'posts', 'comments', 'observations', 'assessments', 'values']) {
      const byKey = (rows: unknown[] = []) => rows.map((row) => JSON.stringify(row)).sort();
      expect(byKey(content[table]), table).toEqual(byKey(example[table]));
    }
    expect(content.campaigns).toMatchObject([{ id: 'default', client: '', createdAt: 1_780_318_800_000 }]);
    expect(content.entries).toMatchObject([
      {
        id: 'default youtube:id:UC-elfrida',
        addedAt: 1_780_318_800_000,
        stages: [{ stage: 'found', at: 1_780_318_800_000 }],
      },
    ]);
    expect(content.unsaved).toEqual([{ creatorId: 'youtube:@corwin.thistle', lastSeenAt: 1_780_315_200_000 }]);
    const page = await shortlistPage(database, {
      campaignId: 'default',
      filter: { text: 'elfrida', tier: 'micro' },
      sort: { by: 'lastPost', isDescending: true },
      after: null,
      limit: 10,
    });
    expect(page.rows).toMatchObject([{ creator: { id: 'youtube:id:UC-elfrida' }, assessment: { coverage: 0 } }]);
    database.close();
  });

  it('1 → 2 and lists made anew: every creator is there, however many were saved', async () => {
    const example = exampleOf(1);
    const [first] = example.creators as { id: string; keys: string[] }[]; // as version 1 kept them
    const ids = Array.from({ length: MANY }, (_, n) => `youtube:id:UC-elfrida-${n}`);
    const database = new Database(
      await databaseOf1({
        ...example,
        creators: ids.map((id) => ({ ...first, id, keys: [id] })),
        shortlist: ids.map((creatorId, n) => ({ creatorId, addedAt: NOW + n })),
      }),
    );
    const wanted = ids.map((id) => `default ${id}`).sort();
    expect(await database.entries.toCollection().primaryKeys()).toEqual(wanted);
    expect(await database.listing.toCollection().primaryKeys()).toEqual(wanted);
    expect(await database.unsaved.count()).toBe(0);
    database.close();
  });

  it('1 → 2: makes no campaign where nothing was saved', async () => {
    const database = new Database(await databaseOf1({ ...exampleOf(1), shortlist: [] }));
    expect(await database.campaigns.count()).toBe(0);
    expect(await database.unsaved.count()).toBe(2);
    database.close();
  });

  it('2 → 3: the lists are made anew, all else stays to the byte', async () => {
    const example = exampleOf(2);
    const database = new Database(await databaseOf2(example));
    const content = await contentOf(database);
    const byKey = (rows: unknown[] = []) => rows.map((row) => JSON.stringify(row)).sort();
    for (const table of Object.keys(TABLES_OF_2).filter((one) => one !== 'listing')) {
      expect(byKey(content[table]), table).toEqual(byKey(example[table]));
    }
    const sort = { by: 'followers', isDescending: false } as const;
    const request = { campaignId: 'default', sort, after: null, limit: 10 };
    for (const filter of [{}, { tag: 'vegan' }, { text: 'quill' }]) {
      const { rows } = await shortlistPage(database, { ...request, filter });
      expect(rows.map(({ creator }) => creator.profile.handle)).toEqual(['corwin.thistle', 'elfrida.moss']);
    }
    database.close();
  });

  it('3 → 4: entries of campaigns with criteria are noted to be judged by them, all else stays to the byte', async () => {
    const example = exampleOf(3);
    const database = new Database(await databaseOf3(example));
    const content = await contentOf(database);
    const byKey = (rows: unknown[] = []) => rows.map((row) => JSON.stringify(row)).sort();
    for (const table of Object.keys(TABLES_OF_3).filter((one) => !['listing', 'rowGroups'].includes(one))) {
      expect(byKey(content[table]), table).toEqual(byKey(example[table]));
    }
    expect(content.toAssess).toEqual([{ entryId: 'large youtube:id:UC-elfrida.moss' }]);
    const filter = { screening: 'outside' } as const;
    expect(await matchingIds(database, 'large', filter)).toEqual([]);
    await assessNoted(database, rules, { slice: 10, now: NOW });
    expect(await matchingIds(database, 'large', filter)).toEqual(['large youtube:id:UC-elfrida.moss']);
    expect(await matchingIds(database, 'default', { tag: 'vegan' })).toEqual(['default youtube:id:UC-elfrida.moss']);
    database.close();
  });

  it('2 → 3: what flags rested on, which were texts once, is still told', async () => {
    const database = new Database(await databaseOf2(exampleOf(2)));
    const details = await Promise.all(
      ['youtube:id:UC-elfrida.moss', 'youtube:id:UC-corwin.thistle'].map((id) => creatorDetail(database, id)),
    );
    const pieces = details.flatMap((detail) => detail?.assessment?.flags.flatMap(({ evidence }) => evidence) ?? []);
    expect(pieces).toContainEqual({ kind: 'text', text: '3 dated posts' });
    expect(pieces).toContainEqual({ kind: 'text', text: 'post post1-of-corwin.thistle' });
    expect(await countOutdated(database, RULES_VERSION)).toBe(await database.assessments.count());
    database.close();
  });

  it('leave the old database whole where one is stopped half-way, and do it at the next opening', async () => {
    const example = exampleOf(1);
    const at = await databaseOf1(example);
    const stopped = new Dexie(at);
    addVersions(stopped);
    stopped
      .version(LATEST_VERSION + 1)
      .stores({})
      .upgrade(() => {
        throw new Error('the browser was closed');
      });
    await expect(stopped.open()).rejects.toThrow();
    stopped.close();
    const old = new Dexie(at);
    await old.open();
    expect(old.verno).toBe(1);
    expect(await old.table('shortlist').toArray()).toEqual(example.shortlist);
    old.close();
    const database = new Database(at);
    expect(await database.entries.count()).toBe(1);
    database.close();
  });
});

describe('a database of a newer version', () => {
  it('is not opened and not touched', async () => {
    const newer = new Dexie(name());
    made.push(newer.name);
    newer.version(LATEST_VERSION + 1).stores({ creators: '&id', treasures: '&id' });
    await newer.table('treasures').add({ id: 'kept' });
    newer.close();
    const found = async () => (await indexedDB.databases()).find((one) => one.name === newer.name);
    const before = await found();
    const database = new Database(newer.name);
    const failure = await database.creators.count().catch((error: unknown) => error);
    expect(storeFailure(failure)).toBe('newer-database');
    database.close();
    expect(await found()).toEqual(before);
    const raw = await new Dexie(newer.name).open();
    expect(raw.tables.map((table) => table.name).sort()).toEqual(['creators', 'treasures']);
    expect(await raw.table('treasures').toArray()).toEqual([{ id: 'kept' }]);
    raw.close();
  });
});
