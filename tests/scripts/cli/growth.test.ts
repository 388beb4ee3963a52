import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import command from '@/scripts/cli/growth';
import { inventedHistory } from '../../support/growth';

const NOW = Date.UTC(2026, 0, 1);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-growth-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function growth(csv: string, platform?: string) {
  writeFileSync(join(folder, 'history.csv'), csv);
  return command.run({ file: 'history.csv', platform }, { folder, now: NOW });
}

function csvOf(digits: number): string {
  const points = inventedHistory({
    days: 120,
    followers: 40_000,
    pace: 20,
    views: 2_000,
    added: { 60: 8_000 },
    digits,
  });
  const lines = points.map(
    ({ at, followers, views }) => `${new Date(at).toISOString().slice(0, 10)},${followers.low},${views?.low}`,
  );
  return ['date,followers,views', ...lines].join('\n');
}

describe('cli growth', () => {
  it('judges a history, with dates', async () => {
    expect(await growth(csvOf(3), 'youtube')).toMatchObject({
      ok: true,
      value: {
        flag: 'raised',
        jumps: [{ from: '2025-03-01', to: '2025-03-02', gain: expect.any(Number), kind: 'unexplained' }],
      },
    });
  });

  it('recognises three digits without a platform: the same result', async () => {
    expect(await growth(csvOf(3))).toEqual(await growth(csvOf(3), 'youtube'));
  });

  it('takes columns in any order and case, without views, with a byte order mark and empty lines', async () => {
    const csv =
      '\uFEFFFollowers,Date\r\n5000,2025-01-01\r\n\r\n5010,2025-01-09\r\n5020,2025-01-17\r\n5030,2025-01-25\r\n';
    expect(await growth(csv)).toMatchObject({ ok: true, value: { flag: 'clear', jumps: [] } });
  });

  it('leaves out lines that are none, dates that don’t exist and counts below zero', async () => {
    const broken = '2025-02-30,9\nhello,1\n2025-01-01,-5\n2025-01-02,12.5\n2025-01-03,\n';
    const whole = csvOf(3)
      .replace(',views', '')
      .replace(/^(\d.*),\d+$/gm, '$1');
    expect(await growth(`${whole}\n${broken}`)).toEqual(await growth(whole));
    const nothingIn = { ok: false, error: 'history.csv has no line with a date and a count' };
    expect(await growth(`date,followers\n${broken}`)).toEqual(nothingIn);
  });

  it('has not enough data in a history without a day, and no history in a file without its columns', async () => {
    const nothing = { flag: 'not-enough-data', score: 0, jumps: [] };
    expect(await growth('date,followers\n')).toEqual({ ok: true, value: nothing });
    expect(await growth('')).toMatchObject({ ok: false, error: expect.stringContaining('no columns') });
    expect(await growth('{"date":"2025-01-01","followers":5}')).toMatchObject({ ok: false });
  });

  it('says what is unusable', async () => {
    expect(await growth('day,count\n1,2\n')).toMatchObject({ ok: false, error: expect.stringContaining('no columns') });
    expect(await growth('date,followers\n', 'nowhere')).toMatchObject({ ok: false });
    expect(await command.run({ file: 'missing.csv' }, { folder, now: NOW })).toMatchObject({ ok: false });
  });
});
