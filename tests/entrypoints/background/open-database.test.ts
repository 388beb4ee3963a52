import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { withDatabase } from '@/entrypoints/background/open-database';
import { DATABASE_NAME, Database } from '@/lib/store/database';

afterEach(() => Dexie.delete(DATABASE_NAME));

describe('withDatabase', () => {
  it('keeps no database open behind a piece of work, done or failed', async () => {
    const used: Database[] = [];
    const work = async (database: Database) => {
      used.push(database);
      await database.values.count();
      return database.isOpen();
    };
    expect(await withDatabase(work)).toBe(true);
    const failing = withDatabase(async (database) => {
      await work(database);
      throw new Error('the work failed');
    });
    await expect(failing).rejects.toThrow('the work failed');
    expect(used.map((database) => database.isOpen())).toEqual([false, false]);
  });
});

describe('a database that a view has open', () => {
  it('lets go when another context wants it gone, as a restore of a damaged one does', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(); // Dexie says there that it lets go
    const view = new Database();
    await view.values.put({ key: 'one', value: 1 });
    const outcome = await new Promise((done) => {
      const request = indexedDB.deleteDatabase(DATABASE_NAME);
      request.onblocked = () => done('blocked');
      request.onsuccess = () => done('gone');
    });
    view.close();
    expect(outcome).toBe('gone');
  });
});
