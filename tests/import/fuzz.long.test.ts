import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '@/lib/export/csv';
import { OWN_PRESETS } from '@/lib/export/presets';
import { tableOf } from '@/lib/export/table';
import { creatorsIn } from '@/lib/import/addresses';
import { guessMapping } from '@/lib/import/columns';
import { parseHistoryCsv } from '@/lib/import/history-csv';
import { readList } from '@/lib/import/read-list';
import { readTable } from '@/lib/import/read-table';
import { tableRows } from '@/lib/import/table-rows';
import { ExportedRow } from '@/lib/model/exported-list';
import { platforms } from '@/lib/platforms/registry';
import { anySign } from '../support/any-sign';
import { exportRow } from '../support/export-rows';
import { listFile } from '../support/list-files';
import { NOW } from '../support/readings';

/** A file as this extension writes it, and what is left of it after anything happened to its text. */
function damaged(text: string) {
  const piece = fc.oneof(
    fc.string({ unit: anySign, maxLength: 20 }),
    fc.constantFrom('"', '{', '}', '[', ',', '\\', '\u0000', '__proto__', 'constructor', '1e999', '-', '\n', ';', '\t'),
  );
  const cut = fc.record({ at: fc.nat(text.length), length: fc.nat(40), put: piece });
  return fc
    .array(cut, { minLength: 1, maxLength: 12 })
    .map((cuts) =>
      cuts.reduce((whole, { at, length, put }) => whole.slice(0, at) + put + whole.slice(at + length), text),
    );
}

const RUNS = { numRuns: 20_000 };

describe('a file that was damaged at random is read without an exception', () => {
  it('a list: every row that is taken is one', () => {
    fc.assert(
      fc.property(damaged(listFile([exportRow(), exportRow()], NOW)), (text) => {
        const read = readList(text);
        for (const row of read.ok ? read.rows : []) expect(ExportedRow.safeParse(row).success).toBe(true);
      }),
      RUNS,
    );
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('a table', () => {
    const text = csv(tableOf(OWN_PRESETS.everything, [exportRow(), exportRow()]), {
      separator: ',',
      hasByteOrderMark: true,
    });
    fc.assert(
      fc.property(damaged(text), (broken) => {
        const table = readTable(broken);
        const rows = table.ok ? tableRows(table, guessMapping(table.header)).rows : [];
        const numbers = rows
          .flatMap(({ values }) => Object.values(values))
          .filter((value) => typeof value === 'number');
        expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('a history: only days of the calendar and whole counts', () => {
    const text = 'date,followers,views\n2026-01-01,1200,40000\n2026-01-02,1201,40100\n2026-01-03,1199,40155';
    fc.assert(
      fc.property(damaged(text), (broken) => {
        for (const { date, followers } of parseHistoryCsv(broken).rows) {
          expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
          expect(Number.isSafeInteger(followers) && followers >= 0).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('addresses: whatever is found is an address of a supported platform', () => {
    const text =
      'https://www.youtube.com/@tilda.brennkessel, instagram.com/orla_quill; tiktok.com/@odalys www.youtube.com/watch?v=abcdefghijk';
    fc.assert(
      fc.property(damaged(text), (broken) => {
        for (const { url } of creatorsIn(broken, platforms, null).found) {
          expect(platforms.some((platform) => platform.addressOf(url) !== null)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
