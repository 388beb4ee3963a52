import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Campaign } from '@/lib/model/campaign';
import type { EntryEdit } from '@/lib/model/entry-edit';
import { newEntry } from '@/lib/model/shortlist';
import type { ShortlistFilter } from '@/lib/model/shortlist-filter';
import { assessNoted } from '@/lib/store/campaign-assessments';
import { setCampaign } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { editEntries } from '@/lib/store/entries';
import { relistAll } from '@/lib/store/relist-all';
import { rescore } from '@/lib/store/rescore';
import { matchingIds, shortlistRows } from '@/lib/store/shortlist-page';
import { isJudgedApart } from '@/lib/store/to-assess';
import { undoCommand } from '@/lib/store/undo';
import { NOW } from '../support/readings';
import { saved } from '../support/saved';
import { freshDatabase, later, rules, today, visited } from '../support/stores';

const large = Campaign.parse({ marks: { fewestFollowers: 900_000 } });
const open = Campaign.parse({});

let database: Database;
let [wren, tern, elsewhere]: string[] = [];
beforeEach(async () => {
  database = freshDatabase();
  const small = await visited(database, 'wren');
  const big = await visited(database, 'tern', { followers: 2_000_000 });
  await setCampaign(database, 'large', { name: 'Large only', settings: large }, NOW);
  wren = await saved(database, small, { campaignId: 'large' });
  tern = await saved(database, big, { campaignId: 'large' });
  elsewhere = await saved(database, small);
});
afterEach(() => database.delete());

/** Assesses all that is noted, as the worker does after each command. */
async function settle(): Promise<void> {
  while ((await assessNoted(database, rules, { slice: 2, now: NOW })).left > 0);
}
const fitting = (filter: ShortlistFilter, campaignId = 'large') => matchingIds(database, campaignId, filter);
const shownOf = async (id = '') => (await shortlistRows(database, [id]))[0]?.assessment?.screening;
const edit = (change: EntryEdit, key = 'edit') =>
  editEntries(database, { entryIds: [wren ?? ''], edit: change }, { key, now: later(1) });
const quote = { price: 900, currency: 'EUR', posts: [{ kind: 'video' as const, count: 1 }] };

describe('a campaign with criteria of its own', () => {
  it('filters and shows a creator by the one assessment, and leaves other campaigns theirs', async () => {
    await settle();
    expect(await fitting({ screening: 'outside' })).toEqual([wren]);
    expect(await shownOf(wren)).toBe('outside');
    expect(await shownOf(tern)).not.toBe('outside');
    expect(await fitting({ screening: 'outside' }, 'default')).toEqual([]);
    expect(await shownOf(elsewhere)).not.toBe('outside');
  });

  it('judges anew when a creator is read again', async () => {
    await settle();
    await visited(database, 'wren', { followers: 3_000_000, at: later(1) });
    expect(await fitting({ screening: 'outside' })).toEqual([]);
    expect(await shownOf(wren)).not.toBe('outside');
    await visited(database, 'tern', { followers: 7, at: later(1) });
    expect(await fitting({ screening: 'outside' })).toEqual([tern]);
  });

  it('judges anew when its criteria change, and as no campaign does when they are gone', async () => {
    await settle();
    await setCampaign(database, 'large', { name: 'Small only' }, NOW);
    expect(await database.toAssess.count()).toBe(0);
    const small = Campaign.parse({ marks: { mostFollowers: 900_000 } });
    await setCampaign(database, 'large', { settings: small }, NOW);
    await settle();
    expect(await fitting({ screening: 'outside' })).toEqual([tern]);
    await setCampaign(database, 'large', { settings: open }, NOW);
    await settle();
    expect(await fitting({ screening: 'outside' })).toEqual([]);
    expect(await database.campaignAssessments.count()).toBe(0);
  });

  it('judges anew when its lists are made anew, and by new rules', async () => {
    await settle();
    await database.transaction('rw', database.tables, async () => {
      await relistAll(database);
    });
    expect(await database.campaignAssessments.count()).toBe(0);
    await settle();
    expect(await fitting({ screening: 'outside' })).toEqual([wren]);
    const newer = { version: 'newer', assess: rules.assess };
    await rescore(database, newer, 'youtube:id:UC-wren', later(2));
    expect(await database.campaignAssessments.get(wren ?? '')).toMatchObject({ assessedAt: later(2) });
    expect(await fitting({ screening: 'outside' })).toEqual([wren]);
  });

  it('leaves nothing of entries that are removed', async () => {
    await edit({ kind: 'remove' });
    expect((await database.toAssess.toArray()).map(({ entryId }) => entryId)).toEqual([tern]);
    await settle();
    expect((await database.campaignAssessments.toArray()).map(({ entryId }) => entryId)).toEqual([tern]);
  });
});

describe('what a person enters about a creator', () => {
  const priced = async () => (await shortlistRows(database, [wren ?? '']))[0]?.assessment?.details?.price ?? null;

  it('counts in that campaign, and no more once it is taken back', async () => {
    await setCampaign(database, 'large', { settings: open }, NOW);
    await settle();
    expect(await database.campaignAssessments.count()).toBe(0);
    await edit({ kind: 'setQuote', quote });
    await settle();
    expect(await priced()).toMatchObject({ currency: 'EUR' });
    await undoCommand(database, 'edit', today);
    await settle();
    expect(await priced()).toBeNull();
    expect(await database.campaignAssessments.count()).toBe(0);
  });

  it('is not judged anew for what assessments don’t look at', async () => {
    await settle();
    await edit({ kind: 'addTag', tag: 'vegan' });
    expect(await database.toAssess.count()).toBe(0);
  });
});

describe('isJudgedApart', () => {
  const entry = newEntry('default', 'a', NOW);

  it('is so for criteria, words to look for, and what a person entered', () => {
    expect(isJudgedApart(entry, open)).toBe(false);
    expect(isJudgedApart(entry, large)).toBe(true);
    expect(isJudgedApart(entry, Campaign.parse({ brand: { competitors: ['Lumo'] } }))).toBe(true);
    expect(isJudgedApart({ ...entry, quote }, open)).toBe(true);
  });
});
