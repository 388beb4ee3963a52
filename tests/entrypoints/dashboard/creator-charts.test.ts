import { expect, it } from 'vitest';
import { creatorCharts } from '@/entrypoints/dashboard/creator-charts';
import { platforms } from '@/lib/platforms/registry';
import { sampleCreators } from '@/lib/sample/sample-creators';
import { assess } from '@/lib/scoring/assess';
import { RESAMPLING_SEED } from '@/lib/scoring/rules';
import { NOW } from '../../support/readings';

const shown = platforms.filter(({ namedBy }) => namedBy !== null);

const drawn = sampleCreators(
  shown.map(({ id }) => ({ id, kind: 'video' })),
  NOW,
).flatMap((known) => {
  const traits = shown.find(({ id }) => id === known.creator.platform)?.traits;
  if (!traits) return [];
  const assessment = assess({ known, traits, now: NOW, seed: RESAMPLING_SEED });
  return [{ known, assessment, charts: creatorCharts(known, assessment, traits, NOW) }];
});

it('draws every post of which the formula’s counts are known, the oldest first', () => {
  for (const { known, charts } of drawn) {
    expect(charts.posts).toHaveLength(known.posts.length);
    const dates = charts.posts.map(({ at }) => at ?? 0);
    expect(dates).toEqual(dates.toSorted((a, b) => a - b));
  }
});

it('is on the assessment’s basis: the middle post is near the rate that is told', () => {
  for (const { assessment, charts } of drawn) {
    const rates = charts.posts.slice(-12).map(({ low, high }) => (low + high) / 2);
    const told = assessment.engagement?.percent ?? Number.NaN;
    expect(Math.min(...rates)).toBeLessThanOrEqual(told);
    expect(Math.max(...rates)).toBeGreaterThanOrEqual(told);
  }
});

it('sets paid posts apart as the assessment counts them', () => {
  for (const { assessment, charts } of drawn) {
    expect(charts.posts.filter(({ paid }) => paid === 'paid')).toHaveLength(assessment.details?.sponsored.paid ?? -1);
  }
});

it('makes every comment one of the four parts', () => {
  for (const { known, charts } of drawn) {
    const parts = Object.values(charts.comments ?? {});
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(known.comments.length);
  }
});

it('has no place and no band where the rate was held against no table', () => {
  for (const { assessment, charts } of drawn) {
    const hasTable = assessment.engagement?.benchmark !== null;
    expect([charts.place !== null, charts.typical !== null]).toEqual([hasTable, hasTable]);
  }
});

it('marks jumps, where the sample has one', () => {
  expect(drawn.filter(({ charts }) => charts.jumps.some(({ kind }) => kind === 'unexplained'))).toHaveLength(1);
});
