import type { FeatureName, Features } from './features';

/** Values of a feature from which on its weight changes: `max(0, value - knot)` is a term of its own. */
const KNOTS: Readonly<Partial<Record<FeatureName, readonly number[]>>> = {
  size: [-1, 0.5],
  spreads: [1.5, 3],
  days: [1.1, 2.2],
  before: [0.2],
  after: [0, 0.15, 0.5],
  rise: [1, 2.5],
  fall: [1, 2.5],
  skew: [-0.1, 0.1],
  unrest: [0.3, 1],
  rival: [-2.3, -1],
  viewPeak: [0, 1],
  lift: [0.7],
  viewsPerGain: [-2.5, -1],
  newViews: [2],
  gap: [1],
};

/** Pairs of features that mean more together than apart. */
const PRODUCTS: readonly (readonly [FeatureName, FeatureName])[] = [
  ['after', 'viewsPerGain'],
  ['days', 'peak'],
  ['days', 'after'],
  ['days', 'skew'],
  ['days', 'viewsPerGain'],
  ['gap', 'after'],
  ['gap', 'viewsPerGain'],
  ['gap', 'days'],
  ['gap', 'edges'],
  ['rival', 'spreads'],
  ['size', 'spreads'],
  ['size', 'viewsPerGain'],
  ['size', 'rival'],
  ['lift', 'viewsPerGain'],
  ['lost', 'viewsPerGain'],
];

/** Names of the features, in the order in which their terms come. */
export const FEATURE_NAMES = [
  'size',
  'spreads',
  'days',
  'before',
  'after',
  'edges',
  'rise',
  'fall',
  'skew',
  'seenBefore',
  'seenAfter',
  'peak',
  'unrest',
  'lost',
  'rival',
  'viewsKnown',
  'viewPeak',
  'lift',
  'viewsPerGain',
  'newViews',
  'gap',
] as const satisfies readonly FeatureName[];

/** Names of the terms: a feature, a feature from a knot on ("size>0.5"), or a product ("days*peak"). */
export const TERM_NAMES: readonly string[] = [
  ...FEATURE_NAMES,
  ...FEATURE_NAMES.flatMap((name) => (KNOTS[name] ?? []).map((knot) => `${name}>${knot}`)),
  ...PRODUCTS.map(([a, b]) => `${a}*${b}`),
];

/** The terms of a rise, one number for each of {@link TERM_NAMES}, in their order. */
export function termsOf(features: Features): number[] {
  return [
    ...FEATURE_NAMES.map((name) => features[name]),
    ...FEATURE_NAMES.flatMap((name) => (KNOTS[name] ?? []).map((knot) => Math.max(0, features[name] - knot))),
    ...PRODUCTS.map(([a, b]) => features[a] * features[b]),
  ];
}
