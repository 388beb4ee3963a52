import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntryEdit } from '@/lib/model/entry-edit';
import { newEntry, STAGES } from '@/lib/model/shortlist';
import { applyEdit } from '@/lib/store/apply-edit';
import type { Database } from '@/lib/store/database';
import { entryOf } from '@/lib/store/detail';
import { addEntries, editEntries } from '@/lib/store/entries';
import { changeBetween, revert } from '@/lib/store/entry-change';
import { undoCommand } from '@/lib/store/undo';
import { UNDO_KEPT } from '@/lib/store/undo-record';
import { NOW } from '../support/readings';
import { saved } from '../support/saved';
import { contentOf, freshDatabase, later, today, visited } from '../support/stores';

const word = fc.constantFrom('a', 'b', 'c');
const at = fc.integer({ min: NOW, max: NOW + 5 });
const anyEdit: fc.Arbitrary<EntryEdit> = fc.oneof(
  fc.record({ kind: fc.constant('setStage' as const), stage: fc.constantFrom(...STAGES), at, reason: word }),
  fc.record({ kind: fc.constant('moveStageDate' as const), from: at, to: at }),
  fc.record({ kind: fc.constant('addTag' as const), tag: word }),
  fc.record({ kind: fc.constant('removeTag' as const), tag: word }),
  fc.record({ kind: fc.constant('setNote' as const), note: word }),
  fc.record({
    kind: fc.constant('addContact' as const),
    contact: fc.record({ askedAt: at, answeredAt: fc.constantFrom(null, later(3)) }),
  }),
  fc.record({ kind: fc.constant('removeContact' as const), askedAt: at }),
  fc.record({
    kind: fc.constant('addAudience' as const),
    item: fc.record({ what: word, value: word, receivedAt: at }),
  }),
  fc.record({
    kind: fc.constant('acknowledge' as const),
    acknowledgement: fc.record({ flagId: word, reason: word, at }),
  }),
  fc.record({ kind: fc.constant('unacknowledge' as const), flagId: word }),
  fc.constant({ kind: 'remove' as const }),
);

const start = newEntry('default', 'youtube:id:UC-odalys', NOW);
const edited = (edits: readonly EntryEdit[]) =>
  edits.reduce<typeof start | null>((entry, edit) => entry && applyEdit(entry, edit, later(1)), start);

describe('revert', () => {
  it('gives back the very entry that was, after any edit in any state', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 8 }), anyEdit, (edits, last) => {
        const before = edited(edits);
        fc.pre(before !== null);
        const next = before && applyEdit(before, last, later(2));
        const change = changeBetween(before, next);
        if (change === null) expect(next).toEqual(before);
        else expect(revert(next, change)).toEqual({ entry: before, kept: 0 });
      }),
    );
  });

  it('leaves a later edit of another field or list item as it is', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 8 }), word, (edits, tag) => {
        const before = edited(edits);
        fc.pre(before !== null && !before.tags.includes(`later ${tag}`));
        const noted = before && applyEdit(before, { kind: 'setNote', note: 'to be taken back' }, later(2));
        const tagged = noted && applyEdit(noted, { kind: 'addTag', tag: `later ${tag}` }, later(3));
        const change = changeBetween(before, noted);
        fc.pre(change !== null);
        const { entry, kept } = revert(tagged, change ?? { entryId: '', before: null, after: null });
        expect(entry).toEqual({ ...before, tags: tagged?.tags, changedAt: later(3) });
        expect(kept).toBe(0);
      }),
    );
  });
});

describe('undoCommand', () => {
  let database: Database;
  beforeEach(() => {
    database = freshDatabase();
  });
  afterEach(() => database.delete());

  const edit = (entryIds: readonly string[], change: EntryEdit, key: string, now = later(1)) =>
    editEntries(database, { entryIds, edit: change }, { key, now });

  it('takes a bulk edit back as one, and only once', async () => {
    const names = ['odalys', 'bertrand', 'seraphine'];
    const ids = await Promise.all(names.map(async (name) => saved(database, await visited(database, name))));
    const { entries, listing } = await contentOf(database);
    await edit(ids, { kind: 'setStage', stage: 'contacted', at: later(1), reason: null }, 'bulk-key');
    expect(await undoCommand(database, 'bulk-key', today)).toEqual({ restored: 3, kept: 0 });
    expect(await contentOf(database)).toMatchObject({ entries, listing });
    await edit(ids, { kind: 'setNote', note: 'after the undo' }, 'note-key');
    expect(await undoCommand(database, 'bulk-key', today)).toEqual({ restored: 3, kept: 0 });
    expect(await entryOf(database, ids[0] ?? '')).toMatchObject({ note: 'after the undo', stage: 'found' });
  });

  it('keeps what was changed again since, and says so', async () => {
    const id = await saved(database, await visited(database, 'odalys'));
    await edit([id], { kind: 'setNote', note: 'first' }, 'first-key');
    await edit([id], { kind: 'setNote', note: 'second' }, 'second-key');
    expect(await undoCommand(database, 'first-key', today)).toEqual({ restored: 0, kept: 1 });
    expect(await entryOf(database, id)).toMatchObject({ note: 'second' });
  });

  it('puts back a removed entry as it was, lists included', async () => {
    const id = await saved(database, await visited(database, 'odalys'));
    await edit([id], { kind: 'addTag', tag: 'vegan' }, 'tag-key');
    const { entries, listing, unsaved } = await contentOf(database);
    await edit([id], { kind: 'remove' }, 'remove-key');
    expect(await undoCommand(database, 'remove-key', today)).toEqual({ restored: 1, kept: 0 });
    expect(await contentOf(database)).toMatchObject({ entries, listing, unsaved });
  });

  it('does not take away a saved creator on whom a person has worked since', async () => {
    const creatorIds = [await visited(database, 'odalys')];
    const added = await addEntries(database, { campaignId: null, creatorIds }, { key: 'save-key', now: NOW });
    const [id = ''] = added?.entryIds ?? [];
    await edit([id], { kind: 'setNote', note: 'worth a call' }, 'note-key');
    expect(await undoCommand(database, 'save-key', today)).toEqual({ restored: 0, kept: 1 });
    expect(await entryOf(database, id)).toMatchObject({ note: 'worth a call' });
  });

  it('knows nothing of commands older than it keeps them', async () => {
    const id = await saved(database, await visited(database, 'odalys'));
    await edit([id], { kind: 'setNote', note: 'old' }, 'old-key', NOW);
    await edit([id], { kind: 'setNote', note: 'new' }, 'new-key', NOW + UNDO_KEPT + 1);
    expect(await undoCommand(database, 'old-key', today)).toBeNull();
    expect(await undoCommand(database, 'new-key', today)).toEqual({ restored: 1, kept: 0 });
  });
});
