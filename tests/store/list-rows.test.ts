import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShortlistFilter } from '@/lib/model/shortlist-filter';
import type { Database } from '@/lib/store/database';
import { columnReader, groupsOf, type ReadColumn } from '@/lib/store/list-columns';
import { deleteRows, putRows } from '@/lib/store/list-rows';
import { comparison, countTerms, firstRows, fittingIds } from '@/lib/store/list-scan';
import { type ListingRow, SORTS, UNKNOWN } from '@/lib/store/listing';
import { groupedRow, packed, unpacked } from '@/lib/store/row-group';
import { freshDatabase } from '../support/stores';

type Row = Omit<ListingRow, 'group'>;

/** A row of many alike: values repeat, every fifth is unknown. */
function rowOf(n: number, campaignId = 'autumn'): Row {
  const value = n % 5 === 0 ? UNKNOWN : (n * 7_919) % 101;
  return {
    id: `${campaignId} ${String((n * 31) % 10_007).padStart(5, '0')}`,
    campaignId,
    creatorId: `c${n}`,
    added: n % 13,
    changed: n,
    name: value === UNKNOWN ? UNKNOWN : `name ${value}`,
    followers: value,
    engagement: value,
    views: value,
    lastPost: value,
    entryTerms: [`stage=${n % 2 ? 'found' : 'vetting'}`, ...(n % 40 === 0 ? ['tag=rare'] : [])],
    creatorTerms: [`platform=${n % 3}`],
    words: [`word${n % 17}`, n % 11 === 0 ? 'Ørsted' : 'plain'],
  };
}

const ROWS = Array.from({ length: 1_300 }, (_, n) => rowOf(n));
let database: Database;

let read: ReadColumn;

beforeAll(async () => {
  database = freshDatabase();
  read = columnReader(database, 'autumn');
  await put(ROWS.slice(0, 700));
  await put([...ROWS.slice(700), rowOf(1, 'other')]);
});
afterAll(() => database.delete());

const put = (rows: readonly Row[]) =>
  database.transaction('rw', database.listing, database.listColumns, async () => putRows(database, rows));
const remove = (rows: readonly Row[]) =>
  database.transaction('rw', database.listing, database.listColumns, async () =>
    deleteRows(
      database,
      rows.map(({ id }) => id),
    ),
  );
/** More groups than the list has. */
const ALL = [0, 1, 2, 3, 4, 5];
const rowsIn = async () => (await groupsOf(database, 'autumn', ALL)).flatMap(unpacked);

describe('a group', () => {
  it('gives back the rows that were put into it, in their places', () => {
    const rows = ROWS.slice(0, 100).map(groupedRow);
    expect(unpacked(packed('autumn', 0, rows))).toEqual(
      rows.map((row) => ({ ...row, terms: expect.arrayContaining([...row.terms]) })),
    );
    expect(unpacked(packed('autumn', 0, []))).toEqual([]);
  });

  it('keeps rows apart whatever their texts hold', () => {
    const odd = { ...rowOf(1), name: 'two\nlines', words: ['two\nlines', ''] };
    const rows = unpacked(packed('autumn', 0, [groupedRow(odd), groupedRow(rowOf(2))]));
    expect(rows.map(({ id }) => id)).toEqual([odd.id, rowOf(2).id]);
    expect(rows[0]?.name).toBe('two lines');
  });
});

describe('putRows and deleteRows', () => {
  it('keep each row once, in a group of at most 512 that the row names', async () => {
    const groups = await groupsOf(database, 'autumn', ALL);
    expect(groups.map(({ size }) => size)).toEqual([512, 512, 276]);
    for (const group of groups) {
      const ids = unpacked(group).map(({ id }) => id);
      const rows = await database.listing.bulkGet(ids);
      expect(rows.every((row) => row?.group === group.n)).toBe(true);
    }
    expect((await rowsIn()).map(({ id }) => id).sort()).toEqual(ROWS.map(({ id }) => id).sort());
  });

  it('change a row in its place, and leave nothing of one that is gone', async () => {
    const changed = { ...rowOf(3), followers: 123_456, entryTerms: ['stage=done'] };
    await put([changed]);
    const [row] = (await rowsIn()).filter(({ id }) => id === changed.id);
    expect(row?.terms).toEqual(expect.arrayContaining(['stage=done', 'platform=0']));
    expect(row?.terms).not.toContain('stage=found');
    await remove(ROWS.slice(0, 600));
    expect((await rowsIn()).map(({ id }) => id).sort()).toEqual(
      ROWS.slice(600)
        .map(({ id }) => id)
        .sort(),
    );
    expect(JSON.stringify(await database.listColumns.toArray())).not.toContain(changed.id);
    await put(ROWS.slice(0, 600));
    expect(await database.listing.where('id').startsWith('autumn ').count()).toBe(ROWS.length);
    expect(await rowsIn()).toHaveLength(ROWS.length);
  });
});

