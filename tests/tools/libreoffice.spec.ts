import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { exportFile } from '../../lib/export/export-file';
import { exportForm } from '../../lib/export/export-form';
import { OWN_PRESETS } from '../../lib/export/presets';
import type { ExportRow } from '../../lib/export/row';
import { COLUMN_IDS, type ColumnKind, TABLE_COLUMNS } from '../../lib/model/table-columns';
import { exportRow } from '../support/export-rows';

const ROWS = 10_000;

/** More than a sheet of ours has; behind them LibreOffice counts on to the end of the sheet. */
const MOST_COLUMNS = 100;

/** Texts that a spreadsheet could run, turn into something else, or lose. */
const TEXTS = [
  '=1+1',
  '=HYPERLINK("https://tilda.example/","here")',
  '+49 30 1234567',
  '-5',
  '@SUM(A1)',
  '＝1+1',
  '\t=1+1',
  "'=1+1",
  '{=1+1}',
  '007',
  '1/2',
  '2026-06-01',
  'TRUE',
  '1e5',
  '<b>Ümläut & “quotes”</b>',
  'two\nlines',
  '日本語 😀',
  '_x0041_',
];

const office = ['soffice', 'libreoffice'].find((name) => {
  try {
    return execFileSync('which', [name], { stdio: 'pipe' }).length > 0;
  } catch {
    return false; // not on this machine
  }
});

/** One cell as LibreOffice has it: its type in OpenDocument's words, its value, and the text that it shows. */
interface OfficeCell {
  type: string | null;
  value: string | null;
  text: string;
  hasFormula: boolean;
}

test(`LibreOffice opens a workbook of 10,000 creators${office ? '' : ' (skipped: LibreOffice is not on this machine)'}`, async () => {
  test.skip(office === undefined);
  test.setTimeout(300_000);
  const rows = Array.from({ length: ROWS }, (_, n) => rowOf(n));
  const exported = await exportFile(
    exportForm('xlsx', OWN_PRESETS.everything, { sheetName: 'Spring Tea', rules: [] }),
    rows,
    { at: 0 },
  );
  const sheets = await openedInOffice(exported.ok ? exported.file : new Blob());

  expect([...sheets.keys()]).toEqual(['Spring Tea', 'Sources and rules']);
  const all = [...sheets.values()].flat(2);
  expect(all.filter(({ hasFormula }) => hasFormula)).toEqual([]);
  const [header = [], ...lines] = sheets.get('Spring Tea') ?? [];
  expect(header.map(({ text }) => text).filter(Boolean)).toEqual(COLUMN_IDS);
  expect(lines).toHaveLength(ROWS);
  for (const [column, id] of COLUMN_IDS.entries()) {
    const types = new Set(lines.map((line) => line[column]?.type ?? null));
    types.delete(null); // an empty cell
    expect([...types], id).toEqual(types.size === 0 ? [] : [TYPES[TABLE_COLUMNS[id].kind]]);
  }
  const of = (id: (typeof COLUMN_IDS)[number]) => lines.map((line) => line[COLUMN_IDS.indexOf(id)]);
  expect(of('note').map((cell) => cell?.text)).toEqual(rows.map(({ entry }) => entry.note));
  expect(of('platform_id').map((cell) => cell?.text)).toEqual(rows.map(({ creator }) => creator.profile.platformId));
  expect(of('handle').map((cell) => cell?.text)).toEqual(rows.map(({ creator }) => creator.profile.handle));
  expect(of('quote').map((cell) => Number(cell?.value))).toEqual(rows.map(({ entry }) => entry.quote?.price));
  expect(of('saved').map((cell) => Date.parse(`${cell?.value}Z`))).toEqual(rows.map(({ entry }) => entry.addedAt));
});

const TYPES: Record<ColumnKind, string> = {
  text: 'string',
  link: 'string',
  date: 'date',
  count: 'float',
  rate: 'float',
  money: 'float',
};

/** A creator whose id has more digits than a number can, and whose note is one of the texts. */
function rowOf(n: number): ExportRow {
  const platformId = String(7_000_000_000_000_000_000n + BigInt(n));
  return exportRow({
    id: `tiktok:id:${platformId}`,
    profileUrl: `https://www.tiktok.com/@creator.${n}?a=1&b=2`,
    profile: { handle: `creator.${n}`, platformId },
    entry: {
      addedAt: Date.UTC(2026, 0, 1) + n * 60_000,
      note: TEXTS[n % TEXTS.length] ?? '',
      quote: { price: n / 4, currency: 'EUR' },
    },
  });
}

/** The sheets of a workbook by name, row by row, as LibreOffice understood them. */
async function openedInOffice(file: Blob): Promise<Map<string, OfficeCell[][]>> {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-office-'));
  try {
    await writeFile(join(folder, 'list.xlsx'), new Uint8Array(await file.arrayBuffer()));
    execFileSync(
      office ?? '',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--headless', '--convert-to', 'fods', '--outdir', folder, join(folder, 'list.xlsx')],
      ],
      { stdio: 'pipe' },
    );
    const xml = await readFile(join(folder, 'list.fods'), 'utf8');
    const tables = xml.matchAll(/<table:table table:name="([^"]*)".*?<\/table:table>/gs);
    return new Map([...tables].map(([table, name = '']) => [decoded(name), rowsIn(table)]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The rows of a sheet that have anything in them. */
function rowsIn(table: string): OfficeCell[][] {
  return [...table.matchAll(/<table:table-row\b([^>]*)>(.*?)<\/table:table-row>/gs)].flatMap(
    ([, row = '', content = '']) => {
      const cells = cellsIn(content);
      if (cells.every(({ type }) => type === null)) return [];
      return Array.from({ length: countOf(row, 'rows') }, () => cells);
    },
  );
}

function cellsIn(row: string): OfficeCell[] {
  const cells = row.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs);
  return [...cells].flatMap(([, attributes = '', content = '']) => {
    const type = attributeOf(attributes, 'office:value-type');
    const cell = {
      type,
      value: attributeOf(attributes, 'office:value') ?? attributeOf(attributes, 'office:date-value'),
      text: textIn(content),
      hasFormula: attributeOf(attributes, 'table:formula') !== null,
    };
    return Array.from({ length: Math.min(countOf(attributes, 'columns'), MOST_COLUMNS) }, () => cell);
  });
}

/** A cell's text: a paragraph a line, with elements for what XML would swallow. */
function textIn(content: string): string {
  return [...content.matchAll(/<text:p\b[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)]
    .map(([, paragraph = '']) =>
      decoded(
        paragraph
          .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_all, count = '1') => ' '.repeat(Number(count)))
          .replace(/<text:tab\/>/g, '\t')
          .replace(/<[^>]*>/g, ''),
      ),
    )
    .join('\n');
}

function countOf(attributes: string, what: 'rows' | 'columns'): number {
  return Number(attributeOf(attributes, `table:number-${what}-repeated`) ?? 1);
}

function attributeOf(attributes: string, name: string): string | null {
  return attributes.match(new RegExp(`(?:^|\\s)${name}="([^"]*)"`))?.[1] ?? null;
}

function decoded(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
}
