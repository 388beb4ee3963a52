import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import addresses from '@/scripts/cli/addresses';
import link from '@/scripts/cli/link';
import list from '@/scripts/cli/list';
import { FORM_NAMES } from '@/scripts/cli/list-forms';
import table from '@/scripts/cli/table';
import { exportRow } from '../../support/export-rows';
import { listFile } from '../../support/list-files';
import { NOW } from '../../support/readings';

const folder = mkdtempSync(join(tmpdir(), 'list-'));
const around = { folder, now: NOW };
writeFileSync(join(folder, 'mine.json'), listFile([exportRow({ entry: { stage: 'booked', promoCode: 'TEA' } })], NOW));
writeFileSync(
  join(folder, 'theirs.json'),
  listFile(
    [exportRow({ entry: { stage: 'found' } }), exportRow({ id: 'youtube:UC-wim', entry: { promoCode: 'tea' } })],
    NOW,
  ),
);

describe('list', () => {
  it('merges files, and names what a person must decide', async () => {
    const outcome = await list.run({ files: ['mine.json', 'theirs.json'] }, around);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        rows: 2,
        problems: [],
        conflicts: [{ field: 'stage', mine: 'booked', theirs: 'found' }],
        codeConflicts: [{ codes: [{ code: 'TEA' }, { code: 'tea' }] }],
      },
    });
  });

  it('names rows that can’t be taken, by their file', async () => {
    writeFileSync(join(folder, 'half.json'), listFile([], NOW).replace('"rows":[', '"rows":[7'));
    expect(await list.run({ files: ['half.json'] }, around)).toMatchObject({
      value: {
        rows: 0,
        problems: [{ file: 'half.json', row: 1, why: 'the row is missing or not as it must be' }],
      },
    });
  });

  it.each(FORM_NAMES)('writes %s', async (form) => {
    const outcome = await list.run({ files: ['mine.json'], as: form, out: `list.${form}` }, around);
    expect(outcome).toMatchObject({ ok: true, value: { leftOut: [] } });
    const file = readFileSync(join(folder, `list.${form}`));
    expect(form === 'xlsx' ? file.subarray(0, 2).toString() : file.toString()).toContain(
      form === 'xlsx' ? 'PK' : 'Tilda',
    );
  });

  it.each([
    [{ files: [] }, 'files must name a file at least'],
    [{ files: ['none.json'] }, "none.json can't be read"],
    [{ files: ['list.csv'] }, 'list.csv: This file is not JSON, or only a part of it.'],
    [{ files: ['mine.json'], as: 'csv' }, 'as and out go together: a form, and the file to write'],
    [{ files: ['mine.json'], as: 'csv', out: 'a/b/c.csv' }, "a/b/c.csv can't be written"],
  ])('says in one line what is wrong with %j', async (inputs, error) => {
    expect(await list.run(inputs, around)).toEqual({ ok: false, error });
  });
});

describe('table, addresses, link', () => {
  it('read back a table', async () => {
    const outcome = await table.run({ file: 'list.csv' }, around);
    expect(outcome).toMatchObject({ ok: true, value: { rows: [{ values: { stage: 'booked' } }], problems: [] } });
    expect(await table.run({ file: 'list.xlsx' }, around)).toMatchObject({ ok: false });
  });

  it('say of a table in English what can’t be taken', async () => {
    writeFileSync(join(folder, 'few.csv'), 'handle,followers\ntilda,some\n');
    expect(await table.run({ file: 'few.csv' }, around)).toMatchObject({
      value: { problems: [{ line: 2, column: 'followers', why: 'is no whole number' }] },
    });
    writeFileSync(join(folder, 'wide.csv'), ','.repeat(500));
    const error = 'Line 1 has more than 500 cells.';
    expect(await table.run({ file: 'wide.csv' }, around)).toEqual({ ok: false, error });
  });

  it('read a list of addresses', async () => {
    writeFileSync(join(folder, 'list.txt'), '@tilda youtu.be/x');
    const outcome = await addresses.run({ file: 'list.txt', platform: 'tiktok' }, around);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        found: [{ handle: 'tilda' }],
        unknown: [{ text: 'youtu.be/x', why: expect.stringMatching(/^is a shortened YouTube link, /) }],
      },
    });
  });

  it('make a link and a code', async () => {
    const inputs = {
      page: 'https://shop.example',
      platform: 'tiktok',
      creator: 'Tilda',
      campaign: 'Tea',
      ending: '10',
    };
    expect(await link.run(inputs, around)).toMatchObject({ ok: true, value: { warning: null, code: 'TILDA-10' } });
    const error = 'the link is no address that begins with https://';
    expect(await link.run({ ...inputs, page: 'shop' }, around)).toEqual({ ok: false, error });
  });
});
