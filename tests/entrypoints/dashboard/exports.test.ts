import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exportEntries } from '@/entrypoints/dashboard/exports';
import * as download from '@/entrypoints/exported/download';
import { presetOf } from '@/lib/export/presets';
import { platforms } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { editEntries } from '@/lib/store/entries';
import { NOW } from '../../support/readings';
import { saved } from '../../support/saved';
import { freshDatabase, visited } from '../../support/stores';

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

it('tells how many creators stand in the file, and how many the tool would refuse', async () => {
  const ids: string[] = [];
  for (const name of ['odalys', 'bertrand', 'tilda']) ids.push(await saved(database, await visited(database, name)));
  const contact = { name: 'Odalys', email: 'odalys@mail.example', phone: null, company: null, address: null };
  const [first = ''] = ids;
  await editEntries(database, { entryIds: [first], edit: { kind: 'setContact', contact } }, { key: 'k', now: NOW });
  let file = new Blob();
  vi.spyOn(download, 'downloadFile').mockImplementation((_, content) => {
    file = content;
  });
  const preset = presetOf('hubspot', { platforms, columnSets: [] });
  if (preset === null) throw new Error('no such preset');
  const made = await exportEntries('csv', {
    database,
    ids,
    campaignName: 'Autumn',
    preset,
    locale: 'en',
    now: NOW,
  });
  expect(made).toEqual({ rows: 1, leftOut: 2 });
  expect((await file.text()).trimEnd().split('\r\n')).toHaveLength(2);
});
