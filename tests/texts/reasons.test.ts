import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { creatorsIn } from '@/lib/import/addresses';
import { fileText } from '@/lib/import/file-text';
import { parseHistoryCsv } from '@/lib/import/history-csv';
import { sourceOf } from '@/lib/import/source';
import { tableRows } from '@/lib/import/table-rows';
import { rowsOfTable } from '@/lib/import/taken-rows';
import { trackingLink } from '@/lib/links/tracking-link';
import { LIST_FORMAT } from '@/lib/model/exported-list';
import { platforms } from '@/lib/platforms/registry';
import { REASONS, reasonIn } from '@/lib/texts/reasons';

/** Why a text can't be used at all. */
const whyNot = (text: string) => {
  const read = sourceOf(text);
  return read.ok ? [] : [read.why];
};

/** Why lines and cells of a table aren't taken. */
function problemsOf(csv: string): string[] {
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

async function written(): Promise<string[]> {
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

describe('reasonIn', () => {
  it('says in each language why something of a file, an address or a link can’t be taken', async () => {
    const reasons = new Set(await written());
    expect(reasons.size).toBeGreaterThan(25);
    for (const why of reasons) {
      expect(reasonIn(why, 'en-US')).toBe(why);
      for (const locale of ['de-AT', 'es']) expect(reasonIn(why, locale), why).not.toBe(why);
    }
  });

  it('keeps what stands in a reason, and says a reason within another', () => {
    expect(reasonIn('Line 12 has a quotation mark that nothing ends.', 'de')).toBe(
      'Zeile 12 hat ein Anführungszeichen, das nicht geschlossen wird.',
    );
    expect(reasonIn('“https://example.org/$1” is no address of a platform that is read', 'es')).toBe(
      '«https://example.org/$1» no es una dirección de una plataforma que se lea',
    );
  });

  it('leaves what it doesn’t know as it is', () => {
    expect(reasonIn('of another kind', 'de')).toBe('of another kind');
  });

  it('knows no reason that is not written anywhere', () => {
    const folders = ['lib/import', 'lib/links', 'lib/model'];
    const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
    const sources = files.filter((name) => name.endsWith('.ts')).map((name) => readFileSync(name, 'utf8'));
    for (const { en } of REASONS) {
      const parts = en.split(/\{\w+\}/).filter((part) => /\p{L}{2}/u.test(part));
      const isWritten = sources.some((source) => parts.every((part) => source.includes(part)));
      if (parts.length > 0 && en !== 'the row is missing or not as it must be') expect(isWritten, en).toBe(true);
    }
  });
});
