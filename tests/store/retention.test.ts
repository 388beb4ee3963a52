import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { campaignOf, deleteCampaign, setCampaign } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { seenBefore } from '@/lib/store/detail';
import { editEntries } from '@/lib/store/entries';
import { readPreferences, setPreferences } from '@/lib/store/preferences';
import { applyRetention, forgetUnsaved, retentionPreview } from '@/lib/store/retention';
import { undoCommand } from '@/lib/store/undo';
import { NOW } from '../support/readings';
import { saved } from '../support/saved';
import { contentOf, freshDatabase, later, today, visited } from '../support/stores';

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});
afterEach(() => database.delete());

describe('forgetUnsaved', () => {
  it('with 0 days forgets everybody in no campaign', async () => {
    await visited(database, 'odalys', { at: NOW - 1 });
    await saved(database, await visited(database, 'bertrand', { at: NOW - 1 }));
    expect(await forgetUnsaved(database, 0, NOW)).toBe(1);
    expect((await database.creators.toArray()).map(({ id }) => id)).toEqual(['youtube:id:UC-bertrand']);
  });

  it('counts from the last look, also for whom a person took off a campaign', async () => {
    const id = await saved(database, await visited(database, 'odalys'));
    await editEntries(database, { entryIds: [id], edit: { kind: 'remove' } }, { key: 'remove-key', now: later(80) });
    expect(await forgetUnsaved(database, 90, later(89))).toBe(0);
    expect(await forgetUnsaved(database, 90, later(91))).toBe(1);
  });
});

describe('a campaign’s retention', () => {
  const campaign = async () => {
    const found = await campaignOf(database, 'autumn');
    if (found === null) throw new Error('no campaign');
    return found;
  };
  const preview = async (now: number) =>
    (await retentionPreview(database, await campaign(), { now, limit: 10 })).map(({ id }) => id);

  beforeEach(() => setCampaign(database, 'autumn', { client: 'Brackenfold', name: 'Autumn', retentionDays: 30 }, NOW));

  it('previews what is older than it keeps, and removes only what was confirmed and is still due', async () => {
    const [a, b, c] = await Promise.all(
      ['a', 'b', 'c'].map(async (name) => saved(database, await visited(database, name), { campaignId: 'autumn' })),
    );
    const edit = { kind: 'setNote', note: 'still talking' } as const;
    await editEntries(database, { entryIds: [b ?? ''], edit }, { key: 'note-b', now: later(20) });
    expect(await preview(later(30))).toEqual([]);
    expect(await preview(later(31))).toEqual([a, c]);
    const entryIds = [a ?? '', b ?? ''];
    expect(await applyRetention(database, { campaign: await campaign(), entryIds, now: later(31) })).toBe(1);
    expect((await database.entries.toArray()).map(({ id }) => id)).toEqual([b, c]);
  });

  it('leaves nothing of what went in the undo log', async () => {
    const id = await saved(database, await visited(database, 'odalys'), { campaignId: 'autumn' });
    const edit = { kind: 'setNote', note: 'a private remark' } as const;
    await editEntries(database, { entryIds: [id], edit }, { key: 'note-key', now: NOW });
    await applyRetention(database, { campaign: await campaign(), entryIds: [id], now: later(31) });
    expect(JSON.stringify(await contentOf(database))).not.toContain('a private remark');
    expect(await undoCommand(database, 'note-key', today)).toEqual({ restored: 0, kept: 0 });
  });

  it('keeps all where none is set', async () => {
    await saved(database, await visited(database, 'odalys'), { campaignId: 'autumn' });
    await setCampaign(database, 'autumn', { retentionDays: null }, NOW);
    expect(await preview(later(10_000))).toEqual([]);
  });

  it('goes with the campaign, and its creators are then nobody’s', async () => {
    const creatorId = await visited(database, 'odalys');
    await saved(database, creatorId, { campaignId: 'autumn' });
    await setPreferences(database, { activeCampaign: 'autumn' });
    expect(await deleteCampaign(database, 'autumn')).toBe(1);
    expect((await readPreferences(database)).activeCampaign).toBe('default');
    expect(await contentOf(database)).toMatchObject({ campaigns: [], entries: [], listing: [] });
    expect(await database.unsaved.toArray()).toMatchObject([{ creatorId }]);
  });
});

it('the newest campaign that is left is the active one, once that was deleted', async () => {
  for (const [index, id] of ['winter', 'spring', 'shelved'].entries()) {
    await setCampaign(database, id, { name: id }, later(index + 1));
  }
  await setCampaign(database, 'shelved', { archivedAt: later(4) }, NOW);
  await setPreferences(database, { activeCampaign: 'autumn' });
  await deleteCampaign(database, 'autumn');
  expect((await readPreferences(database)).activeCampaign).toBe('spring');
});

describe('seenBefore', () => {
  it('tells of the same client’s other campaigns only', async () => {
    await setCampaign(database, 'spring', { client: 'Brackenfold', name: 'Spring' }, NOW);
    await setCampaign(database, 'autumn', { client: 'Brackenfold', name: 'Autumn' }, NOW);
    await setCampaign(database, 'rival', { client: 'Oxlip & Sons', name: 'Launch' }, NOW);
    await setCampaign(database, 'nobody', { name: 'Without a client' }, NOW);
    const creatorId = await visited(database, 'odalys');
    for (const campaignId of ['spring', 'autumn', 'rival', 'nobody']) await saved(database, creatorId, { campaignId });
    const seen = async (id: string) => (await seenBefore(database, id, creatorId)).map(({ campaign }) => campaign.id);
    expect(await seen('autumn')).toEqual(['spring']);
    expect(await seen('rival')).toEqual([]);
    expect(await seen('nobody')).toEqual([]);
  });
});

describe('preferences', () => {
  it('are as at first until they are set, one by one', async () => {
    expect(await readPreferences(database)).toEqual({
      keepUnsavedDays: 90,
      activeCampaign: 'default',
      lastExport: null,
      columnSets: [],
      theme: null,
      locale: null,
    });
    await setPreferences(database, { keepUnsavedDays: 0 });
    await setPreferences(database, { theme: 'dark', keepUnsavedDays: undefined });
    expect(await readPreferences(database)).toMatchObject({ keepUnsavedDays: 0, theme: 'dark' });
  });

  it('survive a damaged value', async () => {
    await database.values.put({ key: 'preferences', value: { keepUnsavedDays: -5, theme: 'dark' } });
    expect(await readPreferences(database)).toMatchObject({ keepUnsavedDays: 90, theme: 'dark' });
  });
});
