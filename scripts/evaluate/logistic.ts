/** One row to learn from: its terms, whether it is what is looked for, and what it belongs to. */
export interface Example {
  terms: readonly number[];
  isPositive: boolean;
  group: string;
}

/** A fitted logistic regression, on the terms as they are. */
export interface Fit {
  intercept: number;
  weights: number[];
}

/** Terms are standardised, and their weights are held down by this penalty (ridge). */
const PENALTY = 2;
const MOST_STEPS = 30;

/** Fits a logistic regression with a ridge penalty, by Newton's method. Always the same for the same rows. */
export function fitLogistic(examples: readonly Example[]): Fit {
  const width = (examples[0]?.terms.length ?? 0) + 1;
  const { mean, deviation } = scaleOf(examples, width - 1);
  const rows = examples.map(({ terms }) =>
    Float64Array.from([1, ...terms.map((term, index) => (term - (mean[index] ?? 0)) / (deviation[index] ?? 1))]),
  );
  const weights = new Float64Array(width);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, curvature } = slopeAt(weights, rows, examples);
    const change = solve(curvature, gradient);
    let largest = 0;
    for (let index = 0; index < width; index++) {
      weights[index] = (weights[index] ?? 0) - (change[index] ?? 0);
      largest = Math.max(largest, Math.abs(change[index] ?? 0));
    }
    if (largest < 1e-6) break;
  }
  const raw = [...weights.subarray(1)].map((weight, index) => weight / (deviation[index] ?? 1));
  const shift = raw.reduce((sum, weight, index) => sum + weight * (mean[index] ?? 0), 0);
  return { intercept: (weights[0] ?? 0) - shift, weights: raw };
}

/** The log odds that a fit gives to terms. */
export function logOdds(fit: Fit, terms: readonly number[]): number {
  return terms.reduce((sum, term, index) => sum + term * (fit.weights[index] ?? 0), fit.intercept);
}

function scaleOf(examples: readonly Example[], width: number): { mean: number[]; deviation: number[] } {
  const mean = new Array<number>(width).fill(0);
  const deviation = new Array<number>(width).fill(0);
  for (const { terms } of examples) {
    for (let index = 0; index < width; index++)
      mean[index] = (mean[index] ?? 0) + (terms[index] ?? 0) / examples.length;
  }
  for (const { terms } of examples) {
    for (let index = 0; index < width; index++) {
      deviation[index] = (deviation[index] ?? 0) + ((terms[index] ?? 0) - (mean[index] ?? 0)) ** 2 / examples.length;
    }
  }
  // A term that is always the same keeps the rounding error of its mean: no scale to divide by.
  return {
    mean,
    deviation: deviation.map((variance, index) => {
      const scale = Math.sqrt(variance);
      return scale > 1e-9 * Math.abs(mean[index] ?? 0) ? scale : 1;
    }),
  };
}

function slopeAt(
  weights: Float64Array,
  rows: readonly Float64Array[],
  examples: readonly Example[],
): { gradient: Float64Array; curvature: Float64Array[] } {
  const width = weights.length;
  const gradient = new Float64Array(width);
  const curvature = Array.from({ length: width }, () => new Float64Array(width));
  for (let index = 1; index < width; index++) {
    gradient[index] = PENALTY * (weights[index] ?? 0);
    (curvature[index] as Float64Array)[index] = PENALTY; // it has `width` rows
  }
  for (const [at, row] of rows.entries()) {
    const example = examples[at] as Example; // rows are made of them
    let logit = 0;
    for (let i = 0; i < width; i++) logit += (row[i] as number) * (weights[i] as number); // typed arrays of `width`
    const likely = 1 / (1 + Math.exp(-logit));
    const error = likely - Number(example.isPositive);
    const bend = likely * (1 - likely);
    for (let i = 0; i < width; i++) {
      const here = row[i] as number; // as above
      gradient[i] = (gradient[i] as number) + error * here; // as above
      const line = curvature[i] as Float64Array; // as above
      const scaled = bend * here;
      for (let j = 0; j <= i; j++) line[j] = (line[j] as number) + scaled * (row[j] as number); // as above
    }
  }
  for (let i = 0; i < width; i++) {
    for (let j = i + 1; j < width; j++) (curvature[i] as Float64Array)[j] = (curvature[j] as Float64Array)[i] as number; // mirrored
  }
  return { gradient, curvature };
}

/** Solves a symmetric positive system by Cholesky's method. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const width = right.length;
  const lower = Array.from({ length: width }, () => new Float64Array(width));
  const cell = (rows: readonly Float64Array[], i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = cell(matrix, i, j);
      for (let k = 0; k < j; k++) rest -= cell(lower, i, k) * cell(lower, j, k);
      (lower[i] as Float64Array)[j] = i === j ? Math.sqrt(rest) : rest / cell(lower, j, j); // it has `width` rows
    }
  }
  const middle = new Float64Array(width);
  for (let i = 0; i < width; i++) {
    let rest = right[i] ?? 0;
    for (let k = 0; k < i; k++) rest -= cell(lower, i, k) * (middle[k] ?? 0);
    middle[i] = rest / cell(lower, i, i);
  }
  const solution = new Float64Array(width);
  for (let i = width - 1; i >= 0; i--) {
    let rest = middle[i] ?? 0;
    for (let k = i + 1; k < width; k++) rest -= cell(lower, k, i) * (solution[k] ?? 0);
    solution[i] = rest / cell(lower, i, i);
  }
  return solution;
}
