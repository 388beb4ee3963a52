import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupLines } from '@/lib/store/backup';
import { copyFileLines, copyFiles, dropCopyFiles, lostCopy, ownCopies, writeCopyFile } from '@/lib/store/copy-files';
import type { Database } from '@/lib/store/database';
import { restoreBackup } from '@/lib/store/restore';
import { type FakeFolder, fakeFolder } from '../support/folder';
import { NOW } from '../support/readings';
import { saved } from '../support/saved';
import { contentOf, freshDatabase, visited } from '../support/stores';

let database: Database;
let place: FakeFolder;
beforeEach(async () => {
  database = freshDatabase();
  place = fakeFolder();
  await visited(database, 'odalys');
});
afterEach(() => database.delete());

const written = (at: number, lines: AsyncIterable<string> = backupLines(database, at)) =>
  writeCopyFile(database, place.folder, { at, rows: 90, lines });

/** What a browser leaves that gave up its databases. */
async function beginAnew(): Promise<void> {
  await database.delete();
  database = freshDatabase();
}

describe('a copy in a file', () => {
  it('brings back what there was', async () => {
    const { values: _, ...before } = await contentOf(database);
    expect(await written(NOW)).toBe(true);
    await beginAnew();
    const [file] = await copyFiles(place.folder);
    if (!file) throw new Error('there is no copy');
    expect(file).toMatchObject({ at: NOW, rows: 90 });
    expect(await restoreBackup(database, () => copyFileLines(place.folder, file))).toMatchObject({ ok: true });
    expect(await contentOf(database)).toMatchObject(before);
  });

  it('takes the place of the former one only when it is whole', async () => {
    await written(NOW);
    const [former] = place.files;
    async function* cut() {
      yield '{"format":"touchstone-backup","version":1,"at":0}';
    }
    expect(await written(NOW + 1, cut())).toBe(false);
    expect([...place.files]).toEqual([former]);
    async function* broken() {
      yield '{"format":"touchstone-backup","version":1,"at":0}';
      throw new DOMException('', 'QuotaExceededError');
    }
    await expect(written(NOW + 1, broken())).rejects.toThrow(DOMException);
    expect([...place.files]).toEqual([former]);
    expect(await written(NOW + 2)).toBe(true);
    expect((await copyFiles(place.folder)).map(({ at }) => at)).toEqual([NOW + 2]);
  });

  it('that was stopped while it was written is none', async () => {
    place.files.set(`${NOW}-9-stopped.jsonl`, '');
    place.files.set('something else', 'text');
    expect(await copyFiles(place.folder)).toEqual([]);
    await dropCopyFiles(place.folder);
    expect(place.files.size).toBe(0);
  });
});

describe('lostCopy', () => {
  it('finds the copy of a database in whose place another began', async () => {
    expect(await lostCopy(database, place.folder)).toBeNull();
    await written(NOW);
    expect(await lostCopy(database, place.folder)).toBeNull();
    await beginAnew();
    await visited(database, 'bertrand');
    expect(await lostCopy(database, place.folder)).toMatchObject({ at: NOW });
  });

  it('finds the copy of which nothing is left, unless a person took it away', async () => {
    await saved(database, 'youtube:id:UC-odalys');
    await written(NOW);
    const { creators, posts, entries, campaigns, listing, listColumns, undo } = database;
    for (const table of [creators, posts, entries, campaigns, listing, listColumns]) await table.clear();
    expect(await lostCopy(database, place.folder)).toBeNull();
    await undo.clear();
    expect(await lostCopy(database, place.folder)).toMatchObject({ at: NOW });
  });

  it('finds nothing any more once a person has chosen', async () => {
    await written(NOW);
    await beginAnew();
    await visited(database, 'bertrand');
    await ownCopies(database, place.folder);
    expect(await lostCopy(database, place.folder)).toBeNull();
    await beginAnew();
    await visited(database, 'bertrand');
    await written(NOW + 1);
    expect(await lostCopy(database, place.folder)).toBeNull();
  });
});
