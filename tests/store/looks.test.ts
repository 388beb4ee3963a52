import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFact } from '@/lib/model/facts';
import type { Look } from '@/lib/model/look';
import type { Database } from '@/lib/store/database';
import { editEntries } from '@/lib/store/entries';
import { changedCreators, changesBetween, markSeen } from '@/lib/store/looks';
import { recordReading } from '@/lib/store/record-reading';
import { countFact, HOUR, measuredPost, NOW, profileReading, readingOf } from '../support/readings';
import { saved } from '../support/saved';
import { freshDatabase, judge, later, visited } from '../support/stores';

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});
afterEach(() => database.delete());

const changed = (limit = 10) => changedCreators(database, { campaignId: 'default', limit });

/** Looks at a creator with these followers, and with nothing else on the page. */
const lookAt = (name: string, followers: number, at: number, shown: Parameters<typeof profileReading>[0] = {}) => {
  const profile = profileReading({ handle: name, platformId: `UC-${name}`, followers: countFact(followers), ...shown });
  return recordReading(database, readingOf({ capturedAt: at, profile }), judge);
};

describe('changedCreators', () => {
  it('tells what is otherwise than at the look before, the latest look first', async () => {
    for (const name of ['odalys', 'bertrand', 'seraphine']) await saved(database, await visited(database, name));
    await lookAt('odalys', 9_000, later(40));
    await lookAt('bertrand', 5_000, later(41));
    await lookAt('seraphine', 4_000, later(42));
    const { creators, hasMore } = await changed();
    expect(hasMore).toBe(false);
    expect(creators).toMatchObject([
      { creator: { id: 'youtube:id:UC-seraphine' }, since: NOW, at: later(42) },
      { creator: { id: 'youtube:id:UC-odalys' }, since: NOW, at: later(40) },
    ]);
    const counts = { before: { low: 5_000, high: 5_000 }, now: { low: 9_000, high: 9_000 } };
    expect(creators[1]?.changes).toContainEqual({ kind: 'followers', ...counts });
    expect((await changed(1)).hasMore).toBe(true);
  });

  it('leaves out who is in no or another campaign, done or rejected', async () => {
    const done = await saved(database, await visited(database, 'odalys'));
    await visited(database, 'bertrand');
    const edit = { kind: 'setStage', stage: 'done', at: NOW, reason: null } as const;
    await editEntries(database, { entryIds: [done], edit }, { key: 'done-key', now: NOW });
    await lookAt('odalys', 9_000, later(40));
    await lookAt('bertrand', 9_000, later(40));
    expect((await changed()).creators).toEqual([]);
  });

  it('takes the readings of one visit for one look', async () => {
    await saved(database, await visited(database, 'odalys'));
    await lookAt('odalys', 9_000, later(40), { followers: countFact(9_000, 9_999) });
    await lookAt('odalys', 9_050, later(40) + HOUR);
    const [found] = (await changed()).creators;
    expect(found).toMatchObject({ since: NOW, at: later(40) });
    expect(found?.changes).toContainEqual(
      expect.objectContaining({
        kind: 'followers',
        before: { low: 5_000, high: 5_000 },
        now: { low: 9_050, high: 9_050 },
      }),
    );
  });

  it('keeps what nobody has seen, and tells the next change from what was seen', async () => {
    const creatorId = await visited(database, 'odalys');
    await saved(database, creatorId);
    await lookAt('odalys', 9_000, later(40));
    await lookAt('odalys', 9_000, later(80));
    expect((await changed()).creators).toMatchObject([{ since: NOW, at: later(80) }]);
    await markSeen(database, [creatorId, 'youtube:id:UC-nobody']);
    expect((await changed()).creators).toEqual([]);
    await lookAt('odalys', 9_000, later(120));
    expect((await changed()).creators).toEqual([]);
    await lookAt('odalys', 2_000, later(160));
    expect((await changed()).creators).toMatchObject([{ since: later(120) }]);
  });

  it('is not moved by an older reading, nor by the same one again', async () => {
    await saved(database, await visited(database, 'odalys'));
    await lookAt('odalys', 9_000, later(40));
    const before = await database.looks.toArray();
    await lookAt('odalys', 100, later(20));
    await lookAt('odalys', 9_000, later(40));
    expect(await database.looks.toArray()).toEqual(before);
  });
});

const look = (known: Partial<Look> = {}): Look => ({
  at: NOW,
  rulesVersion: '1',
  handle: 'odalys',
  name: 'Odalys',
  followers: { low: 1_200, high: 1_299 },
  engagement: { formula: 'views', percent: 3, low: 2, high: 4 },
  screening: 'good',
  raised: [],
  clear: [],
  ...known,
});

describe('changesBetween', () => {
  it.each([
    ['the same', look(), look()],
    ['a rounder count', look(), look({ followers: { low: 1_000, high: 1_999 } })],
    [
      'a rate within what it could be',
      look(),
      look({ engagement: { formula: 'views', percent: 3.9, low: 3, high: 5 } }),
    ],
    ['a rate of another formula', look(), look({ engagement: { formula: 'followers', percent: 9, low: 8, high: 10 } })],
    ['what was not read', look(), look({ handle: null, name: null, followers: null, engagement: null })],
    ['a flag that could not be judged any more', look({ raised: ['inactive'] }), look()],
    ['other rules', look(), look({ rulesVersion: '2', screening: 'check', raised: ['inactive'] })],
    ['another case of the handle', look(), look({ handle: 'Odalys' })],
  ])('is silent about %s', (_, before, now) => {
    expect(changesBetween(before, now, [])).toEqual([]);
  });

  it('names each thing that changed', async () => {
    const before = look({ raised: ['hidden-likes'] });
    const now = look({
      at: later(30),
      handle: 'odalys.new',
      name: 'Odalys & Co',
      followers: { low: 1_300, high: 1_399 },
      engagement: { formula: 'views', percent: 6, low: 5, high: 7 },
      screening: 'check',
      raised: ['inactive'],
      clear: ['hidden-likes'],
    });
    const post = {
      ...measuredPost('p1', { likes: 1, comments: 1, views: 1, daysAgo: -10 }),
      title: readFact('x', 'x', 'test'),
    };
    const known = { id: 'youtube:p1', creatorId: 'c', post, firstSeenAt: NOW, lastSeenAt: NOW };
    expect(changesBetween(before, now, [known]).map((change) => change.kind)).toEqual([
      'handle',
      'name',
      'followers',
      'posts',
      'engagement',
      'raised',
      'cleared',
      'screening',
    ]);
  });
});
