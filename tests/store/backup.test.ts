import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  BackupDatabase,
  backUp,
  backupLines,
  checkLines,
  linesOf,
  newestCopy,
  STAGED,
  stageLines,
} from '@/lib/store/backup';
import { setCampaign } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { editEntries } from '@/lib/store/entries';
import { eraseCreator } from '@/lib/store/erase';
import { setPreferences } from '@/lib/store/preferences';
import { recordReading } from '@/lib/store/record-reading';
import { restoreBackup } from '@/lib/store/restore';
import { commentReading, NOW, profileReading, readingOf } from '../support/readings';
import { saved } from '../support/saved';
import { contentOf, databaseWith, freshDatabase, judge, later, rules, visited } from '../support/stores';

let database: Database;
let backup: BackupDatabase;
let content: Awaited<ReturnType<typeof contentOf>>;
beforeAll(async () => {
  database = freshDatabase();
  for (let n = 0; n < 5; n++) await visited(database, `odalys${n}`);
  const profile = profileReading({ handle: 'odalys0', platformId: 'UC-odalys0' });
  await recordReading(database, readingOf({ profile, comments: [commentReading('c1', 'v1')] }), judge);
  const ids = [await saved(database, 'youtube:id:UC-odalys1'), await saved(database, 'youtube:id:UC-odalys2')];
  const edit = { kind: 'setNote', note: 'Ünïcode “quotes” \u2028 and\nlines' } as const;
  await editEntries(database, { entryIds: ids, edit }, { key: 'note-key', now: later(1) });
  await setCampaign(database, 'autumn', { client: 'Brackenfold', name: 'Autumn', retentionDays: 30 }, NOW);
  await setPreferences(database, { theme: 'dark', activeCampaign: 'autumn' });
  content = await contentOf(database);
  await database.delete();
});
beforeEach(async () => {
  database = await databaseWith(content);
  backup = new BackupDatabase(`backup ${crypto.randomUUID()}`);
});
afterEach(async () => {
  await database.delete();
  await backup.delete();
});

async function lines(from: Database = database): Promise<string[]> {
  const all: string[] = [];
  for await (const line of backupLines(from, NOW)) all.push(line);
  return all;
}

async function* each(all: readonly string[]): AsyncGenerator<string> {
  yield* all;
}

const wipe = () => Promise.all(database.tables.map((table) => table.clear()));

describe('a backup', () => {
  it('gives back after a wipe what there was, to the byte, lists and all', async () => {
    const before = await lines();
    const { listing, unsaved } = await contentOf(database);
    await wipe();
    expect(await restoreBackup(database, () => each(before))).toMatchObject({ ok: true });
    expect(await lines()).toEqual(before);
    expect(await contentOf(database)).toMatchObject({ listing, unsaved });
  });

  it('takes the place of all that came since', async () => {
    const before = await lines();
    await visited(database, 'bertrand');
    await restoreBackup(database, () => each(before));
    expect(await lines()).toEqual(before);
  });

  it('has many rows on several lines, each row once, each line JSON without a line break', async () => {
    const observation = { creatorId: 'c', at: NOW, followers: { low: 1, high: 1 }, views: null, postCount: null };
    await database.observations.bulkAdd(
      Array.from({ length: 450 }, (_, n) => ({
        ...observation,
        id: `o${n}`,
        date: '2026-05-01',
        source: 'page' as const,
      })),
    );
    const all = await lines();
    const observed = all.filter((line) => line.startsWith('{"table":"observations"'));
    expect(observed).toHaveLength(3);
    const ids = observed.flatMap((line) => JSON.parse(line).rows.map(({ id }: { id: string }) => id));
    const stored = (await database.observations.toArray()).map(({ id }) => id);
    expect(ids.sort()).toEqual(stored.sort());
    expect(all.every((line) => !line.includes('\n') && typeof JSON.parse(line) === 'object')).toBe(true);
  });

  it('has long rows on lines of their own', async () => {
    const value = 'x'.repeat(1_500_000);
    await database.values.bulkAdd([1, 2, 3, 4, 5].map((n) => ({ key: `long ${n}`, value })));
    const long = (await lines()).filter((line) => line.length > 1_000_000);
    expect(
      long.map((line) => JSON.parse(line).rows.filter((row: { key: string }) => row.key.startsWith('long')).length),
    ).toEqual([2, 2, 1]);
  });
});

