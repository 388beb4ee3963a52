import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { receive, type Sender } from '@/entrypoints/background/receive';
import { saveFromPage, storeCommands } from '@/entrypoints/background/store-commands';
import { setCampaign } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { eraseCreator } from '@/lib/store/erase';
import { setPreferences } from '@/lib/store/preferences';
import { recordReading } from '@/lib/store/record-reading';
import { NOW, postReading, profileReading, readingOf } from '../../support/readings';
import { saved } from '../../support/saved';
import { freshDatabase, judge, rules, visited } from '../../support/stores';

const OWN = 'chrome-extension://abcdef/';
const view: Sender = { url: `${OWN}dashboard.html` };
const pageAt = (url: string): Sender => ({ url: 'https://www.youtube.com/', frameId: 0, tab: { id: 7, url } });

let database: Database;
beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  database = freshDatabase();
});
afterEach(() => database.delete());

describe('saveFromPage', () => {
  const save = (url: string) => saveFromPage(database, pageAt(url), NOW);

  it('saves the creator of its own tab, on profile and post, to the active campaign', async () => {
    await visited(database, 'odalys');
    const profile = profileReading({ handle: 'bertrand', platformId: 'UC-bertrand' });
    await recordReading(database, readingOf({ profile, posts: [postReading('bbbbbbbbbbb')] }), judge);
    await setCampaign(database, 'autumn', { name: 'Autumn' }, NOW);
    await setPreferences(database, { activeCampaign: 'autumn' });
    expect(await save('https://www.youtube.com/@odalys')).toEqual({ ok: true, campaignName: 'Autumn' });
    expect(await save('https://www.youtube.com/watch?v=bbbbbbbbbbb')).toEqual({ ok: true, campaignName: 'Autumn' });
    expect((await database.entries.toArray()).map(({ id }) => id).sort()).toEqual([
      'autumn youtube:id:UC-bertrand',
      'autumn youtube:id:UC-odalys',
    ]);
  });

  it.each([
    ['nobody’s page', 'https://www.youtube.com/results?search_query=odalys'],
    ['a creator that was not read', 'https://www.youtube.com/@seraphine'],
    ['another site', 'https://www.example.com/@odalys'],
  ])('saves nothing on %s', async (_, url) => {
    await visited(database, 'odalys');
    expect(await save(url)).toMatchObject({ ok: false });
    expect(await database.entries.count()).toBe(0);
  });

  it('saves nobody who is not to be contacted, and says so', async () => {
    const creatorId = await visited(database, 'odalys');
    await eraseCreator(database, { creatorId, doNotContact: true }, { rules, now: NOW });
    expect(await save('https://www.youtube.com/@odalys')).toEqual({ ok: false, why: 'do-not-contact' });
  });
});

describe('commands', () => {
  it.each(Object.keys(storeCommands) as (keyof typeof storeCommands)[])('%s is not for pages', async (name) => {
    const message = { request: {}, sender: pageAt('https://www.youtube.com/@odalys') };
    const reply = await receive(name, message, OWN, () => Promise.reject(new Error('was let through')));
    expect(reply).toEqual({ ok: false, why: 'wrong-sender' });
  });

  const edit = (request: unknown) =>
    receive('edit', { request, sender: view }, OWN, (what) => storeCommands.edit(database, what, NOW));

  it('carry out what a view asks', async () => {
    const id = await saved(database, await visited(database, 'odalys'));
    const request = { key: 'edit-key', entryIds: [id], edit: { kind: 'addTag', tag: 'vegan' } };
    expect(await edit(request)).toEqual({ ok: true, changed: 1 });
    expect(await database.entries.get(id)).toMatchObject({ tags: ['vegan'] });
  });

  it.each([
    ['an edit of no known kind', { kind: 'setEverything', stage: 'live' }],
    ['a rejection without a reason', { kind: 'setStage', stage: 'rejected', at: NOW, reason: ' ' }],
    ['a tag without letters', { kind: 'addTag', tag: '' }],
    ['a note that is no text', { kind: 'setNote', note: { toString: 'x' } }],
  ])('refuse %s', async (_, change) => {
    const id = await saved(database, await visited(database, 'odalys'));
    const before = await database.entries.toArray();
    expect(await edit({ key: 'edit-key', entryIds: [id], edit: change })).toEqual({ ok: false, why: 'malformed' });
    expect(await database.entries.toArray()).toEqual(before);
  });

  it('say that there is no room where there is none', async () => {
    const reply = await receive('setPreferences', { request: { changes: {} }, sender: view }, OWN, () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(reply).toEqual({ ok: false, why: 'no-space' });
  });
});
