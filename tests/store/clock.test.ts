import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/lib/store/database';
import { forgetUnsaved } from '@/lib/store/retention';
import { DAY, NOW } from '../support/readings';
import { saved } from '../support/saved';
import { contentOf, freshDatabase, visited } from '../support/stores';

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});
afterEach(() => database.delete());

describe('a clock that goes back', () => {
  it('lets retention forget nobody, and puts right once it goes on again', async () => {
    await visited(database, 'odalys');
    const before = await contentOf(database);
    for (const back of [1, DAY, 400 * DAY, NOW]) expect(await forgetUnsaved(database, 90, NOW - back)).toBe(0);
    expect(await contentOf(database)).toEqual(before);
    expect(await forgetUnsaved(database, 90, NOW + 91 * DAY)).toBe(1);
  });

  it('changes nothing of a creator that a person saved, however far it went or goes', async () => {
    const creatorId = await visited(database, 'odalys');
    await saved(database, creatorId, { now: NOW - 30 * DAY });
    for (const now of [0, NOW - 400 * DAY, NOW + 4_000 * DAY]) expect(await forgetUnsaved(database, 90, now)).toBe(0);
    expect(await database.creators.get(creatorId)).toBeDefined();
    expect(await database.entries.count()).toBe(1);
  });
});