describe('checkLines and restoreBackup', () => {
  const damaged: [string, (all: string[]) => string[], string][] = [
    ['nothing', () => [], 'not-a-backup'],
    ['a text', () => ['Dear diary'], 'not-a-backup'],
    ['another JSON', () => ['{"creators": []}'], 'not-a-backup'],
    ['deep JSON', () => ['['.repeat(10_000) + ']'.repeat(10_000)], 'not-a-backup'],
    ['one that was cut', (all) => all.slice(0, -1), 'damaged'],
    ['one without a line', (all) => all.toSpliced(2, 1), 'damaged'],
    ['one with lines swapped', (all) => all.toSpliced(1, 2, all[2] ?? '', all[1] ?? ''), 'damaged'],
    ['one with a letter changed', (all) => all.map((line) => line.replace('Brackenfold', 'Brackenfald')), 'damaged'],
    [
      'one of a newer version',
      (all) => all.with(0, '{"format":"touchstone-backup","version":99,"at":1}'),
      'newer-version',
    ],
  ];

  it.each(damaged)('refuse %s and touch nothing', async (_, spoil, why) => {
    const spoilt = spoil(await lines());
    const before = await contentOf(database);
    expect(await checkLines(each(spoilt))).toEqual({ ok: false, why });
    expect(await restoreBackup(database, () => each(spoilt))).toEqual({ ok: false, why });
    expect(await contentOf(database)).toEqual(before);
  });

  it('refuse rows of another form though the checksum is right', async () => {
    await database.campaigns.add({ id: 'broken' } as never); // a row that no version ever wrote
    const all = await lines();
    await database.campaigns.delete('broken');
    const before = await contentOf(database);
    expect(await restoreBackup(database, () => each(all))).toEqual({ ok: false, why: 'damaged' });
    expect(await contentOf(database)).toEqual(before);
  });

  it.each([2, 5, 9])('leave the old content whole where they are stopped at line %i', async (at) => {
    const all = await lines();
    await visited(database, 'bertrand');
    const before = await contentOf(database);
    let reads = 0;
    const failing = async function* () {
      reads += 1;
      for (const [n, line] of all.entries()) {
        if (n === at && reads > 3) throw new Error('the browser was closed');
        yield line;
      }
    };
    await expect(restoreBackup(database, failing)).rejects.toThrow('closed');
    expect(await contentOf(database)).toEqual(before);
  });

  it('bring nobody back who is not to be contacted, and keep the mark', async () => {
    const all = await lines();
    await eraseCreator(database, { creatorId: 'youtube:id:UC-odalys1', doNotContact: true }, { rules, now: later(2) });
    const marks = await database.blocked.toArray();
    expect(await restoreBackup(database, () => each(all))).toMatchObject({ ok: true });
    expect(JSON.stringify(await contentOf(database))).not.toContain('odalys1');
    expect(await database.blocked.toArray()).toEqual(marks);
    expect(await database.creators.count()).toBe(4);
  });

  it('keep the marks of another installation’s backup', async () => {
    await eraseCreator(database, { creatorId: 'youtube:id:UC-odalys1', doNotContact: true }, { rules, now: later(2) });
    const all = await lines();
    const elsewhere = freshDatabase();
    await visited(elsewhere, 'seraphine');
    await eraseCreator(elsewhere, { creatorId: 'youtube:id:UC-seraphine', doNotContact: true }, { rules, now: NOW });
    await restoreBackup(elsewhere, () => each(all));
    const marked = profileReading({ handle: 'odalys1', platformId: null });
    expect(await recordReading(elsewhere, readingOf({ profile: marked }), judge)).toEqual({ state: 'blocked' });
    const own = profileReading({ handle: 'seraphine', platformId: null });
    expect(await recordReading(elsewhere, readingOf({ profile: own }), judge)).toEqual({ state: 'blocked' });
    await elsewhere.delete();
  });
});

describe('backUp', () => {
  it('keeps one verified copy, the newest', async () => {
    await backUp(database, backup, NOW);
    await visited(database, 'bertrand');
    const copy = await backUp(database, backup, later(1));
    expect(await newestCopy(backup)).toEqual(copy);
    expect(await backup.copies.count()).toBe(1);
    expect(await checkLines(linesOf(backup, copy?.copy ?? ''))).toEqual({ ok: true, rows: copy?.rows });
    expect(new Set((await backup.lines.toArray()).map((line) => line.copy))).toEqual(new Set([copy?.copy]));
  });

  it('keeps the former copy where the new one is stopped half-way', async () => {
    const former = await backUp(database, backup, NOW);
    const add = vi.spyOn(backup.lines, 'add');
    add.mockImplementationOnce(backup.lines.add.bind(backup.lines)).mockRejectedValue(new Error('quota'));
    await expect(backUp(database, backup, later(1))).rejects.toThrow('quota');
    expect(await newestCopy(backup)).toEqual(former);
    expect(await checkLines(linesOf(backup, former?.copy ?? ''))).toMatchObject({ ok: true });
  });

  it('is restored like a file that a view has staged', async () => {
    const before = await lines();
    await stageLines(backup, each(['an older file']));
    await stageLines(backup, each(before));
    await wipe();
    expect(await restoreBackup(database, () => linesOf(backup, STAGED))).toMatchObject({ ok: true });
    expect(await lines()).toEqual(before);
  });
});
