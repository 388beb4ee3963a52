import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Cell, date, link, number, text } from '@/lib/export/cell';
import { written } from '@/lib/export/table-writer';
import { sheetNameOf, type WorkbookOptions, xlsxWriter } from '@/lib/export/xlsx/workbook';
import { anyText } from '../support/export-rows';
import { NOW } from '../support/readings';

function bytesOf(rows: Cell[][], options: Partial<WorkbookOptions> = {}, headers = ['a', 'b']): Uint8Array {
  const writer = xlsxWriter({ sheetName: 'Creators', extraSheets: () => [], at: NOW, ...options });
  const pieces = written(writer, { headers, rows }).map((piece) => Buffer.from(piece as Uint8Array)); // it gives bytes only
  return Buffer.concat(pieces);
}

/** The parts of a workbook, opened again. */
function opened(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

const sheet = (parts: Record<string, string>, n = 1) => parts[`xl/worksheets/sheet${n}.xml`] ?? '';

const decoded = (content: string) =>
  content
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/_x([0-9a-f]{4})_/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The texts of a sheet's cells in order, as a reader of workbooks decodes them. */
const textsIn = (xml: string) =>
  [...xml.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, content = '']) => decoded(content));

describe('xlsxWriter', () => {
  it('writes typed cells, the header frozen', () => {
    const parts = opened(
      bytesOf([
        [number(-4.5, 1), date(Date.UTC(2026, 5, 1, 12))],
        [number(48_200), text('007')],
      ]),
    );
    const xml = sheet(parts);
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<c r="A2" s="3"><v>-4.5</v></c>');
    expect(xml).toContain('<c r="B2" s="4"><v>46174.5</v></c>');
    expect(xml).toContain('<c r="A3" s="2"><v>48200</v></c>');
    expect(xml).toContain('<c r="B3" s="6" t="inlineStr"><is><t xml:space="preserve">007</t></is></c>');
  });

  it('links addresses of the web, also those with signs that XML means something by', () => {
    const parts = opened(bytesOf([[link('https://example.com/?a=1&b="2"'), link('javascript:alert(1)')]]));
    expect(sheet(parts)).toContain('<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks>');
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain(
      'Target="https://example.com/?a=1&amp;b=&quot;2&quot;" TargetMode="External"',
    );
  });

  it('has no formula, and every text as it was, as far as XML can hold it', () => {
    fc.assert(
      fc.property(fc.array(anyText.filter(Boolean), { minLength: 1, maxLength: 20 }), (texts) => {
        const parts = opened(
          bytesOf(
            texts.map((value) => [text(value)]),
            {},
            ['t'],
          ),
        );
        const xml = sheet(parts);
        expect(xml).not.toMatch(/<f[ >]|t="str"/);
        const holdable = (value: string) =>
          [...value.replace(/\r\n?/g, '\n')]
            .filter((sign) => /[^\p{Cc}\p{Cs}\ufffe\uffff]|[\t\n\u0080-\u009f\u007f]/u.test(sign))
            .join('');
        expect(textsIn(xml)).toEqual(['t', ...texts.map(holdable)]);
      }),
    );
  });

  it('marks texts that could run as texts, for those who edit their cells', () => {
    expect(sheet(opened(bytesOf([[text('=1+1'), text('@SUM(A1)')]])))).toMatch(/r="A2" s="7".*r="B2" s="7"/);
  });

  it('cuts a text at what a cell can hold', () => {
    const [, , cell = ''] = textsIn(sheet(opened(bytesOf([[text('&'.repeat(40_000))]]))));
    expect(cell).toHaveLength(32_767);
  });

  it('goes on on a further sheet where one is full, with the header again', () => {
    const rows = Array.from({ length: 5 }, (_, n) => [text(`row ${n}`), number(n)]);
    const parts = opened(bytesOf(rows, { rowsPerSheet: 3 }));
    expect([1, 2, 3].map((n) => textsIn(sheet(parts, n)))).toEqual([
      ['a', 'b', 'row 0', 'row 1'],
      ['a', 'b', 'row 2', 'row 3'],
      ['a', 'b', 'row 4'],
    ]);
    expect(parts['xl/workbook.xml']).toContain('name="Creators 3"');
  });

  it('has further sheets behind the table, and names every part that it has', () => {
    const extraSheets = () => [{ name: 'Sources: and rules', headers: ['What'], rows: [[text('Rules')]] }];
    const parts = opened(bytesOf([], { extraSheets }));
    expect(textsIn(sheet(parts, 2))).toEqual(['What', 'Rules']);
    const named = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path);
    expect(named.sort()).toEqual(
      Object.keys(parts)
        .filter((path) => /^xl\/\w.*\.xml$/.test(path))
        .sort(),
    );
    for (const [path, content] of Object.entries(parts)) {
      const { document } = parseHTML(content);
      expect(document.documentElement, path).not.toBeNull();
    }
  });

  it('gives the same bytes for the same table', () => {
    const rows = [[text('a'), number(1)]];
    expect(bytesOf(rows)).toEqual(bytesOf(rows));
  });
});

describe('sheetNameOf', () => {
  it.each([
    ['Spring/Summer: [tea]?', 'Spring Summer   tea'],
    ['', 'Sheet'],
    ["'quoted'", 'quoted'],
    ['x'.repeat(40), 'x'.repeat(31)],
    [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
  ])('makes a name of %j', (wanted, name) => {
    expect(sheetNameOf(wanted, [])).toBe(name);
  });

  it('gives no name twice, also not in another case', () => {
    expect(sheetNameOf('Tea', ['TEA', 'tea 2'])).toBe('Tea 3');
  });
});
