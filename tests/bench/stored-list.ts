// Runs in a page of the extension, bundled: a big list in the browser's own database, and what reading and writing it
// takes. Everybody in it is invented. Times are in milliseconds.
import { Assessment } from '../../lib/model/assessment';
import { Creator } from '../../lib/model/creator';
import { exactly, notFound, readFact } from '../../lib/model/facts';
import { DEFAULT_CAMPAIGN, defaultCampaign, newEntry, ShortlistEntry, STAGES } from '../../lib/model/shortlist';
import { Database } from '../../lib/store/database';
import { addEntries } from '../../lib/store/entries';
import { putRows } from '../../lib/store/list-rows';
import { listingRow } from '../../lib/store/listing';
import { nothingButName } from '../../lib/store/merge-copy';
import { checkedRows } from '../../lib/store/rows';
import { countByStage, type PageRequest, type ShortlistPage, shortlistPage } from '../../lib/store/shortlist-page';

/** 1 June 2026, noon UTC. */
const NOW = Date.UTC(2026, 5, 1, 12);
const SLICE = 2_000;
const PAGE = 50;

/** The filters that are measured: few rows, some, many, two at once, and a search. */
const FILTERS = {
  none: {},
  'a tag of 3 %': { tag: 'vegan' },
  'a stage': { stage: 'vetting' },
  'two of half each': { platform: 'youtube', decision: 'none' },
  'two that exclude each other': { tier: 'mega', tag: 'vegan' },
  'a name': { text: 'quill 77' },
} as const;

export type FilterName = keyof typeof FILTERS;
type Sort = PageRequest['sort'];

const known = (n: number) => {
  const id = `youtube:id:UC${String(n).padStart(20, '0')}`;
  const handle = `creator.${n}`;
  const creator: Creator = {
    id,
    platform: n % 2 ? 'youtube' : 'tiktok',
    keys: [id, `youtube:@${handle}`],
    profile: {
      ...nothingButName({ handle, platformId: `UC${n}` }),
      name: readFact(`Quillfeather ${n % 1_000} ${n}`, 'as shown', 'bench'),
      bio: readFact('Pottery, tea and long walks. '.repeat(6), 'as shown', 'bench'),
      followers: n % 50 === 0 ? notFound : readFact(exactly((n * 7_919) % 5_000_000), 'as shown', 'bench'),
    },
    firstSeenAt: NOW - n * 1_000,
    lastSeenAt: NOW,
  };
  const assessment: Assessment = {
    rulesVersion: 'bench',
    creator: { platform: creator.platform, handle, platformId: `UC${n}` },
    tier: { scheme: 'bench', id: (n * 7_919) % 5_000_000 > 4_850_000 ? 'mega' : 'micro', borderline: false },
    engagement: {
      formula: 'views',
      percent: (n % 977) / 70,
      low: 0,
      high: 20,
      n: 12,
      place: 'unknown',
      benchmark: null,
    },
    typicalViews: [{ kind: 'video', median: (n * 31) % 90_000, low: 1, high: 90_000, n: 12 }],
    flags: [],
    criteria: [],
    score: { low: 20, high: 80 },
    coverage: 0.6,
    screening: n % 3 ? 'good' : 'check',
    reasons: ['Nothing unusual in what was read.'],
    nextStep: null,
  };
  return { creator, assessment };
};

/** Those below 4,850,000 followers alone have the tag: nobody with it is "mega". */
function entryOf(n: number): ShortlistEntry {
  const entry = newEntry(DEFAULT_CAMPAIGN.id, known(n).creator.id, NOW - n * 60_000);
  const isTagged = n % 33 === 0 && (n * 7_919) % 5_000_000 <= 4_850_000;
  return { ...entry, stage: STAGES[n % STAGES.length] ?? 'found', tags: isTagged ? ['vegan'] : [] };
}

/** Saves creators number `from` up to `to` to the first campaign. */
export async function fill(from: number, to: number): Promise<void> {
  const database = new Database();
  await database.campaigns.put(defaultCampaign(NOW));
  for (let start = from; start < to; start += SLICE) {
    const numbers = Array.from({ length: Math.min(SLICE, to - start) }, (_, index) => start + index);
    const all = numbers.map(known);
    const entries = numbers.map(entryOf);
    await database.transaction('rw', database.tables, async () => {
      await database.creators.bulkPut(all.map(({ creator }) => creator));
      await database.assessments.bulkPut(
        all.map(({ creator, assessment }) => ({ creatorId: creator.id, assessedAt: NOW, assessment })),
      );
      await database.entries.bulkPut(entries);
      await putRows(
        database,
        entries.map((entry, index) => {
          const one = all[index];
          return listingRow(entry, one ? { ...one, posts: [] } : null);
        }),
      );
    });
  }
  database.close();
}

/** The median time of a first page, for every sort beneath a filter the worst one's; and how many rows it has. */
export async function firstPage(name: FilterName, runs: number): Promise<{ time: number; sort: string; rows: number }> {
  const database = new Database();
  let worst = { time: 0, sort: '', rows: 0 };
  for (const by of ['added', 'name', 'followers', 'engagement', 'lastPost'] as const) {
    for (const isDescending of [true, false]) {
      let page: ShortlistPage | null = null;
      const time = await medianOf(runs, async () => {
        page = await pageOf(database, name, { by, isDescending }, null);
      });
      if (time > worst.time) worst = { time, sort: by, rows: (page as ShortlistPage | null)?.rows.length ?? 0 };
    }
  }
  database.close();
  return worst;
}

