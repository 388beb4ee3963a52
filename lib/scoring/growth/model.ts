import type { Features } from './features';
import { TERM_NAMES, termsOf } from './terms';

/** A logistic model over the terms of a rise: the log odds that it was not made by people who came by themselves. */
export interface StepModel {
  intercept: number;
  /** One weight for each of the terms, by name. */
  weights: Readonly<Record<string, number>>;
}

/** How much a rise looks like the deliveries that a model was learnt from: from 0 to 1. */
export function likenessOf(model: StepModel): (features: Features) => number {
  const weights = TERM_NAMES.map((name) => model.weights[name] ?? 0);
  return (features) => {
    let logit = model.intercept;
    for (const [index, term] of termsOf(features).entries()) logit += (weights[index] ?? 0) * term;
    return 1 / (1 + Math.exp(-logit));
  };
}
