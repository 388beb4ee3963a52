import { describe, expect, it } from 'vitest';
import { textCell } from '@/lib/export/cell';

describe('textCell', () => {
  it.each([
    '=HYPERLINK("http://evil.example","x")',
    '+cmd',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\u202e=1',
    '\u200b=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM',
    '\0=1',
    '\ttext after a tab',
  ])('guards %j', (text) => {
    expect(textCell(text)).toBe(`'${text}`);
  });

  it.each(['Tilda Brennkessel', '-5', '+49', '3.5', '-3,5', 'a=b', 'mail@example.com', '', '日本', '100 %'])(
    'leaves %j as it is',
    (text) => {
      expect(textCell(text)).toBe(text);
    },
  );

  it('gives the empty text for what is unknown', () => {
    expect(textCell(null)).toBe('');
  });
});
