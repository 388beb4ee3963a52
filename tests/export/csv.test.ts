import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Cell, number, text } from '@/lib/export/cell';
import { csv } from '@/lib/export/csv';
import { OWN_PRESETS } from '@/lib/export/presets';
import { tableOf } from '@/lib/export/table';
import { unguarded } from '@/lib/model/spreadsheet-text';
import { anyText, exportRow } from '../support/export-rows';
import { HOSTILE_TEXTS } from '../support/hostile-texts';
import { mightRun } from '../support/spreadsheet';

const COMMA = { separator: ',', hasByteOrderMark: false } as const;
const SEMICOLON = { separator: ';', hasByteOrderMark: true } as const;

/** Each way in which a formula can begin. */
const FORMULAS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', '\0', ' =', '\ufeff=', '\u200b+'].map(
  (start) => `${start}SUM(A1)`,
);

const parsed = (file: string) => Papa.parse<string[]>(file, { delimiter: ',', newline: '\r\n' }).data;

describe('csv', () => {
  it('begins with a byte order mark and ends lines as RFC 4180 says', () => {
    const file = csv(tableOf(OWN_PRESETS.usual, [exportRow()]));
    expect(file.startsWith('\ufeffplatform,handle,name,')).toBe(true);
    expect(file.split('\r\n')).toHaveLength(2);
  });

  it('has the decimal comma where the separator is a semicolon', () => {
    const table = { headers: ['a', 'b'], rows: [[number(4.5, 1), number(-48_200)]] };
    expect(csv(table, SEMICOLON)).toBe('\ufeffa;b\r\n4,5;-48200');
    expect(csv(table, COMMA)).toBe('a,b\r\n4.5,-48200');
  });

  it('gives numbers back, negative ones too', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (values) => {
        const [, ...lines] = parsed(csv({ headers: ['n'], rows: values.map((value) => [number(value, 3)]) }, COMMA));
        expect(lines.map(([cell]) => Number(cell))).toEqual(values.map((value) => Number(value.toFixed(3)) + 0));
      }),
    );
  });

  it('gives every text back, and none that a spreadsheet could run', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (texts) => {
        const rows: Cell[][] = texts.map((value) => [text('x'), text(value)]);
        const [, ...lines] = parsed(csv({ headers: ['x', 't'], rows }, COMMA));
        expect(lines.map(([, cell = '']) => unguarded(cell))).toEqual(texts);
        expect(lines.filter(([, cell = '']) => mightRun(cell))).toEqual([]);
      }),
    );
  });

  it('has no header that a spreadsheet could run either', () => {
    const headers = [...FORMULAS, ...HOSTILE_TEXTS];
    const [line = []] = parsed(csv({ headers, rows: [] }, COMMA));
    expect(line.map(unguarded)).toEqual(headers);
    expect(line.filter(mightRun)).toEqual([]);
  });

  it.each(FORMULAS)('neutralizes %j', (formula) => {
    const [, [cell = ''] = []] = parsed(csv({ headers: ['t'], rows: [[text(formula)]] }, COMMA));
    expect(mightRun(formula)).toBe(true);
    expect(mightRun(cell)).toBe(false);
    expect(unguarded(cell)).toBe(formula);
  });

  it('leaves unknown numbers empty, never 0', () => {
    const file = csv(tableOf(OWN_PRESETS.everything, [exportRow({ assessment: null })]), COMMA);
    const [header = [], line = []] = parsed(file);
    for (const name of ['engagement_percent', 'typical_views', 'quote', 'email']) {
      expect(line[header.indexOf(name)], name).toBe('');
    }
    expect(line[header.indexOf('followers')]).toBe('48250');
    expect(line[header.indexOf('followers_low')]).toBe('48200');
  });
});
