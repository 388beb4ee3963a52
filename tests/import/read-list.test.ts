import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readList } from '@/lib/import/read-list';
import { JSON_LIMITS, jsonProblem } from '@/lib/model/json-limits';
import { english } from '../support/english';
import { anyRows, exportRow } from '../support/export-rows';
import { canonicalRows, listFile } from '../support/list-files';
import { NOW } from '../support/readings';

const file = (rows: string) => `{"format":"touchstone-list","version":1,"rows":[${rows}]}`;

describe('readList', () => {
  it('gives back what was exported, whatever it was', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const read = readList(listFile(rows, NOW));
        expect(read).toMatchObject({ ok: true, problems: [] });
        expect(canonicalRows(read.ok ? read.rows : [])).toBe(canonicalRows(rows));
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same file when what it read is exported again', () => {
    const first = listFile([exportRow()], NOW);
    const read = readList(first);
    expect(listFile(read.ok ? read.rows : [], NOW)).toBe(first);
  });

  it('takes the good rows and names the bad ones by place', () => {
    const good = JSON.stringify(exportRow());
    const bad = JSON.stringify({ ...exportRow(), entry: { ...exportRow().entry, addedAt: 'yesterday' } });
    const read = readList(file(`${bad},${good},7`));
    expect(english(read)).toMatchObject({
      ok: true,
      rows: [{ creator: { id: 'youtube:UC-tilda' } }],
      problems: [
        { row: 1, why: 'entry.addedAt is missing or not as it must be' },
        { row: 3, why: 'the row is missing or not as it must be' },
      ],
    });
  });

  it.each([
    ['nothing', '', 'This file is not JSON, or only a part of it.'],
    ['a part of a list', listFile([exportRow()], NOW).slice(0, 400), 'This file is not JSON, or only a part of it.'],
    ['another JSON', '{"a":1}', 'This is no list that was exported here.'],
    [
      'a newer list',
      '{"format":"touchstone-list","version":2,"rows":[]}',
      'A newer version wrote this list. Update first.',
    ],
    ['10,000 levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'nested more than 64 deep'],
    ['10,000 levels in a row', file(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`), 'nested more than 64 deep'],
    [
      'a million keys',
      `{${Array.from({ length: 1_000_000 }, (_, n) => `"k${n}":0`).join(',')}}`,
      'has more than 1000 keys',
    ],
    ['a list of a million items', file(`${'0,'.repeat(1_000_000)}0`), 'has more than 100000 items'],
    ['a key __proto__', file('{"__proto__":{"polluted":true}}'), 'it has a key called __proto__'],
    ['a coded one', file('{"\\u005f_pr\\u006fto__" : {"polluted":true}}'), 'it has a key called __proto__'],
    [
      'a row twice',
      file(`${JSON.stringify(exportRow())},${JSON.stringify(exportRow())}`),
      'Rows 1 and 2 are for the same creator in the same campaign. Nothing was taken.',
    ],
  ])('refuses %s in one clear line', (_what, text, why) => {
    const read = readList(text);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : english(read.why)).toContain(why);
    expect(read.ok ? '' : english(read.why)).not.toContain('\n');
    expect('polluted' in {}).toBe(false);
  });

  it('takes texts that only speak of such things', () => {
    const row = exportRow({ entry: { note: '{"__proto__": [[[[', tags: ['__proto__'] } });
    expect(readList(listFile([row], NOW))).toMatchObject({ ok: true, problems: [] });
  });
});

describe('jsonProblem', () => {
  it('finds nothing in JSON of ordinary depth and width', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: JSON_LIMITS.depth - 1 }),
        (text) => /__proto__/.test(text) || jsonProblem(text) === null,
      ),
    );
  });
});
