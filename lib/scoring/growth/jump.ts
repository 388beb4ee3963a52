import type { Sentence } from '../../model/sentence';

/** A change of followers worth telling. An observation, with its reasons; never a judgement about a person. */
export interface Jump {
  /** Of the observations before and after it; milliseconds since 1970. */
  from: number;
  to: number;
  /** Followers gained, negative for a drop, and the same in per cent of those before. */
  gain: number;
  percent: number;
  /** How many more than usual they were, or how many more were lost. */
  excess: number;
  kind: 'unexplained' | 'explained' | 'drop';
  why: Sentence[];
}
