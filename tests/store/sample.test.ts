import { afterEach, beforeAll, expect, it } from 'vitest';
import { setSample } from '@/entrypoints/background/sample';
import { SAMPLE_CAMPAIGN } from '@/lib/sample/sample-creators';
import type { Database } from '@/lib/store/database';
import { editEntries } from '@/lib/store/entries';
import { readPreferences, setPreferences } from '@/lib/store/preferences';
import { matchingIds, shortlistPage } from '@/lib/store/shortlist-page';
import { NOW } from '../support/readings';
import { saved } from '../support/saved';
import { contentOf, databaseWith, freshDatabase, visited } from '../support/stores';

let database: Database;
/** What a database holds that had nothing but the sample. */
let shown: Awaited<ReturnType<typeof contentOf>>;
beforeAll(async () => {
  database = freshDatabase();
  await show();
  shown = await contentOf(database);
  await database.delete();
});
afterEach(() => database.delete());

const show = () => setSample(database, { isShown: true, name: 'Sample' }, NOW);
const hide = () => setSample(database, { isShown: false, name: 'Sample' }, NOW);

it('shows creators in a campaign of their own, assessed and listed', async () => {
  database = await databaseWith(shown);
  const { rows } = await shortlistPage(database, {
    campaignId: SAMPLE_CAMPAIGN,
    filter: { text: 'wilma' },
    sort: { by: 'name', isDescending: false },
    after: null,
    limit: 10,
  });
  expect(rows).toHaveLength(1);
  expect(rows[0]?.assessment?.typicalViews).not.toEqual([]);
});

it('has texts that a page could have shown behind its numbers', () => {
  expect(JSON.stringify(shown)).not.toContain('[object');
});

it('has come some way: stages, decisions and prices that lead to costs', async () => {
  database = await databaseWith(shown);
  const entries = await database.entries.toArray();
  const stages = new Set(entries.map(({ stage }) => stage));
  expect(stages.size).toBeGreaterThan(3);
  expect(entries.filter(({ quote }) => quote !== null).length).toBeGreaterThanOrEqual(4);
  expect(entries.find(({ stage }) => stage === 'booked')?.decision?.kind).toBe('approve');
});

it('changes nothing when it is shown again', async () => {
  database = await databaseWith(shown);
  await show();
  expect(await contentOf(database)).toEqual(shown);
});

it('is all there or not at all, wherever the worker dies while it is shown', async () => {
  database = freshDatabase();
  const before = await contentOf(database);
  const commands = shown.undo?.length ?? 0;
  expect(commands).toBeGreaterThan(5);
  for (const diesAt of [1, 2, commands]) {
    let noted = 0;
    const die = () => {
      if (++noted === diesAt) throw new Error('the worker died');
    };
    database.undo.hook('creating').subscribe(die);
    await expect(show()).rejects.toThrow('died');
    expect(await contentOf(database)).toEqual(before);
    database.undo.hook('creating').unsubscribe(die);
  }
  await show();
  expect(await contentOf(database)).toEqual(shown);
});

it('is all gone or all there, where the worker dies while it is taken away', async () => {
  database = await databaseWith(shown);
  const die = () => {
    throw new Error('the worker died');
  };
  database.creators.hook('deleting').subscribe(die);
  await expect(hide()).rejects.toThrow('died');
  expect(await contentOf(database)).toEqual(shown);
});

it('leaves the person whom they saved beside the sample, in the default campaign', async () => {
  database = await databaseWith(shown);
  await setPreferences(database, { activeCampaign: SAMPLE_CAMPAIGN });
  const [odalys, bertrand] = [await visited(database, 'odalys'), await visited(database, 'bertrand')];
  const id = await saved(database, odalys);
  await editEntries(database, { entryIds: [id], edit: { kind: 'setNote', note: 'Mine.' } }, { key: 'note', now: NOW });
  const kept = await saved(database, bertrand, { campaignId: 'default' });
  await editEntries(database, { entryIds: [kept], edit: { kind: 'setNote', note: 'First.' } }, { key: 'n2', now: NOW });
  await saved(database, bertrand);
  await hide();
  expect(await database.creators.toCollection().primaryKeys()).toEqual([bertrand, odalys]);
  expect(await database.entries.toArray()).toMatchObject([
    { campaignId: 'default', creatorId: bertrand, note: 'First.' },
    { campaignId: 'default', creatorId: odalys, note: 'Mine.' },
  ]);
  expect((await readPreferences(database)).activeCampaign).toBe('default');
  expect(await matchingIds(database, 'default', {})).toHaveLength(2);
  expect(await database.unsaved.count()).toBe(0);
});

it('goes without a trace, and takes nothing else with it', async () => {
  database = await databaseWith(shown);
  const own = { key: 'own', value: 1 };
  await database.values.put(own);
  await hide();
  const left = await Promise.all(
    ['creators', 'posts', 'comments', 'observations', 'assessments', 'campaigns', 'entries', 'listing'].map((name) =>
      database.table(name).count(),
    ),
  );
  expect(left).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(await database.values.get('own')).toEqual(own);
});
