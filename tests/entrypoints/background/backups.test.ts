import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backUpIfDue, backUpNow, eraseEverywhere, restoreFrom } from '@/entrypoints/background/backups';
import { partlyLost } from '@/entrypoints/backups/kept-counts';
import { BACKUP_NAME, BackupDatabase } from '@/lib/store/backup';
import { DATABASE_NAME, Database } from '@/lib/store/database';
import { type FakeFolder, fakeFolder } from '../../support/folder';
import { HOUR, NOW } from '../../support/readings';
import { saved } from '../../support/saved';
import { contentOf, visited } from '../../support/stores';

let database: Database;
let backup: BackupDatabase;
let place: FakeFolder;
beforeEach(() => {
  // One after the other, as the browser's locks let them.
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, work: () => Promise<unknown>) => {
    last = last.then(work, work);
    return last;
  };
  place = fakeFolder();
  const storage = { getDirectory: async () => ({ getDirectoryHandle: async () => place.folder }) };
  vi.stubGlobal('navigator', { locks: { request }, storage });
  database = new Database();
  backup = new BackupDatabase();
});
afterEach(async () => {
  database.close();
  backup.close();
  await Dexie.delete(DATABASE_NAME);
  await Dexie.delete(BACKUP_NAME);
});

const times = async () => (await backup.copies.toArray()).map(({ at }) => at);

describe('backUpIfDue', () => {
  it('makes one where the newest is older than an hour, two changes at once make one', async () => {
    await visited(database, 'odalys');
    await Promise.all([backUpIfDue(NOW), backUpIfDue(NOW + 1)]);
    expect(await times()).toEqual([NOW]);
    await backUpIfDue(NOW + HOUR - 1);
    expect(await times()).toEqual([NOW]);
    await backUpIfDue(NOW + HOUR);
    expect(await times()).toEqual([NOW + HOUR]);
  });
});

describe('a database of which a part is missing', () => {
  beforeEach(async () => {
    for (const name of ['odalys', 'bertrand', 'wren']) await saved(database, await visited(database, name));
    await backUpIfDue(NOW);
    await database.creators.clear();
  });

  it('is not backed up by itself, and whole again with the backup put back', async () => {
    await backUpIfDue(NOW + HOUR);
    expect(await times()).toEqual([NOW]);
    expect(await partlyLost(database)).toEqual(['creators']);
    expect(await restoreFrom({ from: 'backup' })).toMatchObject({ ok: true });
    expect(await database.creators.count()).toBe(3);
    expect(await partlyLost(database)).toEqual([]);
    await backUpIfDue(NOW + HOUR);
    expect(await times()).toEqual([NOW + HOUR]);
  });

  it('is backed up again once a person keeps what is there, and a later loss is found', async () => {
    await database.listing.clear();
    expect(await partlyLost(database)).toEqual(['creators', 'listing']);
    await backUpNow(NOW + HOUR);
    expect(await partlyLost(database)).toEqual([]);
    expect(await database.listing.count()).toBe(3);
    await backUpIfDue(NOW + 3 * HOUR);
    expect(await times()).toEqual([NOW + 3 * HOUR]);
    await database.campaigns.clear();
    expect(await partlyLost(database)).toEqual(['campaigns']);
  });
});

describe('a browser that gave up all databases', () => {
  beforeEach(async () => {
    await visited(database, 'odalys');
    await backUpNow(NOW);
    for (const one of [database, backup]) await one.delete();
    database = new Database();
    backup = new BackupDatabase();
    await visited(database, 'bertrand');
  });

  it('keeps the copy in a file until a person has chosen', async () => {
    const [copy] = place.files.keys();
    await backUpIfDue(NOW + 2 * HOUR);
    expect([...place.files.keys()]).toEqual([copy]);
    await backUpNow(NOW + 2 * HOUR);
    expect([...place.files.keys()]).not.toContain(copy);
    await backUpIfDue(NOW + 4 * HOUR);
    expect([...place.files.keys()]).toEqual([expect.stringContaining(`${NOW + 4 * HOUR}-`)]);
  });

  it('puts the copy back, and goes on making others', async () => {
    expect(await restoreFrom({ from: 'backup' })).toMatchObject({ ok: true });
    expect((await database.creators.toArray()).map(({ id }) => id)).toEqual(['youtube:id:UC-odalys']);
    await backUpIfDue(NOW + 2 * HOUR);
    expect([...place.files.keys()]).toEqual([expect.stringContaining(`${NOW + 2 * HOUR}-`)]);
  });
});

describe('eraseEverywhere', () => {
  it('leaves nothing of a creator in database and backup', async () => {
    const creatorId = await visited(database, 'odalys');
    await visited(database, 'bertrand');
    await backUpNow(NOW);
    expect(JSON.stringify(await backup.lines.toArray())).toContain('odalys');
    expect([...place.files.values()].join()).toContain('odalys');
    expect(await eraseEverywhere({ creatorId, doNotContact: true }, NOW + 1)).toEqual({ ok: true });
    expect(await eraseEverywhere({ creatorId, doNotContact: true }, NOW + 1)).toEqual({ ok: true });
    const left = JSON.stringify([await contentOf(database), await backup.lines.toArray(), [...place.files]]);
    expect(left).not.toContain('odalys');
    expect(left).toContain('bertrand');
    await backUpIfDue(NOW + 1);
    expect(await restoreFrom({ from: 'backup' })).toMatchObject({ ok: true });
    expect(JSON.stringify(await contentOf(database))).not.toContain('odalys');
  });
});

describe('restoreFrom', () => {
  it('puts the backup back', async () => {
    await visited(database, 'odalys');
    await backUpNow(NOW);
    await database.creators.clear();
    expect(await restoreFrom({ from: 'backup' })).toMatchObject({ ok: true });
    expect(await database.creators.count()).toBe(1);
  });

  it('says that there is none, and leaves the database as it is', async () => {
    await visited(database, 'odalys');
    expect(await restoreFrom({ from: 'backup' })).toEqual({ ok: false, why: 'unknown' });
    expect(await restoreFrom({ from: 'staged' })).toEqual({ ok: false, why: 'damaged' });
    expect(await database.creators.count()).toBe(1);
  });

  it('gives up a database that can’t be opened, but for a whole backup only', async () => {
    await visited(database, 'odalys');
    await backUpNow(NOW);
    database.close();
    const deleted = vi.spyOn(Dexie, 'delete');
    const open = vi.spyOn(Database.prototype, 'open');
    const damaged = () => Dexie.Promise.reject(new DOMException('', 'UnknownError'));
    open.mockImplementationOnce(damaged);
    expect(await restoreFrom({ from: 'staged' })).toEqual({ ok: false, why: 'damaged' });
    expect(deleted).not.toHaveBeenCalled();
    expect(await restoreFrom({ from: 'backup' })).toMatchObject({ ok: true });
    expect(deleted).toHaveBeenCalledExactlyOnceWith(DATABASE_NAME);
    database = new Database();
    expect(await database.creators.count()).toBe(1);
  });
});
