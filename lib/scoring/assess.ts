import { mean } from 'simple-statistics';
import type { Assessment, EngagementRate, FlagResult } from '../model/assessment';
import { readValue } from '../model/facts';
import { benchmarkOn, placeOf } from './benchmarks';
import { criteriaScores } from './criteria';
import { detailsOf } from './details';
import { commentsOnlyRate, type Rate, type RateInput, rateBy } from './engagement';
import { type Evidence, type Examined, examine } from './evidence';
import { flags } from './flags';
import { FORMULAS, partsOf } from './formulas';
import { countOf } from './measured-post';
import { nextStepFor } from './next-step';
import { notRead } from './not-read';
import { DEFAULT_TIER_SCHEME, RULES_VERSION } from './rules';
import { screen } from './screening';
import { tierOf } from './tier';
import { typicalViews } from './typical-views';

/** The note that takes the score away: a person has to look. */
const NO_SCORE_NOTE = 'may-be-minor';

/** What the rules make of everything known about a creator. Pure: the same evidence gives the same assessment. */
export function assess(evidence: Evidence): Assessment {
  const examined = examine(evidence);
  const { creator } = evidence.known;
  const followers = countOf(creator.profile.followers);
  const scheme = evidence.campaign?.marks.tierScheme ?? DEFAULT_TIER_SCHEME;
  const tier = followers && tierOf(followers, scheme, evidence.traits.tiers[scheme]);
  const results: FlagResult[] = flags.map((flag) => ({ id: flag.id, weight: flag.weight, ...flag.judge(examined) }));
  const isAnswerable = (id: string) => flags.find((flag) => flag.id === id)?.isAnswerable?.(evidence.traits) ?? true;
  const mayBeMinor = results.some(({ id, result }) => id === NO_SCORE_NOTE && result === 'raised');
  const criteria = criteriaScores(mayBeMinor ? [] : results, isAnswerable);
  const coverage = mean(criteria.map((criterion) => criterion.covered));
  const engagement = engagementOf(examined);
  const screening = screen(examined, { flags: results, coverage, engagement, tier, notRead: notRead(examined) });
  const byHand = results.filter(({ id }) => mayBeMinor && id === NO_SCORE_NOTE);
  const views = typicalViews(examined);
  return {
    rulesVersion: RULES_VERSION,
    creator: {
      platform: creator.platform,
      handle: creator.profile.handle,
      platformId: creator.profile.platformId,
    },
    tier,
    engagement,
    typicalViews: views,
    flags: results,
    criteria,
    score: { low: mean(criteria.map(({ low }) => low)), high: mean(criteria.map(({ high }) => high)) },
    coverage,
    screening: screening.screening,
    reasons: [...byHand.map(({ says }) => says), ...screening.reasons],
    reasonsSaid: [...byHand.map(({ said = [] }) => said), ...screening.reasonsSaid],
    nextStep: nextStepFor(examined, results, engagement !== null, isAnswerable),
    details: detailsOf(examined, { typicalViews: views, tierId: tier?.id ?? null }),
  };
}

/**
 * The rate that is shown: by the first formula of the platform's own that can be had, else by any on its basis, else by
 * any, else, where likes are hidden, comments alone as a lower bound.
 */
function engagementOf(examined: Examined): EngagementRate | null {
  const { traits, known, now, seed } = examined;
  const posts = examined.posts.map(({ measured }) => measured);
  const input: RateInput = { followers: countOf(known.creator.profile.followers), posts, now, seed };
  const rank = (id: string) => {
    const at = traits.formulas?.indexOf(id) ?? -1;
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  const ordered = [...SHOWN].sort(
    (a, b) =>
      Math.sign(rank(a.id) - rank(b.id)) ||
      Number(partsOf(b.basis).by === traits.engagementBasis) - Number(partsOf(a.basis).by === traits.engagementBasis),
  );
  for (const formula of ordered) {
    const rate = rateBy(formula, input);
    if (rate) return placed(rate, examined);
  }
  const bound = commentsOnlyRate(traits.engagementBasis, input);
  if (bound === null) return null;
  const { id, value, low, high, n } = bound;
  return { formula: id, percent: value, low, high, n, place: 'unknown', benchmark: null };
}

/** The formulas that a platform without a choice of its own is shown by: one on each basis. */
const SHOWN = FORMULAS.filter(({ id }) =>
  ['median-12-followers', 'hypeauditor-views', 'hypeauditor-followers', 'hypeauditor-tiktok', 'kolens'].includes(id),
);

function placed(rate: Rate, { traits, known }: Examined): EngagementRate {
  const { formula, percent, low, high, n } = rate;
  const followers = readValue(known.creator.profile.followers);
  const table = benchmarkOn(traits.benchmarks, formula.basis);
  const place = table && followers ? placeOf({ basis: formula.basis, low, high }, table, followers) : 'unknown';
  return {
    formula: formula.id,
    percent,
    low,
    high,
    n,
    place,
    benchmark: place === 'unknown' ? null : (table?.id ?? null),
  };
}
