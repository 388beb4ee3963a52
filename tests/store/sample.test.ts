import Dexie from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { setSample } from '@/entrypoints/background/sample';
import { SAMPLE_CAMPAIGN } from '@/lib/sample/sample-creators';
import { Database } from '@/lib/store/database';
import { shortlistPage } from '@/lib/store/shortlist-page';
import { NOW } from '../support/readings';
import { contentOf } from '../support/stores';

let database: Database;
beforeEach(async () => {
  await new Database().delete();
  database = new Database();
});

const show = () => setSample(database, { isShown: true, name: 'Sample' }, NOW);
const counts = () => Promise.all(database.tables.map((table) => table.count()));

it('shows creators in a campaign of their own, assessed and listed', async () => {
  await show();
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

it('has come some way: stages, decisions and prices that lead to costs', async () => {
  await show();
  const entries = await database.entries.toArray();
  const stages = new Set(entries.map(({ stage }) => stage));
  expect(stages.size).toBeGreaterThan(3);
  expect(entries.filter(({ quote }) => quote !== null).length).toBeGreaterThanOrEqual(4);
  expect(entries.find(({ stage }) => stage === 'booked')?.decision?.kind).toBe('approve');
});

it('changes nothing when it is shown again', async () => {
  await show();
  const before = await counts();
  await show();
  expect(await counts()).toEqual(before);
});

it('is all there or not at all, wherever the worker dies while it is shown', async () => {
  await show();
  const whole = await contentOf(database);
  const commands = await database.undo.count();
  expect(commands).toBeGreaterThan(5);
  for (const diesAt of [1, 2, commands]) {
    database.close();
    await Dexie.delete(database.name);
    database = new Database();
    const before = await contentOf(database);
    let noted = 0;
    const die = () => {
      if (++noted === diesAt) throw new Error('the worker died');
    };
    database.undo.hook('creating').subscribe(die);
    await expect(show()).rejects.toThrow('died');
    expect(await contentOf(database)).toEqual(before);
    database.undo.hook('creating').unsubscribe(die);
    await show();
    expect(await contentOf(database)).toEqual(whole);
  }
});

it('is all gone or all there, where the worker dies while it is taken away', async () => {
  await show();
  const whole = await contentOf(database);
  const die = () => {
    throw new Error('the worker died');
  };
  database.creators.hook('deleting').subscribe(die);
  await expect(setSample(database, { isShown: false, name: 'Sample' }, NOW)).rejects.toThrow('died');
  expect(await contentOf(database)).toEqual(whole);
});

it('goes without a trace, and takes nothing else with it', async () => {
  const own = { key: 'own', value: 1 };
  await database.values.put(own);
  await show();
  await setSample(database, { isShown: false, name: 'Sample' }, NOW);
  const left = await Promise.all(
    ['creators', 'posts', 'comments', 'observations', 'assessments', 'campaigns', 'entries', 'listing'].map((name) =>
      database.table(name).count(),
    ),
  );
  expect(left).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(await database.values.get('own')).toEqual(own);
});
