import { afterEach, beforeEach, expect, it } from 'vitest';
import { exportShortlist } from '@/entrypoints/popup/export-shortlist';
import type { Database } from '@/lib/store/database';
import { setPreferences } from '@/lib/store/preferences';
import { saved } from '../../support/saved';
import { freshDatabase, visited } from '../../support/stores';

let database: Database;
beforeEach(async () => {
  database = freshDatabase();
  await saved(database, await visited(database, 'wren'));
});
afterEach(() => database.delete());

const headOf = async (file: Blob) => (await file.text()).split('\r\n')[0];

it('writes every column as CSV where nothing was exported yet', async () => {
  const { name, file } = await exportShortlist(database);
  expect(name).toBe('touchstone-shortlist.csv');
  expect(await headOf(file)).toContain('platform_id');
});

it('repeats the last way: its table and its form', async () => {
  await setPreferences(database, { lastExport: { preset: 'hubspot', format: 'csv' } });
  const { file } = await exportShortlist(database);
  expect(await headOf(file)).not.toContain('platform_id');
  await setPreferences(database, { lastExport: { preset: 'everything', format: 'xlsx' } });
  const workbook = await exportShortlist(database);
  expect(workbook.name).toBe('touchstone-shortlist.xlsx');
  expect(await workbook.file.slice(0, 2).text()).toBe('PK');
});

it('falls back to every column where the last table is no longer there', async () => {
  await setPreferences(database, { lastExport: { preset: 'a tool that is gone', format: 'csv' } });
  expect(await headOf((await exportShortlist(database)).file)).toContain('platform_id');
});
