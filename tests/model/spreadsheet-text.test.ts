import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '@/lib/model/spreadsheet-text';
import { mightRun } from '../support/spreadsheet';

/** Texts that are likely to begin as formulas do. */
const hostile = fc
  .tuple(
    fc.array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠', "'", ' ', '\u200b')),
    fc.string({ unit: 'grapheme' }),
  )
  .map(([start, rest]) => start.join('') + rest);

describe('guarded', () => {
  it.each([
    '=HYPERLINK("http://evil.example","x")',
    '+cmd',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\ufeff=1',
    '\u202e=1',
    '\u200b=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM',
    '\0=1',
    '\ttext after a tab',
    "'=1",
  ])('guards %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  it.each([
    'Tilda Brennkessel',
    '-5',
    '+49',
    '3.5',
    '-3,5',
    'a=b',
    'mail@example.com',
    '',
    '日本',
    '100 %',
    "'n Abend",
  ])('leaves %j as it is', (text) => {
    expect(guarded(text)).toBe(text);
  });

  it('gives nothing that a spreadsheet could run, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(mightRun(guarded(text))).toBe(false);
      }),
    );
  });

  it('is undone by unguarded, whatever the text', () => {
    fc.assert(fc.property(hostile, (text) => unguarded(guarded(text)) === text));
  });
});
