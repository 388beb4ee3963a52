import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/lib/store/database';
import { importHistory } from '@/lib/store/import-history';
import type { ImportedDay } from '@/lib/store/observations';
import { undoCommand } from '@/lib/store/undo';
import { NOW } from '../support/readings';
import { saved } from '../support/saved';
import { contentOf, freshDatabase, rules, today, visited } from '../support/stores';

let database: Database;
let creatorId = '';
beforeEach(async () => {
  database = freshDatabase();
  creatorId = await visited(database, 'odalys');
  await saved(database, creatorId);
});
afterEach(() => database.delete());

const day = (date: string, followers: number): ImportedDay => ({
  date,
  followers: { low: followers, high: followers },
  views: null,
  postCount: null,
});
const DAYS = [day('2026-05-01', 4_000), day('2026-05-02', 4_010), day('2026-06-01', 1), day('2026-06-09', 6_000)];
const bring = (days = DAYS, key = 'history-key') =>
  importHistory(database, { creatorId, days }, rules, { key, now: NOW });
const history = async () =>
  (await database.observations.orderBy('id').toArray()).map(({ date, source }) => [date, source]);

describe('importHistory', () => {
  it('adds days that were not known; a look at the page stays, and days to come are told', async () => {
    expect(await history()).toEqual([['2026-06-01', 'page']]);
    expect(await bring()).toEqual({ added: 2, replaced: 0, kept: 1, ahead: 1 });
    expect(await history()).toEqual([
      ['2026-05-01', 'import'],
      ['2026-05-02', 'import'],
      ['2026-06-01', 'page'],
    ]);
  });

  it('replaces a rounded day of a file by an exact one', async () => {
    await bring([{ ...day('2026-05-01', 0), followers: { low: 4_000, high: 4_099 } }], 'rounded-key');
    expect(await bring([day('2026-05-01', 4_020)])).toMatchObject({ added: 0, replaced: 1 });
    await undoCommand(database, 'history-key', today);
    expect((await database.observations.get(`${creatorId}@2026-05-01`))?.followers).toEqual({
      low: 4_000,
      high: 4_099,
    });
  });

  it('does it once however often it comes, and assesses the creator anew', async () => {
    await database.assessments.delete(creatorId);
    await bring();
    const before = await contentOf(database);
    expect(before.assessments).toHaveLength(1);
    expect(await bring()).toMatchObject({ added: 0, replaced: 0, kept: 3 });
    expect(await contentOf(database)).toEqual(before);
  });

  it('is taken back by one undo, but for days that were written again since', async () => {
    await bring();
    expect(await database.undo.get('history-key')).toMatchObject({ command: 'importHistory', count: 2 });
    const again = [{ ...day('2026-05-02', 4_010), views: { low: 70, high: 70 } }];
    await bring(again, 'later-key');
    expect(await undoCommand(database, 'history-key', today)).toEqual({ restored: 1, kept: 1 });
    expect(await history()).toEqual([
      ['2026-05-02', 'import'],
      ['2026-06-01', 'page'],
    ]);
  });

  it('takes in nothing for a creator that isn’t known', async () => {
    const before = await contentOf(database);
    const file = { creatorId: 'youtube:id:UC-nobody', days: DAYS };
    expect(await importHistory(database, file, rules, { key: 'history-key', now: NOW })).toBeNull();
    expect(await contentOf(database)).toEqual(before);
  });
});
