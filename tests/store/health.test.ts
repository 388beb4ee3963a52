import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropsOf } from '@/lib/health/drop';
import { notFound, readFact } from '@/lib/model/facts';
import { backupLines } from '@/lib/store/backup';
import type { Database } from '@/lib/store/database';
import { dismissDrops, readHealth, recordHealth } from '@/lib/store/health';
import { countFact, DAY, NOW, profileReading, readingOf } from '../support/readings';
import { freshDatabase } from '../support/stores';

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});
afterEach(() => database.delete());

const kind = { platform: 'youtube', pageKind: 'profile', hasReplies: true } as const;

/** The pages of so many creators, a day apart, with or without their followers. */
async function visits(from: number, to: number, isRead: boolean) {
  for (let day = from; day < to; day++) {
    const profile = profileReading({
      handle: `creator${day}`,
      platformId: `UC-${day}`,
      name: readFact(`Creator ${day}`, `Creator ${day}`, 'header'),
      followers: isRead ? countFact(1_000 + day) : notFound,
    });
    await recordHealth(database, readingOf({ capturedAt: NOW + day * DAY, profile }), true);
  }
}

const fieldsDropped = async () =>
  (await readHealth(database)).flatMap((series) => dropsOf(series).map((drop) => drop.field));

describe('field health in the store', () => {
  it('keeps a row for each kind of page and nothing of whom the pages are', async () => {
    await visits(0, 30, true);
    await recordHealth(database, readingOf({ capturedAt: NOW }), false);
    await recordHealth(database, readingOf({ capturedAt: NOW, pageKind: 'search', profile: null }), true);
    await recordHealth(database, readingOf({ capturedAt: NOW, pageKind: 'other', profile: null }), true);
    const kinds = (await readHealth(database)).map(({ pageKind, hasReplies }) => [pageKind, hasReplies]);
    expect(kinds).toEqual([
      ['profile', false],
      ['profile', true],
      ['search', true],
    ]);
    expect(JSON.stringify(await database.values.toArray())).not.toMatch(/creator ?\d|UC-|tilda/i);
  });

  it('writes nothing when the same reading comes again', async () => {
    await visits(0, 1, true);
    const before = await database.values.toArray();
    await visits(0, 1, true);
    expect(await database.values.toArray()).toEqual(before);
  });

  it('stays small however many readings come', async () => {
    for (let n = 0; n < 10_000; n += 100) await visits(n, n + 3, n % 200 === 0);
    expect(JSON.stringify(await database.values.toArray()).length).toBeLessThan(8_000);
  });

  it('tells of a drop until it is dismissed, and again only of another', async () => {
    await visits(0, 20, true);
    expect(await fieldsDropped()).toEqual([]);
    await visits(20, 28, false);
    expect(await fieldsDropped()).toEqual(['profile.followers']);
    await dismissDrops(database, [{ ...kind, field: 'profile.followers' }]);
    await visits(28, 30, false);
    expect((await readHealth(database))[0]?.dismissed).toEqual(['profile.followers']);
    await visits(30, 36, true);
    expect((await readHealth(database))[0]?.dismissed).toEqual([]);
  });

  it('dismisses nothing that it does not have', async () => {
    await dismissDrops(database, [{ ...kind, field: 'profile.followers' }]);
    expect(await database.values.count()).toBe(0);
  });

  it('takes a damaged row for none', async () => {
    await database.values.put({ key: 'health youtube profile replies', value: { visits: 'many' } });
    expect(await readHealth(database)).toEqual([]);
    await visits(0, 1, true);
    expect(await readHealth(database)).toHaveLength(1);
  });

  it('goes with a backup', async () => {
    await visits(0, 2, true);
    const lines: string[] = [];
    for await (const line of backupLines(database, NOW)) lines.push(line);
    expect(lines.join('')).toContain('health youtube profile replies');
  });
});
