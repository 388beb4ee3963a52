import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KnownCreator } from '@/lib/model/creator';
import { mergeReading } from '@/lib/store/merge-reading';
import { withHistory } from '@/scripts/cli/history-input';
import { countFact, NOW, profileReading, readingOf } from '../../support/readings';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const reading = readingOf({ profile: profileReading({ followers: countFact(1_150_000, 1_159_999) }) });
const withFile = (csv: string | null) => {
  const known: KnownCreator | null = mergeReading(null, reading, () => null);
  if (known === null) throw new Error('the reading was not kept');
  if (csv !== null) writeFileSync(join(folder, 'history.csv'), csv);
  return withHistory(known, csv === null ? null : 'history.csv', { folder, now: NOW });
};

describe('withHistory', () => {
  it('adds the days of a file, no more exact than the platform publishes them', async () => {
    const found = await withFile(
      'date,followers,views\n2026-05-30,1130000,900\n2026-05-31,1143210,901\n2026-08-01,1,1',
    );
    expect(
      found.ok &&
        found.value.observations.map(({ date, followers, views, source }) => [date, followers, views, source]),
    ).toEqual([
      ['2026-05-30', { low: 1_130_000, high: 1_139_999 }, { low: 900, high: 900 }, 'import'],
      ['2026-05-31', { low: 1_143_210, high: 1_143_210 }, { low: 901, high: 901 }, 'import'],
      ['2026-06-01', { low: 1_150_000, high: 1_159_999 }, null, 'page'],
    ]);
  });

  it('leaves lines out that can’t be read', async () => {
    const found = await withFile('date,followers\n03/04/2026,1\n2026-05-30,2');
    expect(found.ok && found.value.observations.map(({ date }) => date)).toEqual(['2026-05-30', '2026-06-01']);
  });

  it('changes nothing without a file', async () => {
    const found = await withFile(null);
    expect(found.ok && found.value.observations).toHaveLength(1);
  });

  it('says what is wrong with a file of which nothing can be read', async () => {
    expect(await withFile('date,followers\n03/04/2026,1')).toEqual({
      ok: false,
      error: 'history.csv, line 2: the date can mean two days: write it as YYYY-MM-DD',
    });
    expect(await withFile('day of week\nMonday')).toEqual({
      ok: false,
      error: 'history.csv: no column is called date',
    });
  });
});
