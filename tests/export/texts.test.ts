import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { link, number, text } from '@/lib/export/cell';
import { clipboardTable } from '@/lib/export/clipboard';
import { markdown } from '@/lib/export/markdown';

describe('clipboardTable', () => {
  const table = {
    headers: ['Name', 'Followers'],
    rows: [
      [text('=1+1'), number(-5)],
      [text('"Orla"\tQuill\r\nof\u2028Moor'), null],
      [text('<img src=x onerror=alert(1)>'), link('https://example.com/?a&b')],
    ],
  };

  it('keeps rows and cells apart as text, whatever is in them', () => {
    expect(
      clipboardTable(table)
        .text.split('\n')
        .map((line) => line.split('\t')),
    ).toEqual([
      ['Name', 'Followers'],
      ["'=1+1", '-5'],
      ['"""Orla"" Quill of Moor"', ''],
      ['<img src=x onerror=alert(1)>', 'https://example.com/?a&b'],
    ]);
  });

  it('is a table of texts as HTML', () => {
    const { document } = parseHTML(`<body>${clipboardTable(table).html}</body>`);
    expect(document.querySelectorAll('tr')).toHaveLength(4);
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelectorAll('td')[6]?.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('markdown', () => {
  it('is a table in which texts mean themselves', () => {
    const rows = [[text('a|b *c* [d](https://evil.example) @e <f>\n&g;'), number(4.5, 1)]];
    expect(markdown({ headers: ['Note', 'N'], rows })).toBe(
      [
        '| Note | N |',
        '| --- | --- |',
        '| a\\|b \\*c\\* \\[d\\](https:\u2060//evil.example) @\u2060e \\<f\\> \\&g; | 4.5 |',
      ].join('\n'),
    );
  });
});
