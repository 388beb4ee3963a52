import { beforeEach, expect, it } from 'vitest';
import { setSample } from '@/entrypoints/background/sample';
import { SAMPLE_CAMPAIGN } from '@/lib/sample/sample-creators';
import { Database } from '@/lib/store/database';
import { shortlistPage } from '@/lib/store/shortlist-page';
import { NOW } from '../support/readings';

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
