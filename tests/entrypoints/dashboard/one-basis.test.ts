import { describe, expect, it } from 'vitest';
import { ratesOnOneBasis } from '@/entrypoints/dashboard/one-basis';
import type { KnownCreator } from '@/lib/model/creator';
import { notShown } from '@/lib/model/facts';
import { sampleCreators } from '@/lib/sample/sample-creators';

const NOW = Date.UTC(2026, 4, 20);

const sample = (): KnownCreator[] =>
  sampleCreators(
    ['youtube', 'instagram', 'tiktok'].map((id) => ({ id, kind: 'video' as const })),
    NOW,
  );

const withoutViews = (known: KnownCreator): KnownCreator => ({
  ...known,
  posts: known.posts.map((row) => ({ ...row, post: { ...row.post, views: notShown } })),
});

describe('ratesOnOneBasis', () => {
  it('measures all by one formula, on whatever platforms they are', () => {
    const creators = sample().slice(0, 3);
    expect(new Set(creators.map(({ creator }) => creator.platform)).size).toBeGreaterThan(1);
    const common = ratesOnOneBasis(creators, NOW);
    expect(common?.rates.filter((rate) => rate !== null)).toHaveLength(3);
  });

  it('takes the formula that most can be measured by, and leaves the others without a number', () => {
    const [a, b, c] = sample();
    if (!a || !b || !c) throw new Error('the sample has more');
    const common = ratesOnOneBasis([withoutViews(a), withoutViews(b), c], NOW);
    expect(common?.formula).toMatch(/followers/);
    expect(ratesOnOneBasis([a, null, b], NOW)?.rates.map((rate) => rate !== null)).toEqual([true, false, true]);
  });

  it('compares nobody where no two can be measured alike', () => {
    const [a] = sample();
    expect(ratesOnOneBasis([a ?? null, null], NOW)).toBeNull();
  });
});
