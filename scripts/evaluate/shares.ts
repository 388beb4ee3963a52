import type { Random } from './random';

/** One judged input: what it is, what was said about it, and the group that is drawn together. */
export interface Verdict {
  kind: string;
  isPositive: boolean;
  score: number;
  isRaised: boolean;
  hasEnough: boolean;
  group: string;
}

/** How well verdicts agree with what was true: precision, recall, their harmonic mean; NaN where nothing is to be divided. */
export interface Quality {
  precision: number;
  recall: number;
  f1: number;
}

/** Draws for an interval: its ends move by less than a hundredth. */
const DRAWS = 1_000;

/** Precision, recall and F1 of verdicts. */
export function qualityOf(verdicts: readonly Verdict[]): Quality {
  let hits = 0;
  let raised = 0;
  let positives = 0;
  for (const { isRaised, isPositive } of verdicts) {
    if (isRaised) raised += 1;
    if (isPositive) positives += 1;
    if (isRaised && isPositive) hits += 1;
  }
  return { precision: hits / raised, recall: hits / positives, f1: (2 * hits) / (raised + positives) };
}

/** Of the verdicts, the share that raise the flag. */
export function raisedShare(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ isRaised }) => isRaised).length / verdicts.length;
}

/** The chance that a positive scores above a negative, ties counted by half (area under the ROC curve). */
export function areaUnderCurve(verdicts: readonly Verdict[]): number {
  const sorted = [...verdicts].sort((a, b) => a.score - b.score);
  let ranks = 0;
  let positives = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    const here = sorted.slice(from, to).filter(({ isPositive }) => isPositive).length;
    ranks += (here * (from + 1 + to)) / 2;
    positives += here;
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}

/** A statistic with its 95 % interval as text: percentile bootstrap over groups, not over single verdicts. */
export function withInterval(
  verdicts: readonly Verdict[],
  statistic: (verdicts: readonly Verdict[]) => number,
  random: Random,
): string {
  const value = statistic(verdicts);
  if (!Number.isFinite(value)) return '–';
  const groups = grouped(verdicts);
  const draws: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = groups.flatMap(() => groups[random.whole(0, groups.length - 1)] ?? []);
    const other = statistic(drawn);
    if (Number.isFinite(other)) draws.push(other);
  }
  draws.sort((a, b) => a - b);
  const end = (share: number) => draws[Math.floor(share * (draws.length - 1))] ?? value;
  return `${value.toFixed(3)} (${end(0.025).toFixed(3)}–${end(0.975).toFixed(3)})`;
}

function grouped(verdicts: readonly Verdict[]): Verdict[][] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const group = groups.get(verdict.group);
    if (group) group.push(verdict);
    else groups.set(verdict.group, [verdict]);
  }
  return [...groups.values()];
}
