import type { CriterionScore, FlagResult } from '../model/assessment';

/** One of the vetting criteria: which flags it is made of, and how much each weighs in it. The weights add up to 1. */
export interface Criterion {
  id: string;
  parts: readonly { flag: string; weight: number }[];
}

/**
 * The five vetting criteria of the field's checklists, of equal weight. The parts' weights are ours: what says more about
 * a criterion by itself weighs more.
 */
export const CRITERIA: readonly Criterion[] = [
  {
    id: 'audience',
    parts: [
      { flag: 'follower-jump', weight: 0.4 },
      { flag: 'generic-comments', weight: 0.4 },
      { flag: 'same-commenters', weight: 0.2 },
    ],
  },
  {
    id: 'engagement',
    parts: [
      { flag: 'engagement-far-below-typical', weight: 0.3 },
      { flag: 'declining-engagement', weight: 0.25 },
      { flag: 'even-likes', weight: 0.15 },
      { flag: 'comments-per-like', weight: 0.15 },
      { flag: 'views-per-follower', weight: 0.15 },
    ],
  },
  {
    id: 'content',
    parts: [
      { flag: 'inactive', weight: 0.6 },
      { flag: 'paid-saturation', weight: 0.3 },
      { flag: 'paid-posts-do-worse', weight: 0.1 },
    ],
  },
  {
    id: 'brand-fit',
    parts: [
      { flag: 'brand-conflict', weight: 0.6 },
      { flag: 'past-controversy', weight: 0.4 },
    ],
  },
  {
    id: 'professionalism',
    parts: [
      { flag: 'disclosure-missing', weight: 0.5 },
      { flag: 'no-answer', weight: 0.25 },
      { flag: 'quote-far-above', weight: 0.25 },
    ],
  },
];

/**
 * Each criterion from 0 to 100 as a range: a clear flag earns its weight, a raised one nothing, and one without enough
 * data nothing at the low end and all at the high end. Flags that a platform can't answer don't weigh there.
 */
export function criteriaScores(
  results: readonly FlagResult[],
  isAnswerable: (flag: string) => boolean,
): CriterionScore[] {
  const resultOf = new Map(results.map(({ id, result }) => [id, result]));
  return CRITERIA.map(({ id, parts }) => {
    const weights = { raised: 0, clear: 0, 'not-enough-data': 0 };
    for (const { flag, weight } of parts) {
      if (isAnswerable(flag)) weights[resultOf.get(flag) ?? 'not-enough-data'] += weight;
    }
    const all = weights.raised + weights.clear + weights['not-enough-data'];
    if (all === 0) return { id, low: 0, high: 100, covered: 0 };
    return {
      id,
      low: rounded((100 * weights.clear) / all, Math.floor),
      high: rounded((100 * (all - weights.raised)) / all, Math.ceil),
      covered: Math.min(1, (weights.raised + weights.clear) / all),
    };
  });
}

/** Sums of weights leave dust in the last digits; it is rounded outwards, so that a range never loses by it. */
function rounded(value: number, round: (value: number) => number): number {
  return Math.min(100, Math.max(0, round(Number((value * 1e6).toFixed(0))) / 1e6));
}
