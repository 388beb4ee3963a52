import { mean } from 'simple-statistics';
import type { Assessment, CriterionScore, EngagementRate, FlagResult, Screening } from '../model/assessment';
import { readValue } from '../model/facts';
import { criteriaScores } from './criteria';
import { engagementRates } from './engagement';
import type { Evidence } from './evidence';
import { flags } from './flags';
import { DEFAULT_TIER_SCHEME, RULES, RULES_VERSION } from './rules';
import { tierOf } from './tier';
import { typicalViews } from './typical-views';

/** What the rules make of everything known about a creator. Pure: the same evidence gives the same assessment. */
export function assess(evidence: Evidence): Assessment {
  const { creator } = evidence.known;
  const followers = readValue(creator.profile.followers);
  const engagement = engagementRates(evidence);
  const results: FlagResult[] = flags.map((flag) => ({ id: flag.id, weight: flag.weight, ...flag.judge(evidence) }));
  const criteria = criteriaScores({ engagement, flags: results });
  const coverage = mean(criteria.map((criterion) => criterion.covered));
  return {
    rulesVersion: RULES_VERSION,
    creator: {
      platform: creator.platform,
      handle: creator.profile.handle,
      platformId: creator.profile.platformId,
    },
    tier: followers && tierOf(followers, DEFAULT_TIER_SCHEME, evidence.traits.tiers[DEFAULT_TIER_SCHEME]),
    engagement: engagement[0] ?? null,
    typicalViews: typicalViews(evidence),
    flags: results,
    criteria,
    score: { low: mean(criteria.map(({ low }) => low)), high: mean(criteria.map(({ high }) => high)) },
    coverage,
    screening: screen(results, coverage),
    reasons: reasonsFor(results, criteria),
    nextStep: nextStepFor(evidence, engagement),
  };
}

/** A raised flag leads to "check"; suspicion never leads further. Too little seen is said before anything good. */
function screen(results: readonly FlagResult[], coverage: number): Screening {
  if (results.some((flag) => flag.weight === 'flag' && flag.result === 'raised')) return 'check';
  return coverage < RULES.enoughCoverage.value ? 'not-enough' : 'good';
}

function reasonsFor(results: readonly FlagResult[], criteria: readonly CriterionScore[]): string[] {
  const raised = results.filter((flag) => flag.result === 'raised').map((flag) => flag.says);
  const seen = criteria.filter((criterion) => criterion.covered > 0).length;
  return [...raised, `${seen} of ${criteria.length} criteria looked at.`, 'Follower history not read.'];
}

function nextStepFor({ known, traits }: Evidence, engagement: readonly EngagementRate[]): Assessment['nextStep'] {
  if (readValue(known.creator.profile.followers) === null && known.creator.profile.followers.state !== 'not-shown') {
    return { id: 'open-profile', says: `Open the profile: reads ${traits.followersNoun}.` };
  }
  if (known.posts.length < RULES.fewestPosts.value)
    return { id: 'open-posts-tab', says: 'Open the list of posts: reads views and dates.' };
  if (engagement.length > 0) return null;
  const read = known.posts.filter(({ post }) => readValue(post.likes) !== null && readValue(post.comments) !== null);
  const missing = RULES.fewestPosts.value - read.length;
  if (missing <= 0) return null;
  return { id: 'open-posts', says: `Open ${missing} ${missing === 1 ? 'post' : 'posts'}: reads likes and comments.` };
}
