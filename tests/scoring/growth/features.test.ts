import { describe, expect, it } from 'vitest';
import { type Features, featuresOf, rareGrowth } from '@/lib/scoring/growth/features';
import { seriesOf } from '@/lib/scoring/growth/series';
import { risingStretches } from '@/lib/scoring/growth/stretches';
import { FEATURE_NAMES, TERM_NAMES, termsOf } from '@/lib/scoring/growth/terms';
import { type InventedGrowth, inventedHistory } from '../../support/growth';

/** Features of the largest rise. */
function featuresFrom(growth: InventedGrowth): Features {
  const series = seriesOf(inventedHistory(growth), 'unknown', null);
  const [largest] = risingStretches(series).sort((a, b) => b.excess - a.excess);
  if (!largest) throw new Error('nothing rises in this history');
  return featuresOf(series, largest);
}

const step: InventedGrowth = { days: 120, followers: 40_000, pace: 20, views: 2_000, added: { 60: 8_000 } };
const rise = [2_000, 1_800, 1_300, 1_000, 700, 500, 350, 250, 180, 130];
const viral: InventedGrowth = {
  ...step,
  added: Object.fromEntries(rise.map((gain, day) => [60 + day, gain])),
  addedViews: Object.fromEntries(rise.map((gain, day) => [60 + day, 25 * gain])),
};

describe('rareGrowth', () => {
  it('falls with size and gives the measured shares at their sizes', () => {
    const shares = [500, 3_000, 30_000, 300_000, 3_000_000, 90_000_000].map(rareGrowth);
    expect(shares.map((share) => share.toFixed(3))).toEqual(['0.108', '0.108', '0.065', '0.026', '0.010', '0.010']);
    expect(rareGrowth(100_000)).toBeLessThan(rareGrowth(90_000));
  });
});

/** All that the model goes by. */
const namesIn = ({ lostShare: _, ...features }: Features) => Object.keys(features);

describe('featuresOf', () => {
  it('sees that a step begins and ends at once, without views', () => {
    const features = featuresFrom(step);
    expect(features.rise).toBeGreaterThan(2.5);
    expect(features.fall).toBeGreaterThan(2.5);
    expect(features.viewsPerGain).toBeLessThan(-3);
    expect(features).toMatchObject({ viewsKnown: 1, days: 0 });
    expect(Math.abs(features.after)).toBeLessThan(0.1);
  });

  it('sees that views rose with a viral rise, and that it fades', () => {
    const features = featuresFrom(viral);
    expect(features.lift).toBeGreaterThan(1);
    expect(features.viewsPerGain).toBeGreaterThan(featuresFrom(step).viewsPerGain + 1);
    expect(features.skew).toBeGreaterThan(0.1);
  });

  it('sees that it was lost again', () => {
    // 4,000 of 8,000, less the 400 that came as usual in the twenty days between.
    expect(featuresFrom({ ...step, added: { 60: 8_000, 80: -4_000 } }).lost).toBeCloseTo(3_600 / 8_000, 1);
    expect(featuresFrom(step).lost).toBeCloseTo(0, 1);
  });

  it('takes a loss of far more than it brought for no sign of it: others were lost, too', () => {
    const { lost, lostShare } = featuresFrom({ ...step, added: { 60: 8_000, 80: -32_400 } });
    expect(lostShare).toBeCloseTo(4, 1);
    expect(lost).toBeCloseTo(0.25, 1);
  });

  it('sees another rise like it', () => {
    expect(featuresFrom({ ...step, added: { 60: 8_000, 90: 7_000 } }).rival).toBeGreaterThan(-0.4);
    expect(featuresFrom(step).rival).toBeLessThan(-2);
  });

  it('says nothing about views where none are known, or where videos were taken away', () => {
    const unknown = { viewsKnown: 0, viewPeak: 0, lift: 0, viewsPerGain: 0, newViews: 0 };
    expect(featuresFrom({ ...step, views: null })).toMatchObject(unknown);
    expect(featuresFrom({ ...step, addedViews: { 62: -500_000 } })).toMatchObject(unknown);
  });

  it('is the same for a channel a hundred times as large, but for its size', () => {
    const large = { ...step, followers: 4_000_000, pace: 2_000, views: 200_000, added: { 60: 800_000 } };
    const { size, ...small } = featuresFrom(step);
    const { size: sizeOfLarge, ...others } = featuresFrom(large);
    expect(sizeOfLarge).toBeGreaterThan(size + 1);
    for (const name of ['rise', 'before', 'after', 'lift', 'rival'] as const) {
      expect(others[name]).toBeCloseTo(small[name], 0);
    }
  });
});

describe('termsOf', () => {
  it('gives a number for each name, knots and products included', () => {
    const features = featuresFrom(step);
    const terms = termsOf(features);
    const term = (name: string) => terms[TERM_NAMES.indexOf(name)];
    expect(terms).toHaveLength(TERM_NAMES.length);
    expect(terms.every(Number.isFinite)).toBe(true);
    expect(new Set(TERM_NAMES).size).toBe(TERM_NAMES.length);
    expect(term('rise')).toBe(features.rise);
    expect(term('rise>1')).toBe(Math.max(0, features.rise - 1));
    expect(term('days*peak')).toBe(features.days * features.peak);
    expect([...FEATURE_NAMES].sort()).toEqual(namesIn(features).sort());
  });
});
