import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '@/lib/export/csv';
import { OWN_PRESETS } from '@/lib/export/presets';
import { tableOf } from '@/lib/export/table';
import { guessMapping } from '@/lib/import/columns';
import { readTable } from '@/lib/import/read-table';
import { type TableRows, tableRows } from '@/lib/import/table-rows';
import { inEnglish } from '@/lib/model/sentence';
import { english } from '../support/english';
import { anyRows } from '../support/export-rows';

function imported(text: string, limit?: number): TableRows {
  const table = readTable(text);
  if (!table.ok) throw new Error(inEnglish(table.why));
  return tableRows(table, guessMapping(table.header), limit);
}

describe('a table that was exported', () => {
  it.each([
    { separator: ',', hasByteOrderMark: true },
    { separator: ';', hasByteOrderMark: false },
  ] as const)('is read back to the same cells, separated by $separator', (options) => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const table = tableOf(OWN_PRESETS.everything, rows);
        const { rows: lines, problems } = imported(csv(table, options));
        expect(problems).toEqual([]);
        const cells = table.rows.map((row) =>
          Object.fromEntries(
            row.flatMap((cell, index) => {
              if (cell === null) return [];
              const value =
                cell.kind === 'text'
                  ? cell.text
                  : cell.kind === 'link'
                    ? cell.url
                    : cell.kind === 'date'
                      ? cell.at
                      : cell.value;
              return [[table.headers[index], value]];
            }),
          ),
        );
        expect(lines.map(({ values }) => values)).toEqual(cells);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a table from elsewhere', () => {
  it('is understood by its headers', () => {
    expect(guessMapping(['User Name', 'E-Mail', 'Followers', 'ER %', 'Fee', 'Shoe size', 'Status', 'Notes'])).toEqual([
      'handle',
      'email',
      'followers',
      'engagement_percent',
      'quote',
      null,
      'stage',
      'note',
    ]);
  });

  it('has no column twice: by its own name first, else the first', () => {
    expect(guessMapping(['Username', 'handle', 'Account'])).toEqual([null, 'handle', null]);
  });

  it.each([
    [
      'Plattform;Nutzername;E-Mail;Preis;Währung;Notizen;Schlagwörter',
      'platform handle email quote quote_currency note tags',
    ],
    [
      'Plataforma;Usuario;Correo electrónico;Precio;Moneda;Notas;Etiquetas',
      'platform handle email quote quote_currency note tags',
    ],
  ])('is understood in the languages of this product: %s', (header, ids) => {
    expect(guessMapping(header.split(';')).join(' ')).toBe(ids);
  });

  it.each(['sep=;\r\n', '"sep=;"\n', '\ufeffSEP=;\r'])(
    'may name its separator in a line before its header: %j',
    (start) => {
      const end = start.endsWith('\r\n') ? '\r\n' : start.slice(-1);
      const text = `${start}handle;note${end}tilda;a,b,c${end}`;
      expect(imported(text)).toEqual({ rows: [{ line: 3, values: { handle: 'tilda', note: 'a,b,c' } }], problems: [] });
    },
  );

  it('has no separator named where the line is a header of that name', () => {
    expect(readTable('sep,note\na,b\n')).toMatchObject({ ok: true, header: ['sep', 'note'] });
  });

  it('is read with semicolons, tabs, quoted line breaks, and a preview of its first lines', () => {
    const { rows } = imported('handle;note\r\norla;"a;b\r\nc"\r\nwim;x\r\n');
    expect(rows).toEqual([
      { line: 2, values: { handle: 'orla', note: 'a;b\r\nc' } },
      { line: 3, values: { handle: 'wim', note: 'x' } },
    ]);
    expect(imported('handle\tnote\na\tb\nc\td', 1).rows).toEqual([{ line: 2, values: { handle: 'a', note: 'b' } }]);
  });

  it.each([
    ['1,234,567', 1_234_567],
    ['48200', 48_200],
    ['48 200', 48_200],
  ])('takes the followers %j', (cell, followers) => {
    expect(imported(`handle\tfollowers\norla\t${cell}`).rows[0]?.values.followers).toBe(followers);
  });

  it.each([
    ['€1,200.50', 1_200.5],
    ['1.200,50 €', 1_200.5],
    ['EUR 300', 300],
    ['12,5', 12.5],
    ['1.234.567', 1_234_567],
  ])('takes the price %j', (cell, quote) => {
    expect(imported(`handle\tprice\norla\t${cell}`).rows[0]?.values.quote).toBe(quote);
  });

  it.each(['1.200', '1,200', 'on request', '-5', '12-15', '1e5'])('takes no price from %j', (cell) => {
    expect(imported(`handle\tprice\norla\t${cell}`)).toMatchObject({
      rows: [],
      problems: [{ line: 2, column: 'price' }],
    });
  });

  it.each([
    ['2.9 %', 2.9],
    ['2,9%', 2.9],
    ['0.125', 0.125],
  ])('takes the rate %j', (cell, rate) => {
    expect(imported(`handle\ter\norla\t${cell}`).rows[0]?.values.engagement_percent).toBe(rate);
  });

  it('names each cell that it can’t take, and takes the other lines', () => {
    const { rows, problems } = imported(
      'handle,followers,saved,note\norla,48.2K,2026-02-30,x\nwim,12,,\n,5,,y\nfinn,1,,z,more\n',
    );
    expect(rows).toEqual([{ line: 3, values: { handle: 'wim', followers: 12 } }]);
    expect(english(problems)).toEqual([
      { line: 2, column: 'followers', why: 'is no whole number' },
      { line: 2, column: 'saved', why: 'the date is no day of the calendar' },
      { line: 4, column: null, why: 'names no creator: no handle, address or id' },
      { line: 5, column: null, why: 'has more cells than the header' },
    ]);
  });

  it.each([
    ['nothing', '', 'The table is empty.'],
    ['an open quotation mark', 'handle,note\norla,"never ends', 'Line 2 has a quotation mark that nothing ends.'],
    ['a line of separators', `handle\n${','.repeat(1_000_000)}`, 'One line is longer than a table’s can be.'],
    ['a line of quotation marks', `handle\n${'"'.repeat(2_000_000)}`, 'One line is longer than a table’s can be.'],
    ['very many columns', `handle${',x'.repeat(600)}\n`, 'Line 1 has more than 500 cells.'],
    ['a heap of empty lines', `handle\n${'\n'.repeat(4_000_001)}`, 'The table has more than 200000 lines. Split it.'],
    ['very many lines', `handle\n${'a\n'.repeat(200_001)}`, 'The table has more than 200000 lines. Split it.'],
  ])('is refused where it is %s', (_what, text, why) => {
    expect(english(readTable(text))).toEqual({ ok: false, why });
  });

  it('can have columns called as anything', () => {
    expect(imported('handle,__proto__,constructor\norla,a,b').rows[0]?.values).toEqual({ handle: 'orla' });
  });
});
