import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/lib/store/database';
import { addEntries, editEntries } from '@/lib/store/entries';
import { storeFailure } from '@/lib/store/failure';
import { matchingIds } from '@/lib/store/shortlist-page';
import { saved } from '../support/saved';
import { contentOf, freshDatabase, later, visited } from '../support/stores';

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});
afterEach(() => database.delete());

const noRoom = () => {
  throw new DOMException('The disk is full.', 'QuotaExceededError');
};

describe('a database without room', () => {
  it('stays whole, says so, and can still be read', async () => {
    const id = await saved(database, await visited(database, 'odalys'));
    const second = await visited(database, 'bertrand');
    const before = await contentOf(database);
    // The last table that each of these commands writes to.
    database.undo.hook('creating', noRoom);
    const what = { campaignId: null, creatorIds: [second] };
    const edit = { kind: 'setNote', note: 'lost' } as const;
    for (const command of [
      () => addEntries(database, what, { key: 'add-key', now: later(1) }),
      () => editEntries(database, { entryIds: [id], edit }, { key: 'edit-key', now: later(1) }),
    ]) {
      const failure = await command().catch((error: unknown) => error);
      expect(storeFailure(failure)).toBe('no-space');
    }
    expect(await contentOf(database)).toEqual(before);
    expect(await matchingIds(database, 'default', {})).toEqual([id]);
  });
});

describe('storeFailure', () => {
  const wrapped = (inner: Error) => Object.assign(new Error('aborted'), { name: 'AbortError', inner });

  it.each([
    [wrapped(new DOMException('', 'QuotaExceededError')), 'no-space'],
    [new Error('wrapped', { cause: new DOMException('', 'UnknownError') }), 'damaged'],
    [new DOMException('', 'VersionError'), 'newer-database'],
    [new TypeError('a bug'), null],
    ['no error at all', null],
  ])('%s', (error, failure) => {
    expect(storeFailure(error)).toBe(failure);
  });

  it('ends with errors that hold each other', () => {
    const a = new Error('a');
    a.cause = new Error('b', { cause: a });
    expect(storeFailure(a)).toBeNull();
  });
});
