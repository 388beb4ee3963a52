import { describe, expect, it } from 'vitest';
import { exactly } from '@/lib/model/facts';
import { BELOW_ALL_TIERS, tierOf } from '@/lib/scoring/tier';

const bands = [
  { id: 'nano', from: 1_000 },
  { id: 'micro', from: 10_000 },
  { id: 'macro', from: 100_000 },
];

describe('tierOf', () => {
  it.each([
    [0, BELOW_ALL_TIERS],
    [999, BELOW_ALL_TIERS],
    [1_000, 'nano'],
    [9_999, 'nano'],
    [10_000, 'micro'],
    [99_999, 'micro'],
    [100_000, 'macro'],
    [3_000_000_000, 'macro'],
  ])('%i followers', (followers, id) => {
    expect(tierOf(exactly(followers), 'test', bands)).toEqual({ scheme: 'test', id, borderline: false });
  });

  it('says so where the interval spans a border', () => {
    expect(tierOf({ low: 9_900, high: 10_100 }, 'test', bands)).toEqual({
      scheme: 'test',
      id: 'nano',
      borderline: true,
    });
    expect(tierOf({ low: 10_000, high: 10_099 }, 'test', bands)).toMatchObject({ id: 'micro', borderline: false });
  });

  it('is null where the platform has no bands in the scheme', () => {
    expect(tierOf(exactly(5), 'test', undefined)).toBeNull();
  });
});