/** The median time of page number `page` of the whole list by followers, and that of the first. */
export async function pagesApart(page: number, runs: number): Promise<{ first: number; far: number }> {
  const database = new Database();
  const sort: Sort = { by: 'followers', isDescending: true };
  const before = await database.listing
    .where('[campaignId+followers+id]')
    .between([DEFAULT_CAMPAIGN.id, Number.NEGATIVE_INFINITY, []], [DEFAULT_CAMPAIGN.id, []])
    .reverse()
    .offset((page - 1) * PAGE - 1)
    .first();
  if (!before) throw new Error(`the list has no page ${page}`);
  const after = { value: before.followers, id: before.id };
  const first: number[] = [];
  const far: number[] = [];
  for (let run = 0; run < runs; run++) {
    first.push(await timeOf(() => pageOf(database, 'none', sort, null)));
    far.push(await timeOf(() => pageOf(database, 'none', sort, after)));
  }
  database.close();
  return { first: middle(first), far: middle(far) };
}

/** What it takes to read all rows and sort them: what a table without an index would do. */
export async function loadAll(): Promise<number> {
  const database = new Database();
  const time = await timeOf(async () => {
    const entries = checkedRows(ShortlistEntry, await database.entries.toArray());
    const creators = new Map(checkedRows(Creator, await database.creators.toArray()).map((one) => [one.id, one]));
    const assessments = new Map((await database.assessments.toArray()).map((one) => [one.creatorId, one.assessment]));
    for (const one of assessments.values()) Assessment.safeParse(one);
    return entries
      .map((entry) => ({ entry, creator: creators.get(entry.creatorId), assessment: assessments.get(entry.creatorId) }))
      .sort((a, b) => b.entry.addedAt - a.entry.addedAt);
  });
  database.close();
  return time;
}

/** The median time of counting the stages. */
export async function stages(runs: number): Promise<number> {
  const database = new Database();
  const time = await medianOf(runs, () => countByStage(database, DEFAULT_CAMPAIGN.id));
  database.close();
  return time;
}

/** The median time of saving one known creator to the big campaign. */
export async function saveOne(runs: number): Promise<number> {
  const database = new Database();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { creator, assessment } = known(1_000_000 + run);
    await database.creators.put(creator);
    await database.assessments.put({ creatorId: creator.id, assessedAt: NOW, assessment });
    const what = { campaignId: null, creatorIds: [creator.id] };
    times.push(await timeOf(() => addEntries(database, what, { key: `saved ${run} ${NOW}`, now: NOW })));
  }
  database.close();
  return middle(times);
}

/** What writing rows takes with their schema checked, through Dexie, and what the browser's own calls take for them. */
export async function bulkWrite(count: number): Promise<{ ours: number; raw: number }> {
  const rows = Array.from({ length: count }, (_, n) => known(n).creator);
  const ours = await timeOf(async () => {
    const database = new Database('bench of ours');
    for (let from = 0; from < count; from += SLICE) {
      await database.creators.bulkPut(checkedRows(Creator, rows.slice(from, from + SLICE)));
    }
    database.close();
  });
  const raw = await timeOf(() => rawWrite('bench of raw', rows));
  for (const name of ['bench of ours', 'bench of raw']) await Database.delete(name);
  return { ours, raw };
}

/** What emptying a table takes at once, and row by row through an index; medians of `runs`, in turns. */
export async function wipe(count: number, runs: number): Promise<{ clear: number; where: number }> {
  const rows = Array.from({ length: count }, (_, n) => known(n).creator);
  const times = { clear: [] as number[], where: [] as number[] };
  for (let run = 0; run < runs; run++) {
    for (const way of ['clear', 'where'] as const) {
      const database = new Database('bench of wiping');
      for (let from = 0; from < count; from += SLICE) await database.creators.bulkPut(rows.slice(from, from + SLICE));
      times[way].push(
        await timeOf(async () => {
          if (way === 'clear') await database.creators.clear();
          else await database.creators.where('lastSeenAt').belowOrEqual(NOW).delete();
        }),
      );
      await database.delete();
    }
  }
  return { clear: middle(times.clear), where: middle(times.where) };
}

function pageOf(database: Database, name: FilterName, sort: Sort, after: PageRequest['after']): Promise<ShortlistPage> {
  return shortlistPage(database, { campaignId: DEFAULT_CAMPAIGN.id, filter: FILTERS[name], sort, after, limit: PAGE });
}

function rawWrite(name: string, rows: readonly Creator[]): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      const store = opening.result.createObjectStore('creators', { keyPath: 'id' });
      store.createIndex('keys', 'keys', { multiEntry: true });
      store.createIndex('lastSeenAt', 'lastSeenAt');
    };
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const next = (from: number) => {
        if (from >= rows.length) {
          database.close();
          return done();
        }
        const transaction = database.transaction('creators', 'readwrite');
        const store = transaction.objectStore('creators');
        for (const row of rows.slice(from, from + SLICE)) store.put(row);
        transaction.onerror = () => fail(transaction.error);
        transaction.oncomplete = () => next(from + SLICE);
      };
      next(0);
    };
  });
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

async function medianOf(runs: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await timeOf(work));
  return middle(times);
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
