import { sentence, told } from '../../model/sentence';
import type { PlatformTraits } from '../../model/traits';
import { benchmarkOn, typicalFor } from '../benchmarks';
import { FORMULAS, type Formula, partsOf } from '../formulas';
import type { Range } from '../interval';
import type { MeasuredPost } from '../measured-post';
import { countOf } from '../measured-post';
import { RULES } from '../rules';
import { judgedPosts, saysBelow, tally } from '../votes';
import { type Flag, notEnough, postEvidence } from './flag';

/** More than half of the posts are far below what is typical for the size, on the same basis as the table. */
export const engagementFarBelowTypical: Flag = {
  id: 'engagement-far-below-typical',
  weight: 'flag',
  about: 'More than half of the posts have a rate under half of what a published table on the same basis calls low.',
  thresholds: [RULES.farBelowShare, RULES.fewestPosts],
  innocentCauses: ['A size reached long ago, in another niche', 'Posts that are watched rather than liked'],
  check: 'Compare with two creators of the same size and niche.',
  isAnswerable: (traits) => formulaWithBenchmark(traits) !== null,
  judge(evidence) {
    const formula = formulaWithBenchmark(evidence.traits);
    const followers = countOf(evidence.known.creator.profile.followers);
    if (formula === null) return notEnough('No published table on the same basis for this platform.');
    if (followers === null || followers.low <= 0) return notEnough('Followers not read.');
    const typical = typicalFor(formula.table, followers);
    if (typical === null) return notEnough('No published table for this size.');
    const share = RULES.farBelowShare.value;
    const limit = { low: typical.low.low * share, high: typical.low.high * share };
    const votes = judgedPosts(evidence).map(({ measured, isOptional }) => ({
      id: measured.id,
      isOptional,
      says: saysBelow(rateOf(formula.formula, measured, followers), limit),
    }));
    const { result, bad, fine } = tally(votes, { share: 0.5, fewest: RULES.fewestPosts.value });
    const n = bad.length + fine.length;
    if (result === 'not-enough-data') return notEnough('{n|post|posts} with engagement read.', { n });
    const shown = told(
      sentence('{n} of {posts} posts are below {percent:2} %, half of what {source} calls low for this size.', {
        n: bad.length,
        posts: n,
        percent: limit.low,
        source: formula.table.source,
      }),
    );
    return { result, ...shown, evidence: postEvidence(result === 'raised' ? bad : fine) };
  },
};

function formulaWithBenchmark(traits: PlatformTraits) {
  for (const id of traits.formulas ?? []) {
    const formula = FORMULAS.find((known) => known.id === id);
    const table = formula && benchmarkOn(traits.benchmarks, formula.basis);
    if (formula && table) return { formula, table };
  }
  return null;
}

/** A post's own rate in per cent; null where something that it takes wasn't read. */
export function rateOf({ basis }: Pick<Formula, 'basis'>, post: MeasuredPost, followers: Range | null): Range | null {
  const { terms, by } = partsOf(basis);
  const bottom = by === 'followers' ? followers : post.views;
  if (bottom === null || bottom.low <= 0) return null;
  let [low, high] = [0, 0];
  for (const term of terms) {
    const count = post[term];
    if (count === null) return null;
    low += count.low;
    high += count.high;
  }
  return { low: (100 * low) / bottom.high, high: (100 * high) / bottom.low };
}
