import type { ComparedRate } from '@/components/dashboard/CompareView';
import type { KnownCreator } from '@/lib/model/creator';
import { readValue } from '@/lib/model/facts';
import { rateBy } from '@/lib/scoring/engagement';
import { FORMULAS } from '@/lib/scoring/formulas';
import { measured } from '@/lib/scoring/measured-post';
import { RESAMPLING_SEED } from '@/lib/scoring/rules';

/** The rates of several creators by one formula, in their order; null where one can't be computed by it. */
export interface RatesOnOneBasis {
  formula: string;
  rates: readonly (ComparedRate | null)[];
}

/**
 * The engagement of several creators by the one formula that most of them can be measured by, of equals the first in the
 * formulas' order. Null where no two can be measured alike.
 */
export function ratesOnOneBasis(creators: readonly (KnownCreator | null)[], now: number): RatesOnOneBasis | null {
  const inputs = creators.map(
    (known) =>
      known && {
        followers: readValue(known.creator.profile.followers),
        posts: known.posts.map(({ post }) => measured(post)),
        now,
        seed: RESAMPLING_SEED,
      },
  );
  let best: { formula: string; rates: (ComparedRate | null)[]; count: number } | null = null;
  for (const formula of FORMULAS) {
    const rates = inputs.map((input) => {
      const rate = input && rateBy(formula, input);
      return rate ? { percent: rate.percent, low: rate.low, high: rate.high, n: rate.n } : null;
    });
    const count = rates.filter((rate) => rate !== null).length;
    if (count >= 2 && count > (best?.count ?? 0)) best = { formula: formula.id, rates, count };
  }
  return best && { formula: best.formula, rates: best.rates };
}
