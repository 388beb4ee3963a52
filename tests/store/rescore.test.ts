import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/lib/store/database';
import { countOutdated, type Rules, rescoreSlice } from '@/lib/store/rescore';
import { matchingIds } from '@/lib/store/shortlist-page';
import { saved } from '../support/saved';
import { freshDatabase, judge, later, visited } from '../support/stores';

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});
afterEach(() => database.delete());

const newRules: Rules = {
  version: 'new rules',
  assess: (known) => ({ ...judge(known), rulesVersion: 'new rules', screening: 'check' }),
};
const slice = (rules = newRules) => rescoreSlice(database, rules, { slice: 2, now: later(1) });

describe('rescoreSlice', () => {
  it('goes on where it was until none is left, and lists follow', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await visited(database, name);
    const id = await saved(database, 'youtube:id:UC-c');
    expect(await countOutdated(database, 'new rules')).toBe(5);
    expect([await slice(), await slice(), await slice(), await slice()]).toEqual([
      { done: 2, left: 3 },
      { done: 2, left: 1 },
      { done: 1, left: 0 },
      { done: 0, left: 0 },
    ]);
    expect(await countOutdated(database, 'new rules')).toBe(0);
    const stored = await database.assessments.toArray();
    expect(
      stored.every(({ assessment, assessedAt }) => assessment.rulesVersion === 'new rules' && assessedAt === later(1)),
    ).toBe(true);
    expect(await matchingIds(database, 'default', { screening: 'check' })).toEqual([id]);
  });

  it('does not go round where the rules can’t be applied', async () => {
    await visited(database, 'a');
    expect(await slice({ version: 'new rules', assess: () => null })).toEqual({ done: 1, left: 0 });
    expect(await database.assessments.count()).toBe(0);
  });
});
