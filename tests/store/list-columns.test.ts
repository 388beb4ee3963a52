import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/lib/store/database';
import { columnReader, groupsOf, lastGroup, putGroups } from '@/lib/store/list-columns';
import { packed, unpacked } from '@/lib/store/row-group';
import { freshDatabase } from '../support/stores';

/** The numbers of a list's groups; some are gone. */
const NUMBERS = Array.from({ length: 70 }, (_, n) => n).filter((n) => n % 9 !== 4);

const groupOf = (campaignId: string, n: number) =>
  packed(campaignId, n, [{ id: `row ${n}`, name: `name ${n}`, words: [], numbers: [n, n, n, n, n, n], terms: [] }]);

let database: Database;
beforeAll(async () => {
  database = freshDatabase();
  await putGroups(
    database,
    NUMBERS.map((n) => groupOf('autumn', n)),
    [],
  );
  await putGroups(database, [groupOf('other', 90)], []);
});
afterAll(() => database.delete());

describe('columnReader', () => {
  it('gives a column of all groups of the one list', async () => {
    const ids = await columnReader(database, 'autumn')('ids');
    expect([...ids].sort(([a], [b]) => a - b)).toEqual(NUMBERS.map((n) => [n, `row ${n}`]));
  });

  it('gives that of any groups that are asked for, few or many', async () => {
    const read = columnReader(database, 'autumn');
    await fc.assert(
      fc.asyncProperty(fc.subarray(NUMBERS), async (numbers) => {
        const followers = await read('followers', numbers);
        expect(numbers.map((n) => followers.get(n)?.[0])).toEqual(numbers);
      }),
      { numRuns: 40 },
    );
  });
});

describe('groupsOf', () => {
  it('gives groups whole, and none that is not there', async () => {
    const groups = await groupsOf(database, 'autumn', [3, 4, 69]);
    expect(groups.map(({ n, size }) => [n, size])).toEqual([
      [3, 1],
      [69, 1],
    ]);
    expect(groups.flatMap(unpacked)).toEqual([3, 69].flatMap((n) => unpacked(groupOf('autumn', n))));
    expect(await groupsOf(database, 'nobody', [3])).toEqual([]);
    expect(await groupsOf(database, 'autumn', [])).toEqual([]);
  });

  it('gives few and many alike', async () => {
    const asked = Array.from({ length: 100 }, (_, n) => n);
    const many = await groupsOf(database, 'autumn', asked);
    expect(many.map(({ n }) => n).sort((a, b) => a - b)).toEqual(NUMBERS);
    const few = (await Promise.all(NUMBERS.map((n) => groupsOf(database, 'autumn', [n])))).flat();
    expect(new Map(many.map((group) => [group.n, group]))).toEqual(new Map(few.map((group) => [group.n, group])));
  });

  it('gives the last one’s number', async () => {
    expect(await lastGroup(database, 'autumn')).toBe(69);
    expect(await lastGroup(database, 'nobody')).toBeNull();
  });
});
