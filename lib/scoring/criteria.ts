import type { CriterionScore, EngagementRate, FlagResult } from '../model/assessment';

/** What the criteria are judged by. */
export interface CriteriaInput {
  engagement: readonly EngagementRate[];
  flags: readonly FlagResult[];
}

/** The five vetting criteria of the field's checklists. */
const CRITERIA = ['audience', 'engagement', 'content', 'brand-fit', 'professionalism'] as const;

/**
 * The five criteria. A page answers two of them so far: engagement is seen once a rate can be had, and posting (a half of
 * content) once a dated post was read. What is seen earns its part unless a flag about it is raised.
 */
export function criteriaScores(input: CriteriaInput): CriterionScore[] {
  const inactive = input.flags.find((flag) => flag.id === 'inactive')?.result ?? 'not-enough-data';
  const seen: Record<(typeof CRITERIA)[number], { covered: number; earned: number }> = {
    audience: { covered: 0, earned: 0 },
    engagement: input.engagement.length > 0 ? { covered: 1, earned: 1 } : { covered: 0, earned: 0 },
    content: { covered: inactive === 'not-enough-data' ? 0 : 0.5, earned: inactive === 'clear' ? 0.5 : 0 },
    'brand-fit': { covered: 0, earned: 0 },
    professionalism: { covered: 0, earned: 0 },
  };
  return CRITERIA.map((id) => {
    const { covered, earned } = seen[id];
    return { id, low: 100 * earned, high: 100 * (earned + 1 - covered), covered };
  });
}
