import { featuresOf } from '../../lib/scoring/growth/features';
import type { StepModel } from '../../lib/scoring/growth/model';
import { type GrowthPoint, seriesOf } from '../../lib/scoring/growth/series';
import { risingStretches } from '../../lib/scoring/growth/stretches';
import { TERM_NAMES, termsOf } from '../../lib/scoring/growth/terms';
import type { LabelledHistory } from './growth-data';
import { type Example, fitLogistic, logOdds } from './logistic';

const DAY = 86_400_000;

/** Rises are learnt again from the ones of each history that look most like deliveries, so many times ... */
const ROUNDS = 2;
/** ... with this many of those that are none. */
const HARD_NEGATIVES = 2;

/** A pack's history as the judge takes it. */
export function pointsOf({ points }: LabelledHistory): GrowthPoint[] {
  return points.map(([day, followers, views]) => ({
    at: day * DAY,
    followers: { low: followers, high: followers },
    views: Number.isFinite(views) ? { low: views, high: views } : null,
  }));
}

/**
 * The rises of labelled histories as rows to learn from: those that share most days with the purchase are positive, all of
 * other histories are negative; what is beside a purchase in its own history counts for neither.
 */
export function examplesOf(histories: readonly LabelledHistory[]): Example[] {
  return histories.flatMap((history) => {
    const series = seriesOf(pointsOf(history), 'three-digits', null);
    const first = history.points[0]?.[0] ?? 0;
    return risingStretches(series).flatMap((stretch): Example[] => {
      const from = first + (series.day[stretch.from] ?? 0);
      const to = first + (series.day[stretch.to] ?? 0);
      const isPositive = history.label === 'bought';
      if (isPositive && !isPurchase(history, from, to)) return [];
      return [{ terms: termsOf(featuresOf(series, stretch)), isPositive, group: history.id }];
    });
  });
}

/** Learns the weights. Each history counts through the rises that look most like a delivery, as the judge sees it. */
export function learnStepModel(examples: readonly Example[]): StepModel {
  let fit = fitLogistic(examples);
  for (let round = 0; round < ROUNDS; round++) fit = fitLogistic(hardest(examples, (terms) => logOdds(fit, terms)));
  return {
    intercept: rounded(fit.intercept),
    weights: Object.fromEntries(TERM_NAMES.map((name, index) => [name, rounded(fit.weights[index] ?? 0)])),
  };
}

function hardest(examples: readonly Example[], oddsOf: (terms: readonly number[]) => number): Example[] {
  const taken = new Map<string, number>();
  return examples
    .map((example) => ({ example, odds: oddsOf(example.terms) }))
    .sort((a, b) => b.odds - a.odds)
    .filter(({ example: { group, isPositive } }) => {
      const count = (taken.get(group) ?? 0) + 1;
      taken.set(group, count);
      return count <= (isPositive ? 1 : HARD_NEGATIVES);
    })
    .map(({ example }) => example);
}

/** Whether the days of a rise are those of the purchase, at least by half of the shorter. */
function isPurchase({ day, days }: LabelledHistory, from: number, to: number): boolean {
  if (day === null || days === null) return false;
  const begin = day - 1;
  const end = day + days - 1;
  return Math.min(to, end) - Math.max(from, begin) >= 0.5 * Math.min(end - begin, to - from);
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
