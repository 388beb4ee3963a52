import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntryEdit } from '@/lib/model/entry-edit';
import { Database } from '@/lib/store/database';
import { entryOf } from '@/lib/store/detail';
import { addEntries, editEntries } from '@/lib/store/entries';
import { undoCommand } from '@/lib/store/undo';
import { NOW } from '../support/readings';
import { saved } from '../support/saved';
import { contentOf, freshDatabase, later, today, visited } from '../support/stores';

/** Edits of each context; tests/e2e/concurrent-edits.spec.ts does 500. */
const EDITS = 10;

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});
afterEach(() => database.delete());

const edit = (entryIds: readonly string[], change: EntryEdit, key: string = crypto.randomUUID()) =>
  editEntries(database, { entryIds, edit: change }, { key, now: later(1) });

describe('addEntries', () => {
  it('saves a known creator once, to a first campaign that it makes, however often it is told to', async () => {
    const creatorId = await visited(database, 'odalys');
    const first = await addEntries(
      database,
      { campaignId: null, creatorIds: [creatorId] },
      { key: 'a-key-1', now: NOW },
    );
    await addEntries(database, { campaignId: null, creatorIds: [creatorId] }, { key: 'a-key-2', now: later(3) });
    expect(first).toEqual({ entryIds: [`default ${creatorId}`], leftOut: [] });
    expect(await database.entries.toArray()).toMatchObject([{ addedAt: NOW, stage: 'found', stages: [{ at: NOW }] }]);
    expect(await database.campaigns.toArray()).toMatchObject([{ id: 'default', name: 'My shortlist' }]);
  });

  it('leaves out whom nobody has seen, and refuses a campaign that there is not', async () => {
    const creatorId = await visited(database, 'odalys');
    const both = { campaignId: null, creatorIds: [creatorId, 'youtube:id:UC-nobody'] };
    expect(await addEntries(database, both, { key: 'a-key-1', now: NOW })).toEqual({
      entryIds: [`default ${creatorId}`],
      leftOut: ['youtube:id:UC-nobody'],
    });
    const nowhere = { campaignId: 'nowhere', creatorIds: [creatorId] };
    expect(await addEntries(database, nowhere, { key: 'a-key-2', now: NOW })).toBeNull();
    expect(await database.entries.count()).toBe(1);
  });

  it('does not save again what was taken back, when the same command comes late', async () => {
    const creatorId = await visited(database, 'odalys');
    const what = { campaignId: null, creatorIds: [creatorId] };
    await addEntries(database, what, { key: 'a-key-1', now: NOW });
    await undoCommand(database, 'a-key-1', today);
    await addEntries(database, what, { key: 'a-key-1', now: NOW });
    expect(await database.entries.count()).toBe(0);
  });
});

describe('editEntries', () => {
  it('changes only the field that it is about', async () => {
    const id = await saved(database, await visited(database, 'odalys'));
    const before = await entryOf(database, id);
    expect(await edit([id], { kind: 'setNote', note: 'Writes back fast.' })).toEqual({ changed: 1 });
    expect(await entryOf(database, id)).toEqual({ ...before, note: 'Writes back fast.', changedAt: later(1) });
  });

  it('keeps the date and reason of every stage, and corrects a date', async () => {
    const id = await saved(database, await visited(database, 'odalys'));
    await edit([id], { kind: 'setStage', stage: 'contacted', at: later(2), reason: null });
    await edit([id], { kind: 'setStage', stage: 'rejected', at: later(9), reason: 'over budget' });
    await edit([id], { kind: 'moveStageDate', from: later(2), to: later(4) });
    expect(await entryOf(database, id)).toMatchObject({
      stage: 'rejected',
      stages: [
        { stage: 'found', at: NOW, reason: null },
        { stage: 'contacted', at: later(4), reason: null },
        { stage: 'rejected', at: later(9), reason: 'over budget' },
      ],
    });
  });

  it('has one answer a question and one contact a time of asking', async () => {
    const id = await saved(database, await visited(database, 'odalys'));
    const answer = { question: 'rights', at: NOW, note: '', by: 'Wim' };
    await edit([id], { kind: 'answer', answer: { ...answer, answer: 'unclear' } });
    await edit([id], { kind: 'answer', answer: { ...answer, answer: 'yes' } });
    await edit([id], { kind: 'addContact', contact: { askedAt: NOW, answeredAt: null } });
    await edit([id], { kind: 'addContact', contact: { askedAt: NOW, answeredAt: later(2) } });
    expect(await entryOf(database, id)).toMatchObject({
      answers: [{ answer: 'yes' }],
      contacts: [{ askedAt: NOW, answeredAt: later(2) }],
    });
  });

  it('carries a command out once, however often it comes', async () => {
    const id = await saved(database, await visited(database, 'odalys'));
    await edit([id], { kind: 'setNote', note: 'first' }, 'key-one');
    await edit([id], { kind: 'setNote', note: 'second' }, 'key-two');
    expect(await edit([id], { kind: 'setNote', note: 'first' }, 'key-one')).toEqual({ changed: 1 });
    expect(await entryOf(database, id)).toMatchObject({ note: 'second' });
  });

  it('passes over entries that are gone', async () => {
    const id = await saved(database, await visited(database, 'odalys'));
    expect(await edit([id, 'default youtube:id:UC-gone'], { kind: 'addTag', tag: 'vegan' })).toEqual({ changed: 1 });
  });

  it('removes the entry; the creator is then one that nobody saved', async () => {
    const creatorId = await visited(database, 'odalys');
    const id = await saved(database, creatorId);
    expect(await database.unsaved.count()).toBe(0);
    await edit([id], { kind: 'remove' });
    const { creators, entries, listing, unsaved } = await contentOf(database);
    expect([creators?.length, entries, listing]).toEqual([1, [], []]);
    expect(unsaved).toEqual([{ creatorId, lastSeenAt: NOW }]);
  });

  it('loses nothing of 8 contexts’ edits at the same time', async () => {
    const ids = await Promise.all(
      Array.from({ length: 4 }, async (_, n) => saved(database, await visited(database, `odalys${n}`))),
    );
    const contexts = Array.from({ length: 8 }, () => new Database(database.name));
    await Promise.all(
      contexts.map(async (context, c) => {
        const one = (n: number) =>
          editEntries(
            context,
            { entryIds: [ids[n % ids.length] ?? ''], edit: { kind: 'addTag', tag: `tag ${c}-${n}` } },
            { key: `context ${c} edit ${n}`, now: NOW + n },
          );
        await Promise.all(Array.from({ length: EDITS }, (_, n) => one(n)));
        context.close();
      }),
    );
    const tags = (await database.entries.toArray()).flatMap((entry) => entry.tags);
    const wanted = contexts.flatMap((_, c) => Array.from({ length: EDITS }, (_, n) => `tag ${c}-${n}`));
    expect(tags.sort()).toEqual(wanted.sort());
  });
});