describe('columns', () => {
  const lookedAt = async (look: (read: ReadColumn) => Promise<unknown>) => {
    const names: string[] = [];
    await look((column, groups) => {
      names.push(column);
      return read(column, groups);
    });
    return names;
  };

  it('are read where a filter or a sort looks at them, and no others', async () => {
    const sort = { by: 'followers', isDescending: true } as const;
    const page = (filter: ShortlistFilter) => (of: ReadColumn) =>
      firstRows(of, { filter, sort, after: null, limit: 20 });
    expect(await lookedAt(page({ tag: 'rare' }))).toEqual(['terms', 'followers', 'ids']);
    expect(await lookedAt(page({ text: 'word3' }))).toEqual(['words', 'followers', 'ids']);
    expect(await lookedAt((of) => countTerms(of, ['stage=found']))).toEqual(['terms']);
  });

  it('are written where they changed, and no others', async () => {
    const writes: string[] = [];
    const note = (_: unknown, { column }: { column: string }) => {
      writes.push(column);
    };
    const noteUpdate = (_: unknown, __: unknown, { column }: { column: string }) => {
      writes.push(column);
    };
    database.listColumns.hook('creating', note);
    database.listColumns.hook('updating', noteUpdate);
    await put([{ ...rowOf(5), entryTerms: ['stage=done'], changed: 99_999 }]);
    await put([rowOf(5)]);
    database.listColumns.hook('creating').unsubscribe(note);
    database.listColumns.hook('updating').unsubscribe(noteUpdate);
    expect(writes.sort()).toEqual(['changed', 'changed', 'terms', 'terms']);
  });
});

const anyFilter: fc.Arbitrary<ShortlistFilter> = fc.record(
  {
    stage: fc.constantFrom('found' as const, 'vetting' as const, 'done' as const),
    tag: fc.constantFrom('rare', 'nobody has it'),
    platform: fc.constantFrom('0', '1', '2'),
    text: fc.constantFrom('word1', 'word16', 'plain word3', 'nothing'),
  },
  { requiredKeys: [] },
);

const fits = (row: Row, { text = '', ...exact }: ShortlistFilter) =>
  Object.entries(exact).every(([kind, value]) =>
    [...row.entryTerms, ...row.creatorTerms].includes(`${kind}=${value}`),
  ) && text.split(' ').every((word) => row.words.some((own) => own.startsWith(word)));

describe('firstRows', () => {
  it.each(SORTS)('gives what sorting all rows by %s would, from any row on', async (by) => {
    await fc.assert(
      fc.asyncProperty(
        anyFilter,
        fc.boolean(),
        fc.nat(40),
        fc.constantFrom(1, 20, 501),
        async (filter, isDescending, from, limit) => {
          const compare = comparison({ by, isDescending });
          const all = ROWS.filter((row) => fits(row, filter))
            .map((row) => ({ value: row[by], id: row.id }))
            .sort(compare);
          const after = all[from] ?? null;
          const found = await firstRows(read, { filter, sort: { by, isDescending }, after, limit });
          expect(found).toEqual(all.slice(after ? from + 1 : 0).slice(0, limit));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('fittingIds and countTerms', () => {
  it('find what looking at every row would', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const wanted = ROWS.filter((row) => fits(row, filter)).map(({ id }) => id);
        expect((await fittingIds(read, filter)).sort()).toEqual(wanted.sort());
      }),
      { numRuns: 30 },
    );
    expect(await countTerms(read, ['stage=found', 'stage=vetting', 'stage=done'])).toEqual([650, 650, 0]);
  });
});
