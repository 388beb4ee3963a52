import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ShortlistEntry, STAGES } from '@/lib/model/shortlist';
import { setCampaign } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { updateEntries } from '@/lib/store/entries';
import { type ListingRow, SORTS, UNKNOWN } from '@/lib/store/listing';
import { linkPerson } from '@/lib/store/people';
import { portfolio } from '@/lib/store/portfolio';
import { recordReading } from '@/lib/store/record-reading';
import {
  countByStage,
  matchingIds,
  type PageEnd,
  type ShortlistFilter,
  type ShortlistSort,
  shortlistPage,
} from '@/lib/store/shortlist-page';
import { NOW, profileReading, readingOf } from '../support/readings';
import { saved } from '../support/saved';
import { freshDatabase, judge, later, visited } from '../support/stores';

const CREATORS = 60;
const NAMES = ['odalys', 'bertrand', 'seraphine', 'oda'];
let database: Database;

beforeAll(async () => {
  database = freshDatabase();
  for (let n = 0; n < CREATORS; n++) {
    const name = `${NAMES[n % NAMES.length]}_${n}`;
    // Many have equal values, some none.
    if (n % 7 === 0)
      await recordReading(
        database,
        readingOf({ profile: profileReading({ handle: name, platformId: `UC-${name}` }) }),
        judge,
      );
    else await visited(database, name, { followers: 1_000 * (n % 5) });
    const id = await saved(database, `youtube:id:UC-${name}`, { now: later(n % 6) });
    const entry = (await database.entries.get(id)) as ShortlistEntry; // was put there by the line above
    const stage = STAGES[n % 4] ?? 'found';
    await database.transaction('rw', database.entries, database.listing, database.listColumns, async () =>
      updateEntries(database, [{ ...entry, stage, tags: n % 3 === 0 ? ['vegan'] : [] }]),
    );
  }
  await setCampaign(database, 'other', { client: 'Brackenfold', name: 'Autumn' }, NOW);
  await saved(database, 'youtube:id:UC-odalys_4', { campaignId: 'other' });
}, 60_000);
afterAll(() => database.delete());

/** All rows that a filter fits, sorted, by looking at every one. */
async function bruteForce(filter: ShortlistFilter, { by, isDescending }: ShortlistSort): Promise<string[]> {
  const rows = (await database.listing.toArray()).filter(({ campaignId }) => campaignId === 'default');
  const has = (row: ListingRow, text: string) => [...row.entryTerms, ...row.creatorTerms].includes(text);
  const fits = (row: ListingRow) =>
    Object.entries(filter).every(([kind, value]) =>
      kind === 'text' ? row.words.some((word) => word.startsWith(value ?? '')) : has(row, `${kind}=${value}`),
    );
  const order = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);
  return rows
    .filter(fits)
    .sort((a, b) => {
      if (a[by] === UNKNOWN || b[by] === UNKNOWN) {
        if (a[by] === b[by]) return order(a.id, b.id);
        return a[by] === UNKNOWN ? 1 : -1;
      }
      return (order(a[by], b[by]) || order(a.id, b.id)) * (isDescending ? -1 : 1);
    })
    .map(({ id }) => id);
}

async function allPages(filter: ShortlistFilter, sort: ShortlistSort, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let after: PageEnd | null = null;
  do {
    const page = await shortlistPage(database, { campaignId: 'default', filter, sort, after, limit });
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    ids.push(...page.rows.map(({ entry }) => entry.id));
    after = page.end;
  } while (after !== null);
  return ids;
}

const anyFilter = fc.record(
  {
    stage: fc.constantFrom(...STAGES.slice(0, 5)),
    tag: fc.constantFrom('vegan', 'nobody has it'),
    platform: fc.constantFrom('youtube', 'nowhere'),
    screening: fc.constantFrom('not-enough' as const, 'good' as const),
    decision: fc.constantFrom('none' as const, 'approve' as const),
    text: fc.constantFrom('oda', 'odalys', 'quillfeather', 'x'),
  },
  { requiredKeys: [] },
);

describe('shortlistPage', () => {
  it.each(SORTS)('gives every row once, in order, by %s, whatever the filter and the size of a page', async (by) => {
    await fc.assert(
      fc.asyncProperty(anyFilter, fc.boolean(), fc.constantFrom(1, 7, 100), async (filter, isDescending, limit) => {
        const sort = { by, isDescending };
        expect(await allPages(filter, sort, limit)).toEqual(await bruteForce(filter, sort));
      }),
      { numRuns: 15 },
    );
  });

  it('shows nothing of another campaign', async () => {
    const page = await shortlistPage(database, {
      campaignId: 'other',
      filter: {},
      sort: { by: 'name', isDescending: false },
      after: null,
      limit: 100,
    });
    expect(page.rows.map(({ entry }) => entry.campaignId)).toEqual(['other']);
  });

  it('finds handles and names by the beginnings of their words, whatever the case', async () => {
    const found = await matchingIds(database, 'default', { text: 'ODALYS quill' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((id) => id.includes('odalys'))).toBe(true);
  });
});

describe('countByStage', () => {
  it('counts each stage of the one campaign', async () => {
    const counts = await countByStage(database, 'default');
    expect(counts).toMatchObject({ found: 15, vetting: 15, shortlisted: 15, contacted: 15, done: 0 });
    expect((await countByStage(database, 'other')).found).toBe(1);
  });
});

describe('a list after a new look at a creator', () => {
  it('sorts and filters by what is known now', async () => {
    await visited(database, 'bertrand_1', { followers: 9_000_000, at: later(1) });
    const sort = { by: 'followers', isDescending: true } as const;
    const page = await shortlistPage(database, { campaignId: 'default', filter: {}, sort, after: null, limit: 1 });
    expect(page.rows[0]?.creator.profile.handle).toBe('bertrand_1');
  });
});

describe('portfolio', () => {
  it('counts a person once, however many profiles are saved', async () => {
    const ids = ['youtube:id:UC-odalys_4', 'youtube:id:UC-bertrand_5'];
    await linkPerson(database, ids, { key: 'one-person', now: NOW });
    const { members } = await portfolio(database, 'default', {});
    expect(members).toHaveLength(CREATORS - 1);
    const [both] = members.filter(({ personId }) => personId !== null);
    expect(both?.rows.map(({ entry }) => entry.creatorId).sort()).toEqual([...ids].sort());
  });
});
