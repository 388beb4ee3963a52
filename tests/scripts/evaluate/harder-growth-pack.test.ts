import { describe, expect, it } from 'vitest';
import type { Channel, Row } from '@/scripts/evaluate/growth-data';
import { makeHarderPack } from '@/scripts/evaluate/harder-growth-pack';

/** Invented channels of 300 days that grow by a few followers a day. */
const channels: Channel[] = Array.from({ length: 150 }, (_, index) => ({
  id: `channel-${index}`,
  rows: Array.from(
    { length: 300 },
    (__, day): Row => [1_000 + day, 20_000 + 100 * index + 7 * day, 900_000 + 800 * day],
  ),
}));
const options = { seed: 5, windowsAChannel: 2, sparseShare: 0.25 };
const pack = makeHarderPack(channels, options);

describe('makeHarderPack', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makeHarderPack(channels, options)).toEqual(pack);
    expect(makeHarderPack(channels, { ...options, seed: 6 })).not.toEqual(pack);
  });

  it('holds untouched, viral and bought histories, quick and slow ones', () => {
    const labels = new Set(pack.map(({ label }) => label));
    expect([...labels].sort()).toEqual(['bought', 'clean', 'viral_sim']);
    const lengths = pack.flatMap(({ days }) => days ?? []);
    expect(lengths.filter((days) => days <= 3).length).toBeGreaterThan(10);
    expect(lengths.filter((days) => days >= 10 && days <= 20).length).toBeGreaterThan(5);
    expect(lengths.filter((days) => days > 3 && days < 10)).toEqual([]);
  });

  it('shows three digits', () => {
    const counts = pack.flatMap(({ points }) => points.map(([, followers]) => followers));
    expect(counts.every((count) => count < 1_000 || /^\d{3}0*$/.test(String(count)))).toBe(true);
  });

  it('sees about a quarter on visits days apart', () => {
    const sparse = pack.filter(({ points }) => points.length < 60);
    expect(sparse.length / pack.length).toBeGreaterThan(0.15);
    expect(sparse.length / pack.length).toBeLessThan(0.35);
  });

  it('adds followers without views to bought ones, and both to viral ones', () => {
    const gained = (column: 1 | 2, label: string) =>
      pack
        .filter((history) => history.label === label && history.points.length === 120)
        .map(({ points }) => (points.at(-1)?.[column] ?? 0) - (points[0]?.[column] ?? 0));
    expect(Math.min(...gained(2, 'viral_sim'))).toBeGreaterThan(Math.max(...gained(2, 'clean')));
    expect(Math.max(...gained(1, 'clean'))).toBeLessThan(1_000);
    const withoutViews = gained(2, 'bought').filter((views) => views === 119 * 800);
    expect(withoutViews.length).toBeGreaterThan(10);
  });

  it('makes nothing of channels with gaps or few followers', () => {
    const gappy = channels.map(({ id, rows }) => ({ id, rows: rows.filter((_, day) => day % 3 === 0) }));
    const tiny = channels.map(({ id, rows }) => ({ id, rows: rows.map(([day, , views]): Row => [day, 400, views]) }));
    expect(makeHarderPack([...gappy, ...tiny], options)).toEqual([]);
  });
});
