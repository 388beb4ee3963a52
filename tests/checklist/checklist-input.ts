import type { AnswerInput } from '@/lib/checklist/evidence';
import type { Question } from '@/lib/checklist/question';
import { QUESTIONS, type QuestionId } from '@/lib/checklist/questions';
import type { EngagementRate, FlagResult } from '@/lib/model/assessment';
import { Campaign } from '@/lib/model/campaign';
import { assess } from '@/lib/scoring/assess';
import { evidenceOf } from '../support/evidence';

/** A question of the templates. */
export function question(id: QuestionId): Question {
  return { id, ...QUESTIONS[id] };
}

const POST_A: FlagResult['evidence'] = [{ kind: 'post', id: 'a' }];

/** A flag's result with its result in words. */
export function flag(id: string, result: FlagResult['result'], evidence: FlagResult['evidence'] = POST_A): FlagResult {
  return { id, result, weight: 'flag', says: `${id} is ${result}`, evidence };
}

/** A rate by followers from `low` to `high`. */
export function rate(low: number, high: number, more: Partial<EngagementRate> = {}): EngagementRate {
  return {
    formula: 'median-12-followers',
    percent: (low + high) / 2,
    low,
    high,
    n: 12,
    place: 'unknown',
    benchmark: null,
    ...more,
  };
}

/** A creator of whom nothing but the profile was read, with what a test sets of the assessment and the campaign. */
export function input(
  assessment: Partial<AnswerInput['assessment']> = {},
  campaign: Partial<{ brand: object; marks: object }> | null = null,
): AnswerInput {
  const evidence = evidenceOf([]);
  return {
    known: evidence.known,
    assessment: { ...assess(evidence), flags: [], engagement: null, ...assessment },
    campaign: campaign && Campaign.parse(campaign),
  };
}
