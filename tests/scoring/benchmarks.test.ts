import { describe, expect, it } from 'vitest';
import { exactly } from '@/lib/model/facts';
import { INSTAGRAM_BENCHMARKS, TIKTOK_BENCHMARKS, YOUTUBE_BENCHMARKS } from '@/lib/platforms/benchmarks';
import { benchmarkOn, placeOf, typicalFor } from '@/lib/scoring/benchmarks';

const BASIS = 'median of likes+comments ÷ followers';
const table = benchmarkOn(INSTAGRAM_BENCHMARKS, BASIS);
if (!table) throw new Error('no table');

const place = (low: number, high: number, followers = exactly(20_000)) =>
  placeOf({ basis: BASIS, low, high }, table, followers);

describe('placeOf', () => {
  // 10–50K: low .39, high 2.61.
  it.each([
    [0.1, 0.38, 'below'],
    [0.38, 0.4, 'unknown'],
    [0.39, 2.61, 'typical'],
    [2.5, 2.7, 'unknown'],
    [2.62, 9, 'above'],
  ])('%f–%f %% is %s', (low, high, expected) => {
    expect(place(low, high)).toBe(expected);
  });

  it('holds a rate against every size that a rounded follower count can mean', () => {
    // 5–10K: .62–3.54; 10–50K: .39–2.61.
    expect(place(0.5, 0.6, { low: 9_900, high: 10_100 })).toBe('unknown');
    expect(place(1, 2, { low: 9_900, high: 10_100 })).toBe('typical');
  });

  it('is unknown below the smallest size of the table', () => {
    expect(place(1, 2, exactly(999))).toBe('unknown');
  });

  it('does not compile across bases', () => {
    const byViews = TIKTOK_BENCHMARKS[0];
    if (!byViews) throw new Error('no table');
    const other = benchmarkOn(TIKTOK_BENCHMARKS, 'mean of likes+comments+shares+saves ÷ views');
    if (!other) throw new Error('no table');
    // @ts-expect-error A rate by followers is never held against a table by views.
    placeOf({ basis: BASIS, low: 1, high: 2 }, other, exactly(20_000));
    expect(benchmarkOn(TIKTOK_BENCHMARKS, BASIS)).toBeNull();
  });
});

describe('typicalFor', () => {
  it('is null where the table has nothing for a size', () => {
    expect(typicalFor({ ...table, rows: [{ from: 0, low: null, high: 3 }] }, exactly(5))).toBeNull();
  });
});

describe('the tables', () => {
  const tables = [...INSTAGRAM_BENCHMARKS, ...TIKTOK_BENCHMARKS, ...YOUTUBE_BENCHMARKS];

  it.each(tables.map((known) => [known.id, known] as const))('%s ascends and names its source', (_, known) => {
    expect(known.rows.map(({ from }) => from)).toEqual(known.rows.map(({ from }) => from).toSorted((a, b) => a - b));
    for (const { low, high } of known.rows) expect(low ?? 0).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY);
    for (const text of [known.source, known.date, known.sample, known.formula]) expect(text).not.toBe('');
  });
});
