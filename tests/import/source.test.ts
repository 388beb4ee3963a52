import { describe, expect, it } from 'vitest';
import { sourceOf, TAKEN_COLUMNS } from '@/lib/import/source';
import { english } from '../support/english';
import { exportedEntry } from '../support/export-rows';
import { listFile } from '../support/list-files';
import { NOW, profileReading } from '../support/readings';

const kindOf = (text: string) => {
  const read = sourceOf(text);
  return read.ok ? read.source.kind : english(read.why);
};

describe('a file is known by what it holds', () => {
  it('as a table of creators', () => {
    expect(kindOf('handle,note\ntilda,x\n')).toBe('table');
    expect(kindOf('date,followers,handle\n2026-05-01,100,tilda\n')).toBe('table');
    expect(kindOf('Who,What\ntilda,x\n')).toBe('table');
  });

  it('as a list that was exported here, with the campaigns in it', () => {
    const creator = {
      id: 'a',
      platform: 'youtube',
      keys: [],
      profile: profileReading(),
      firstSeenAt: 1,
      lastSeenAt: 1,
    };
    const rows = ['Spring Tea', 'Autumn'].map((campaign) => ({
      creator,
      assessment: null,
      entry: exportedEntry({ campaign }),
    }));
    expect(sourceOf(listFile(rows, NOW))).toMatchObject({
      source: { kind: 'list', problems: [], campaigns: ['Spring Tea', 'Autumn'] },
    });
  });

  it('as a history of followers', () => {
    const read = sourceOf('date,followers\n2026-05-01,100\n2026-05-02,many\n');
    expect(read).toMatchObject({
      source: { kind: 'history', days: [{ date: '2026-05-01', followers: 100 }], problems: [{ line: 3 }] },
    });
  });

  it('as nothing, with one line that says why', () => {
    for (const text of ['', '{"format":"something else"}', '{"format":', '[1,2]', 'a,"b\nc']) {
      expect(english(sourceOf(text))).toEqual({ ok: false, why: expect.stringMatching(/^[^\n]+\.$/) });
    }
  });
});

it('numbers of pages are taken from no column', () => {
  const read = sourceOf('handle,followers,campaign,note\ntilda,100,Spring,x\n');
  expect(read).toMatchObject({ source: { mapping: ['handle', null, null, 'note'] } });
  expect(TAKEN_COLUMNS).toContain('quote');
});
