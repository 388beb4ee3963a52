import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastLook } from '@/lib/model/creator';
import { DEFAULT_CAMPAIGN } from '@/lib/model/shortlist';
import type { Database } from '@/lib/store/database';
import { editEntries } from '@/lib/store/entries';
import { importRows } from '@/lib/store/import-rows';
import { creatorsToRecheck, creatorsWithoutHistory } from '@/lib/store/rounds';
import { countFact, NOW } from '../support/readings';
import { saved } from '../support/saved';
import { freshDatabase, later, visited } from '../support/stores';

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});
afterEach(() => database.delete());

const campaign = { campaignId: DEFAULT_CAMPAIGN.id, limit: 10 };
const idsOf = (round: { creators: { id: string }[] }) => round.creators.map(({ id }) => id);

describe('creatorsToRecheck', () => {
  it('gives saved creators by when they were last seen, and nobody else', async () => {
    const late = await visited(database, 'late', { at: later(2) });
    const early = await visited(database, 'early', { at: later(1) });
    const fresh = await visited(database, 'fresh', { at: later(40) });
    await visited(database, 'unsaved', { at: NOW });
    for (const id of [late, early, fresh]) await saved(database, id);
    expect(idsOf(await creatorsToRecheck(database, campaign, later(30)))).toEqual([early, late]);
  });

  it('begins with those of a person’s file whom nobody has looked at, as long as that is so', async () => {
    const [seen, opened] = [await visited(database, 'seen'), await visited(database, 'opened')];
    await saved(database, seen);
    const rows = ['imported', 'opened'].map((handle) => ({
      platform: 'youtube',
      identity: { handle, platformId: null },
      fields: {},
    }));
    const now = later(40);
    await importRows(database, { campaignId: campaign.campaignId, rows }, { key: 'one', now });
    await visited(database, 'opened', { at: now });
    const round = await creatorsToRecheck(database, campaign, later(30));
    expect(round.creators.map(({ profile }) => profile.handle)).toEqual(['imported', 'seen']);
    expect(round.creators.map(lastLook)).toEqual([null, NOW]);
    expect(idsOf(await creatorsToRecheck(database, campaign, later(41)))).toContain(opened);
  });

  it('leaves out who is rejected, and says when there are more', async () => {
    const ids = await Promise.all(['one', 'two', 'three'].map((name) => visited(database, name)));
    const entries = [];
    for (const id of ids) entries.push(await saved(database, id));
    const edit = { kind: 'setStage' as const, stage: 'rejected' as const, at: NOW, reason: 'other field' };
    await editEntries(database, { entryIds: entries.slice(0, 1), edit }, { key: crypto.randomUUID(), now: NOW });
    expect(await creatorsToRecheck(database, campaign, later(1))).toMatchObject({ hasMore: false });
    expect(idsOf(await creatorsToRecheck(database, campaign, later(1)))).toHaveLength(2);
    const round = await creatorsToRecheck(database, { ...campaign, limit: 1 }, later(1));
    expect([round.creators.length, round.hasMore]).toEqual([1, true]);
  });
});

describe('creatorsWithoutHistory', () => {
  it('gives saved creators without a history page’s counts, where there is a page to open', async () => {
    const [without, withHistory, withoutPage] = await Promise.all(
      ['without', 'with', 'pageless'].map((name) => visited(database, name)),
    );
    for (const id of [without, withHistory, withoutPage]) await saved(database, id ?? '');
    await database.observations.add({
      id: 'o1',
      creatorId: withHistory ?? '',
      date: '2026-01-02',
      at: NOW,
      followers: countOf(5_000),
      views: null,
      postCount: null,
      source: 'history-page',
    });
    const round = await creatorsWithoutHistory(database, campaign, ({ id }) => id !== withoutPage);
    expect(idsOf(round)).toEqual([without]);
  });
});

function countOf(value: number) {
  const fact = countFact(value);
  if (fact.state !== 'read') throw new Error('no count');
  return fact.value;
}
