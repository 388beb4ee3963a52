import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** One judged thing: what it is, what was said, and the group (account, video, source) it belongs to. */
export interface Outcome {
  group: string;
  isPositive: boolean;
  isFlagged: boolean;
  score: number;
}

/** The figures of a set of outcomes; null where there is nothing to divide by. */
export interface Figures {
  precision: number | null;
  recall: number | null;
  f1: number | null;
  falsePositiveRate: number | null;
  auc: number | null;
}

const RESAMPLES = 400;
const SEED = 7;

/** Precision, recall, F1, share of negatives flagged, and the area under the ROC curve. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const positives = outcomes.filter(({ isPositive }) => isPositive);
  const negatives = outcomes.filter(({ isPositive }) => !isPositive);
  const hits = positives.filter(({ isFlagged }) => isFlagged).length;
  const alarms = negatives.filter(({ isFlagged }) => isFlagged).length;
  return {
    precision: ratio(hits, hits + alarms),
    recall: ratio(hits, positives.length),
    f1: ratio(2 * hits, hits + alarms + positives.length),
    falsePositiveRate: ratio(alarms, negatives.length),
    auc: aucOf(positives, negatives),
  };
}

/** The 95 % interval of a figure: groups are drawn with replacement, and where there are fewer than four, outcomes. */
export function intervalOf(outcomes: readonly Outcome[], figure: keyof Figures): [low: number, high: number] | null {
  const byGroup = new Map<string, Outcome[]>();
  outcomes.forEach((outcome) => {
    byGroup.set(outcome.group, [...(byGroup.get(outcome.group) ?? []), outcome]);
  });
  const groups = byGroup.size >= 4 ? [...byGroup.values()] : outcomes.map((outcome) => [outcome]);
  const random = xoroshiro128plus(SEED);
  const values: number[] = [];
  for (let draw = 0; draw < RESAMPLES; draw++) {
    const sample = groups.flatMap(() => groups[uniformInt(random, 0, groups.length - 1)] ?? []);
    const value = figuresOf(sample)[figure];
    if (value !== null) values.push(value);
  }
  values.sort((a, b) => a - b);
  const low = values[Math.floor(values.length * 0.025)];
  const high = values[Math.floor(values.length * 0.975)];
  return low === undefined || high === undefined ? null : [low, high];
}

/** A figure with its interval, as people read it. */
export function shown(outcomes: readonly Outcome[], figure: keyof Figures): string {
  const value = figuresOf(outcomes)[figure];
  if (value === null) return '–';
  const interval = intervalOf(outcomes, figure);
  return `${value.toFixed(3)}${interval ? ` (${interval.map((end) => end.toFixed(2)).join('–')})` : ''}`;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function aucOf(positives: readonly Outcome[], negatives: readonly Outcome[]): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  const sorted = [...positives, ...negatives].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    const rank = (from + to + 1) / 2;
    for (let at = from; at < to; at++) if (sorted[at]?.isPositive) rankSum += rank;
    from = to;
  }
  return (rankSum - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length);
}
