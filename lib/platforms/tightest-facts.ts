import type { Combination } from '../model/fact-fields';
import { firstKnown, tightestCount, tightestPeriod } from '../model/facts';

/** How facts of one look are combined: the tightest interval wins, and the first of other facts. */
export const tightestFacts: Combination = { count: tightestCount, period: tightestPeriod, other: firstKnown };
