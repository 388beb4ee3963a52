import { type Sentence, sentence } from '../../model/sentence';
import type { Threshold } from '../../model/traits';

/** Every number that decides about follower jumps. How well they do is measured in docs/detectors.md. */
export const GROWTH_RULES = {
  /** A rise that looks this much like a delivery raises the flag. */
  raiseFrom: {
    value: 0.62,
    source: 'ours: 9 of 10 raised are deliveries, 17 of 1,000 untouched histories are raised (docs/detectors.md)',
  },
  /** Without views, a rise from this likeness on is neither raised nor cleared. */
  unsureFrom: { value: 0.4, source: 'ours: two thirds of raiseFrom' },
  /** Fewer observations than this show no pace to hold a jump against. */
  fewestPoints: { value: 4, source: 'ours: one stretch for the jump, one on each side of it, one for the pace' },
  /** A shorter history has no usual pace. In days. */
  fewestDays: { value: 13, source: 'Social Blade’s signed-out view of 2026: fourteen daily rows' },
  /** Below this many followers one day of friends is a jump. */
  fewestFollowers: { value: 500, source: 'ours: below it a change by ten is 2 %' },
  /** A month's usual growth above this many rare three-day rises can't be judged without views. */
  fastMonth: { value: 5, source: 'ours: a rise that is rare in three days, five times a month' },
  /** A rise of this many usual spreads is told even where it is explained, and so is a drop. */
  toldSpreads: { value: 3, source: 'the common limit of outliers, on robust spreads' },
  /** A drop of this part of a rare rise is told. */
  toldDrop: { value: 0.3, source: 'ours: losses are rarer and smaller than rises' },
  /** Views this many times the usual explain a rise. */
  explainingLift: { value: 1.5, source: 'ours: half as many again as usual' },
} as const satisfies Record<string, Threshold>;

/** Days in which a platform is known to have taken away accounts, from `from` to `to` (milliseconds since 1970). */
export const CLEAN_UPS: readonly { from: number; to: number; says: Sentence }[] = [
  {
    from: Date.UTC(2018, 11, 12),
    to: Date.UTC(2018, 11, 16),
    says: sentence('In these days YouTube took away spam accounts everywhere.'),
  },
];
