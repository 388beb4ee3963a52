import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportedFields, ImportRow } from '@/lib/model/import-row';
import { setCampaign } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { entryOf } from '@/lib/store/detail';
import { eraseCreator } from '@/lib/store/erase';
import { importRows, previewRows } from '@/lib/store/import-rows';
import { relistAll } from '@/lib/store/relist-all';
import { matchingIds } from '@/lib/store/shortlist-page';
import { undoCommand } from '@/lib/store/undo';
import { NOW } from '../support/readings';
import { saved } from '../support/saved';
import { contentOf, freshDatabase, later, rules, today, visited } from '../support/stores';

let database: Database;
beforeEach(async () => {
  database = freshDatabase();
  await setCampaign(database, 'autumn', { name: 'Autumn' }, NOW);
});
afterEach(() => database.delete());

const row = (handle: string | null, fields: ImportedFields = {}, platformId: string | null = null): ImportRow => ({
  platform: 'youtube',
  identity: { handle, platformId },
  fields,
});
const bring = (rows: ImportRow[], key = 'import-key') =>
  importRows(database, { campaignId: 'autumn', rows }, { key, now: later(1) });

describe('importRows', () => {
  it('begins creators that nobody has seen with their name alone', async () => {
    const fields = { note: 'From last year.', tags: ['vegan'] };
    expect(await bring([row('odalys', fields)])).toEqual({ added: 1, changed: 0, leftOut: 0, conflicts: [] });
    const [creator] = await database.creators.toArray();
    expect(creator?.profile).toMatchObject({ handle: 'odalys', followers: { state: 'not-found' } });
    expect(await database.entries.toArray()).toMatchObject([{ ...fields, addedAt: later(1), stage: 'found' }]);
    expect(await matchingIds(database, 'autumn', { text: 'odal', tag: 'vegan' })).toHaveLength(1);
  });

  it('fills what is empty, joins lists, and tells the rest as conflicts', async () => {
    const id = await saved(database, await visited(database, 'odalys'), { campaignId: 'autumn' });
    const mine = { note: 'Mine.', tags: ['vegan', 'cooking'] };
    await bring([row('odalys', mine, 'UC-odalys')], 'mine-key');
    const theirs = { note: 'Theirs.', foundVia: 'a fair', tags: ['cooking', 'travel'] };
    expect(await bring([row('ODALYS', theirs)], 'theirs-key')).toEqual({
      added: 0,
      changed: 1,
      leftOut: 0,
      conflicts: [{ entryId: id, fields: ['note'] }],
    });
    const entry = await entryOf(database, id);
    expect(entry).toMatchObject({ note: 'Mine.', foundVia: 'a fair', tags: ['vegan', 'cooking', 'travel'] });
  });

  it('keeps the history ending at the stage: a stage that is not taken over brings no event', async () => {
    const event = (stage: 'vetting' | 'booked', n: number) => ({ stage, at: later(n), reason: null });
    await bring([row('odalys', { stage: 'vetting', stages: [event('vetting', 2)] })], 'mine-key');
    const theirs = { stage: 'booked', stages: [event('booked', 3)] } as const;
    const { conflicts = [] } =
      (await bring([row('odalys', { ...theirs, stages: [...theirs.stages] })], 'theirs')) ?? {};
    expect(conflicts).toMatchObject([{ fields: ['stage'] }]);
    const [entry] = await database.entries.toArray();
    expect(entry).toMatchObject({ stage: 'vetting', stages: [{ stage: 'vetting' }] });
  });

  it('changes nothing when the same rows come again, with the same key or another', async () => {
    const rows = [row('odalys', { note: 'x', tags: ['a'] }), row('odalys', { tags: ['b'] }), row('bertrand')];
    await bring(rows);
    const { entries, listing, creators } = await contentOf(database);
    expect(await bring(rows)).toMatchObject({ added: 0, changed: 0 });
    expect(await bring(rows, 'other-key')).toMatchObject({ added: 0, changed: 0, conflicts: [] });
    expect(await contentOf(database)).toMatchObject({ entries, listing, creators });
  });

  it('is taken back as one; its creators are then kept from the import on', async () => {
    await bring([row('odalys')]);
    await undoCommand(database, 'import-key', today);
    expect(await database.unsaved.toArray()).toMatchObject([{ lastSeenAt: later(1) }]);
    await database.transaction('rw', database.tables, async () => relistAll(database));
    expect(await database.unsaved.toArray()).toMatchObject([{ lastSeenAt: later(1) }]);
  });

  it('is taken back as one; its creators are then nobody’s', async () => {
    const id = await saved(database, await visited(database, 'odalys'), { campaignId: 'autumn' });
    const before = await entryOf(database, id);
    await bring([row('odalys', { note: 'x' }), row('bertrand')]);
    expect(await undoCommand(database, 'import-key', today)).toEqual({ restored: 2, kept: 0 });
    expect(await database.entries.toArray()).toEqual([before]);
    expect(await database.unsaved.toArray()).toMatchObject([{ creatorId: 'youtube:@bertrand' }]);
  });

  it('leaves out who names nobody, or is not to be contacted', async () => {
    await eraseCreator(
      database,
      { creatorId: await visited(database, 'odalys'), doNotContact: true },
      { rules, now: NOW },
    );
    expect(await bring([row(null), row('odalys'), row('bertrand')])).toMatchObject({ added: 1, leftOut: 2 });
    expect(JSON.stringify(await contentOf(database))).not.toContain('odalys');
  });

  it('takes a handle’s new owner for nobody else', async () => {
    await visited(database, 'odalys');
    await bring([row('odalys', {}, 'UC-somebody-new')]);
    expect((await database.entries.toArray()).map(({ creatorId }) => creatorId)).toEqual([
      'youtube:id:UC-somebody-new',
    ]);
  });

  it('makes the campaign of the first save, where a file comes before it', async () => {
    const first = { campaignId: 'default', rows: [row('odalys')] };
    expect(await previewRows(database, first, NOW)).toMatchObject({ added: 1 });
    expect(await database.campaigns.get('default')).toBeUndefined();
    expect(await importRows(database, first, { key: 'import-key', now: NOW })).toMatchObject({ added: 1 });
    expect(await database.campaigns.get('default')).toMatchObject({ name: 'My shortlist', createdAt: NOW });
    expect(await matchingIds(database, 'default', {})).toHaveLength(1);
  });

  it('refuses a campaign that there is not', async () => {
    const nowhere = { campaignId: 'nowhere', rows: [row('odalys')] };
    expect(await importRows(database, nowhere, { key: 'import-key', now: NOW })).toBeNull();
    expect(await database.creators.count()).toBe(0);
  });
});

describe('previewRows', () => {
  const preview = (rows: ImportRow[], campaignId = 'autumn') => previewRows(database, { campaignId, rows }, later(1));

  it('says what importing comes to, and keeps nothing of it', async () => {
    await saved(database, await visited(database, 'odalys'), { campaignId: 'autumn' });
    await bring([row('odalys', { note: 'Mine.' })], 'mine-key');
    const rows = [row('odalys', { note: 'Theirs.', tags: ['vegan'] }), row('bertrand'), row(null)];
    const before = await contentOf(database);
    const told = await preview(rows);
    expect(told).toMatchObject({ added: 1, changed: 1, leftOut: 1, conflicts: [{ fields: ['note'] }] });
    expect(await contentOf(database)).toEqual(before);
    expect(await bring(rows)).toEqual(told);
  });

  it('knows no campaign that isn’t there', async () => {
    expect(await preview([row('odalys')], 'nowhere')).toBeNull();
    expect(await database.creators.count()).toBe(0);
  });
});
