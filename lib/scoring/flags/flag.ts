import type { FlagResult } from '../../model/assessment';
import type { FlagEvidence } from '../../model/flag-evidence';
import { type Sentence, sentence, told } from '../../model/sentence';
import type { PlatformTraits, Threshold } from '../../model/traits';
import type { Examined } from '../evidence';

/** What a flag says of one creator. */
export type Judgement = Pick<FlagResult, 'result' | 'says' | 'said' | 'evidence'>;

/** A flag: one file in this folder, named by its id, and one line in index.ts. */
export interface Flag {
  id: string;
  /** A `note` informs and changes nothing. */
  weight: 'flag' | 'note';
  /** What it looks at, as a sentence for the documentation. */
  about: string;
  /** The thresholds that it goes by, of those that hold on every platform. */
  thresholds: readonly Threshold[];
  /** Why the sign can be harmless. */
  innocentCauses: readonly string[];
  /** How a person can check. */
  check: string;
  /** Whether the platform's traits have what it goes by; what can't be answered there doesn't weigh there. */
  isAnswerable?(traits: PlatformTraits): boolean;
  /** Unread evidence must never turn a result clear, nor raise it: see votes.ts. */
  judge(evidence: Examined): Judgement;
}

/** The judgement that there is too little to go by. */
export function notEnough(text: string, values: Sentence['values'] = {}): Judgement {
  return { result: 'not-enough-data', ...told(sentence(text, values)), evidence: [] };
}

/** Posts as a flag's evidence names them: each once by its id, at most ten. */
export function postEvidence(posts: readonly { id: string }[]): FlagEvidence[] {
  return [...new Set(posts.map(({ id }) => id))].slice(0, 10).map((id) => ({ kind: 'post', id }));
}

/** What was seen, as evidence, with why it is told of. */
export function seen(said: Sentence, why: Sentence[] = []): FlagEvidence {
  return { kind: 'seen', said, why };
}
