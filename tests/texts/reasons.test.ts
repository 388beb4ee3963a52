import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { creatorsIn } from '@/lib/import/addresses';
import { fileText } from '@/lib/import/file-text';
import { parseHistoryCsv } from '@/lib/import/history-csv';
import { sourceOf } from '@/lib/import/source';
import { tableRows } from '@/lib/import/table-rows';
import { rowsOfTable } from '@/lib/import/taken-rows';
import { trackingLink } from '@/lib/links/tracking-link';
import { LIST_FORMAT } from '@/lib/model/exported-list';
import { inEnglish, placesOf, type Sentence, sentence } from '@/lib/model/sentence';
import { platforms } from '@/lib/platforms/registry';
import { REASONS, reasonIn } from '@/lib/texts/reasons';

const LIB = join(import.meta.dirname, '../../lib');

/** Where reasons are made, and the one sentence() that is no call aside. */
const sources = ['import', 'links', 'model'].flatMap((folder) =>
  readdirSync(join(LIB, folder)).map((name) => readFileSync(join(LIB, folder, name), 'utf8')),
);
const calls = sources.flatMap((source) => [...source.matchAll(/(?<!function )\bsentence\(/g)]);

/** Every reason that a file, a line, a cell, an address or a link gets, as it stands in the source. */
const texts = sources
  .flatMap((source) => [...source.matchAll(/\bsentence\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g)])
  .map(([, single, double]) => single ?? double ?? '');
const written = [...new Set(texts)].sort();

/** Why a text can't be used at all. */
const whyNot = (text: string) => {
  const read = sourceOf(text);
  return read.ok ? [] : [read.why];
};

/** Why lines and cells of a table aren't taken. */
function problemsOf(csv: string): Sentence[] {
  const read = sourceOf(csv);
  if (!read.ok || read.source.kind !== 'table') throw new Error('no table');
  const { rows, problems } = tableRows(read.source.table, read.source.mapping);
  const taken = rowsOfTable(rows, { platforms, platform: null, priceFor: null, now: 0 });
  return [...problems, ...taken.problems, ...taken.left].map(({ why }) => why);
}

const list = (rows: unknown[], version: number = LIST_FORMAT.version) =>
  JSON.stringify({ format: LIST_FORMAT.format, version, rows });

const linkWhy = (page: string, creator: string) => {
  const made = trackingLink(page, { platform: 'a', creator, campaign: '', creative: '' });
  return made.ok ? [] : [made.why];
};

const [first] = platforms;
const anyPost = 'https://www.tiktok.com/@tilda/video/7000000000000000001';

async function given(): Promise<Sentence[]> {
  const refused = await fileText(new Blob([new Uint8Array([0x6d, 0xfc, 0x6c])]));
  const packed = await fileText(new Blob([new Uint8Array([0x50, 0x4b, 3, 4])]));
  const addresses = creatorsIn(`tilda https://example.org/x ${'a'.repeat(3_000)} ${anyPost}`, platforms, null);
  const handles = creatorsIn('!!!', platforms, first ?? null);
  return [
    ...[refused, packed].flatMap((text) => (text.ok ? [] : [text.why])),
    ...['', '{', '{"a":1}', list([], 99), 'handle,note\na,"b', `a\n${','.repeat(600)}`].flatMap(whyNot),
    ...whyNot(`[${'['.repeat(200)}`),
    ...problemsOf('handle,stage,decision,price,date added\ntilda,dancing,perhaps,x y,1/2/2026\n,,,,\na,b,c,d,e,f,g\n'),
    ...problemsOf('handle,platform,stage,decision,price,utm link\ntilda,instagram,dancing,perhaps,5,ftp\n'),
    ...problemsOf('handle,platform\ntilda,myspace\nmarlo,\n,instagram\n'),
    ...parseHistoryCsv('date,followers\n2026-01-01,1\n2026-01-01,2\n2026-13-01,1\n,1\n2026-01-03,x\n').problems.map(
      ({ why }) => why,
    ),
    ...[...addresses.unknown, ...handles.unknown].map(({ why }) => why),
    ...linkWhy('nowhere', 'tilda'),
    ...linkWhy('https://a:b@example.org', 'tilda'),
    ...linkWhy('https://example.org', 'tilda'),
  ];
}

describe.each(['de', 'es'] as const)('why something can’t be taken, in %s', (language) => {
  const own = REASONS[language] ?? {};

  it('is complete, and holds nothing that is no longer said', () => {
    expect(texts.length).toBe(calls.length);
    expect(written.length).toBeGreaterThan(50);
    expect(Object.keys(own).sort()).toEqual(written);
  });

  it.each(written)('has the same places: %s', (text) => {
    expect(placesOf(own[text] ?? '')).toEqual(placesOf(text));
  });
});

describe('reasonIn', () => {
  it('says in each language why something of a file, an address or a link can’t be taken', async () => {
    const reasons = new Map((await given()).map((why) => [inEnglish(why), why]));
    expect(reasons.size).toBeGreaterThan(25);
    for (const [english, why] of reasons) {
      expect(reasonIn(why, 'en-US')).toBe(english);
      for (const locale of ['de-AT', 'es']) expect(reasonIn(why, locale), english).not.toBe(english);
    }
  });

  it('keeps what stands in a reason, and says a reason within another', () => {
    const [open] = whyNot('handle,note\na,b\nc,"d');
    expect(open && reasonIn(open, 'de')).toBe('Zeile 3 hat ein Anführungszeichen, das nicht geschlossen wird.');
    const [elsewhere] = problemsOf('profile url\nhttps://example.org/$1{why}\n');
    expect(elsewhere && reasonIn(elsewhere, 'es')).toBe(
      '«https://example.org/$1{why}» no es una dirección de una plataforma que se lea',
    );
  });

  it('writes numbers as the language does, those of lines without signs between', () => {
    const most = sentence('The table has more than {most:#} lines. Split it.', { most: 200_000 });
    expect(reasonIn(most, 'en-GB')).toBe('The table has more than 200000 lines. Split it.');
    expect(reasonIn(most, 'de')).toBe('Die Tabelle hat mehr als 200.000 Zeilen. Bitte teilen.');
    const line = sentence('Line {line:#} has more than {most:#} cells.', { line: 12_345, most: 500 });
    expect(reasonIn(line, 'es')).toBe('La línea 12345 tiene más de 500 celdas.');
  });

  it('is in English where the reason, or one within it, isn’t known', () => {
    expect(reasonIn(sentence('of {n} kinds', { n: 2 }), 'de')).toBe('of 2 kinds');
    const half = sentence('“{cell}” {why}', { cell: 'x', why: [sentence('is of another kind')] });
    expect(reasonIn(half, 'de')).toBe('“x” is of another kind');
  });
});
