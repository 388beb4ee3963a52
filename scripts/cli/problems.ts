import { inEnglish, type Sentence } from '../../lib/model/sentence';

/** Problems as they are printed: all of each as it is, and why in English. */
export function printedProblems<P extends { why: Sentence }>(
  problems: readonly P[],
): (Omit<P, 'why'> & { why: string })[] {
  return problems.map((problem) => ({ ...problem, why: inEnglish(problem.why) }));
}
