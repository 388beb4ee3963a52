import type { Assessment, EngagementRate, FlagResult, TextLanguages } from '../model/assessment';
import type { Campaign } from '../model/campaign';
import type { KnownCreator } from '../model/creator';

/** What the page answers from. `campaign` is null where the creator is in none. */
export interface AnswerInput {
  assessment: Assessment;
  known: KnownCreator;
  campaign: Campaign | null;
}

/** A piece of evidence for an answer, as data: views put it into words. Numbers are as scoring gives them. */
export type AnswerEvidence =
  | { kind: 'flag'; flag: FlagResult }
  | { kind: 'rate'; rate: EngagementRate; markPercent: number | null }
  | { kind: 'topic'; onTopic: number; posts: number }
  | { kind: 'markets'; named: readonly string[] }
  | { kind: 'country'; shown: string }
  | { kind: 'language'; isWanted: boolean }
  | { kind: 'text-languages'; of: 'posts' | 'comments'; found: TextLanguages }
  | { kind: 'tier'; isWanted: boolean }
  | { kind: 'paid'; paid: number; possiblyPaid: number; posts: number; brands: readonly string[] }
  | { kind: 'links'; shown: readonly string[] };

/**
 * What the page says to a question: the answer with its evidence, and when that was read (milliseconds since 1970).
 * `answer` null: there is evidence, but a person decides.
 */
export interface AutoAnswer {
  answer: 'yes' | 'no' | 'unclear' | null;
  evidence: readonly AnswerEvidence[];
  at: number;
}
