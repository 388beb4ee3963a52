import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setSample } from '@/entrypoints/background/sample';
import { Campaign } from '@/lib/model/campaign';
import type { ImportRow } from '@/lib/model/import-row';
import { block } from '@/lib/store/blocked';
import { deleteCampaign, setCampaign } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { editEntries } from '@/lib/store/entries';
import { eraseCreator } from '@/lib/store/erase';
import { importRows } from '@/lib/store/import-rows';
import { countTables, lostTables } from '@/lib/store/losses';
import { forgetUnsaved } from '@/lib/store/retention';
import { undoCommand } from '@/lib/store/undo';
import { NOW } from '../support/readings';
import { saved } from '../support/saved';
import { contentOf, databaseWith, freshDatabase, later, rules, today, visited } from '../support/stores';

let database: Database;
let whole: Awaited<ReturnType<typeof contentOf>>;
let entryIds: string[];

/** Twenty creators with three posts each, half of them saved, one as not to be contacted. */
beforeAll(async () => {
  const made = freshDatabase();
  entryIds = [];
  for (let n = 0; n < 20; n++) {
    const id = await visited(made, `c${n}`);
    if (n % 2 === 0) entryIds.push(await saved(made, id));
  }
  await block(made, ['youtube:@gone'], NOW);
  whole = await contentOf(made);
  await made.delete();
});
beforeEach(async () => {
  database = await databaseWith(whole);
});
afterEach(() => database.delete());

describe('lostTables', () => {
  it.each([
    ['creators', 'creators'],
    ['entries', 'entries'],
    ['unsaved', 'entries'],
    ['campaigns', 'campaigns'],
    ['listing', 'listing'],
    ['posts', 'posts'],
    ['blocked', 'blocked'],
  ] as const)('finds that %s are gone', async (table, found) => {
    const counted = await countTables(database);
    expect(await lostTables(database, counted)).toEqual([]);
    await database[table].clear();
    expect(await lostTables(database, counted)).toContain(found);
  });

  it('finds that a part of a table is gone', async () => {
    const counted = await countTables(database);
    await database.posts.where('creatorId').between('youtube:id:UC-c1', 'youtube:id:UC-c8').delete();
    expect(await lostTables(database, counted)).toEqual(['posts']);
    await database.creators.where('id').between('youtube:id:UC-c1', 'youtube:id:UC-c15').delete();
    expect(await lostTables(database, counted)).toContain('creators');
  });

  it('holds tables against each other where no count was kept', async () => {
    await database.posts.clear();
    expect(await lostTables(database, null)).toEqual([]);
    await database.creators.clear();
    expect(await lostTables(database, null)).toEqual(['creators']);
  });

  it('takes the sample for whole, whose ids have spaces in them, and finds what it loses', async () => {
    await setSample(database, { isShown: true, name: 'Sample' }, NOW);
    expect(await lostTables(database, null)).toEqual([]);
    const counted = await countTables(database);
    const ids = (await database.creators.toCollection().primaryKeys()).filter((id) => id.includes(' '));
    expect(ids.length).toBeGreaterThan(5);
    await database.creators.bulkDelete(ids);
    expect(await lostTables(database, counted)).toContain('creators');
  });

  it('takes nothing for lost that a person or a period took away, or that came since', async () => {
    const counted = await countTables(database);
    const staysWhole = async () => expect(await lostTables(database, counted)).toEqual([]);
    await editEntries(database, { entryIds, edit: { kind: 'remove' } }, { key: 'all', now: NOW });
    await staysWhole();
    await undoCommand(database, 'all', today);
    await staysWhole();
    const rows: ImportRow[] = [{ platform: 'youtube', identity: { handle: 'new', platformId: null }, fields: {} }];
    await importRows(database, { campaignId: 'default', rows }, { key: 'file', now: NOW });
    await undoCommand(database, 'file', today);
    await staysWhole();
    await setCampaign(database, 'other', { name: 'Other', settings: Campaign.parse({}) }, NOW);
    await saved(database, 'youtube:id:UC-c1', { campaignId: 'other' });
    await deleteCampaign(database, 'other');
    await staysWhole();
    const creatorId = 'youtube:id:UC-c2';
    await eraseCreator(database, { creatorId, doNotContact: true }, { rules, now: NOW });
    await staysWhole();
    // The ten that nobody saved, and the one of the file that was taken back.
    expect(await forgetUnsaved(database, 0, later(1))).toBe(11);
    await staysWhole();
    await deleteCampaign(database, 'default');
    await forgetUnsaved(database, 0, later(1));
    expect(await database.creators.count()).toBe(0);
    await staysWhole();
  });
});
