import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportRows } from '@/entrypoints/exported/export-rows';
import { exportFile } from '@/lib/export/export-file';
import { exportForm } from '@/lib/export/export-form';
import { OWN_PRESETS } from '@/lib/export/presets';
import { Database } from '@/lib/store/database';
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

const full = () => new DOMException('The disk is full.', 'QuotaExceededError');

/** What a test database's transaction has beside the browser's: its own end, once all was asked, and a failure of it. */
type Ending = IDBTransaction & { _markFinished(): void; _abort(name: string): void };

/** Where a command finds no room: each makes the next ones fail there. */
const PLACES: Readonly<Record<string, () => void>> = {
  'a row is put': () => {
    database.undo.hook('creating', () => {
      throw full();
    });
  },
  'all is committed': () => {
    database.undo.hook('creating', (_key, _row, { idbtrans }) => {
      const ending = idbtrans as Ending;
      const finish = ending._markFinished;
      ending._markFinished = () => {
        ending._markFinished = finish;
        ending._abort('QuotaExceededError');
      };
    });
  },
};

describe('a database without room', () => {
  it.each(Object.keys(PLACES))(
    'stays whole where it ends when %s, says so, and can still be exported',
    async (place) => {
      const id = await saved(database, await visited(database, 'odalys'));
      const second = await visited(database, 'bertrand');
      const before = await contentOf(database);
      // The last table that each of these commands writes to.
      PLACES[place]?.();
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
      const ids = await matchingIds(database, 'default', {});
      expect(ids).toEqual([id]);
      const form = exportForm('csv', OWN_PRESETS.usual, { sheetName: 'any', rules: [] });
      const exported = await exportFile(form, exportRows(database, ids, 'Autumn'), { at: later(1) });
      expect(exported).toMatchObject({ ok: true, rowCount: 1 });
    },
  );

  it('says so where it can’t even be opened, and is opened again when there is room', async () => {
    const id = await saved(database, await visited(database, 'odalys'));
    const { name } = database;
    database.close();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(refusedOpening);
    database = new Database(name);
    const failure = await matchingIds(database, 'default', {}).catch((error: unknown) => error);
    expect(storeFailure(failure)).toBe('no-space');
    database.close();
    database = new Database(name);
    expect(await matchingIds(database, 'default', {})).toEqual([id]);
  });
});

/** A browser's request for a database, which fails as soon as somebody listens. */
function refusedOpening(): IDBOpenDBRequest {
  const request = Object.assign(new EventTarget(), { error: full(), onerror: null as ((event: Event) => void) | null });
  setTimeout(() => {
    const event = new Event('error');
    Object.defineProperty(event, 'target', { value: request });
    request.onerror?.(event);
  }, 0);
  // All that is listened to of it.
  return request as unknown as IDBOpenDBRequest;
}

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
