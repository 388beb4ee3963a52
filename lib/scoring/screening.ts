import type { Assessment, EngagementRate, FlagResult, Screening } from '../model/assessment';
import type { Examined } from './evidence';
import { countOf } from './measured-post';
import { RULES } from './rules';
import { isUnread } from './votes';

const DAY = 86_400_000;

/** What became of one of the marketer's own criteria, with the sentence for it. */
interface MarkResult {
  result: 'met' | 'outside' | 'borderline' | 'not-read';
  says: string;
}

/** What the screening is made from. */
export interface ScreeningInput {
  flags: readonly FlagResult[];
  coverage: number;
  engagement: EngagementRate | null;
  tier: Assessment['tier'];
  notRead: readonly string[];
}

/**
 * The screening result with its reasons. Outside only by a criterion that the marketer set; a raised flag leads to
 * "check" and no further; too little seen is said before anything good. Every result names what was not read.
 */
export function screen(evidence: Examined, input: ScreeningInput): { screening: Screening; reasons: string[] } {
  const marks = marksOf(evidence, input);
  const raised = input.flags.filter(({ weight, result }) => weight === 'flag' && result === 'raised');
  const says = (result: MarkResult['result']) =>
    marks.filter((mark) => mark.result === result).map((mark) => mark.says);
  const screening = resultOf(marks, raised.length, input.coverage);
  const isGood = screening === 'good';
  return {
    screening,
    reasons: [
      ...says('outside'),
      ...(raised.length > 1 ? [`${raised.length} things to look at.`] : []),
      ...raised.map((flag) => flag.says),
      ...(isGood
        ? [
            marks.length > 0
              ? 'Meets your criteria; nothing unusual in what was read.'
              : 'Nothing unusual in what was read.',
          ]
        : []),
      ...says('borderline'),
      ...says('not-read'),
      ...(screening === 'not-enough' ? [coverageText(input.flags)] : []),
      ...(isHistoryRead(input.flags) ? [] : ['Follower history not read.']),
      ...(input.notRead.length > 0 ? [`Not read: ${input.notRead.join(', ')}.`] : []),
    ],
  };
}

/** A few own looks are no history yet: what counts is whether they were enough to judge by. */
function isHistoryRead(results: readonly FlagResult[]): boolean {
  return results.some(({ id, result }) => id === 'follower-jump' && result !== 'not-enough-data');
}

function resultOf(marks: readonly MarkResult[], raised: number, coverage: number): Screening {
  if (marks.some(({ result }) => result === 'outside')) return 'outside';
  if (raised > 0) return 'check';
  const isSeen = coverage >= RULES.enoughCoverage.value && marks.every(({ result }) => result !== 'not-read');
  return isSeen ? 'good' : 'not-enough';
}

function coverageText(results: readonly FlagResult[]): string {
  const checks = results.filter(({ weight }) => weight === 'flag');
  const seen = checks.filter(({ result }) => result !== 'not-enough-data').length;
  return `${seen} of ${checks.length} checks.`;
}

function marksOf(evidence: Examined, { engagement, tier }: ScreeningInput): MarkResult[] {
  const { passMarkPercent, inactiveDays, fewestFollowers, mostFollowers } = evidence.campaign?.marks ?? {};
  const wanted = evidence.campaign?.brand.tiers ?? [];
  return [
    ...(inactiveDays === undefined ? [] : [activityMark(evidence, inactiveDays)]),
    ...(passMarkPercent === undefined ? [] : [engagementMark(engagement, passMarkPercent)]),
    ...(fewestFollowers === undefined && mostFollowers === undefined
      ? []
      : [followersMark(evidence, fewestFollowers ?? 0, mostFollowers ?? Number.POSITIVE_INFINITY)]),
    ...(wanted.length === 0 ? [] : [tierMark(tier, wanted)]),
  ];
}

function activityMark({ posts, now }: Examined, limit: number): MarkResult {
  const newest = posts.find(
    ({ measured }) => measured.publishedAt !== null && measured.publishedAt.earliest <= now + DAY,
  );
  if (!newest?.measured.publishedAt)
    return { result: 'not-read', says: `Last post not read; your limit: ${limit} days.` };
  const { earliest, latest } = newest.measured.publishedAt;
  const [least, most] = [latest, earliest].map((time) => Math.max(0, Math.floor((now - time) / DAY)));
  const says = `Last post ${least ?? 0} days ago; your limit: ${limit}.`;
  if ((most ?? 0) <= limit) return { result: 'met', says };
  if ((least ?? 0) <= limit) return { result: 'borderline', says: `Borderline: ${says}` };
  return posts.some(({ post }) => isUnread(post.publishedAt))
    ? { result: 'not-read', says }
    : { result: 'outside', says };
}

function engagementMark(rate: EngagementRate | null, mark: number): MarkResult {
  if (rate === null) return { result: 'not-read', says: `Engagement not read; your mark: ${mark} %.` };
  const says = `Engagement ${rate.percent.toFixed(1)} % (${rate.low.toFixed(1)}–${rate.high.toFixed(1)}); your mark: ${mark} %.`;
  if (rate.low >= mark) return { result: 'met', says };
  return rate.high < mark ? { result: 'outside', says } : { result: 'borderline', says: `Borderline: ${says}` };
}

function followersMark({ known, traits }: Examined, fewest: number, most: number): MarkResult {
  const followers = countOf(known.creator.profile.followers);
  const span = most === Number.POSITIVE_INFINITY ? `from ${fewest}` : `${fewest}–${most}`;
  if (followers === null) return { result: 'not-read', says: `${traits.followersNoun} not read; you want ${span}.` };
  const says = `${followers.low} ${traits.followersNoun}; you want ${span}.`;
  if (followers.low >= fewest && followers.high <= most) return { result: 'met', says };
  const isOutside = followers.high < fewest || followers.low > most;
  return isOutside ? { result: 'outside', says } : { result: 'borderline', says: `Borderline: ${says}` };
}

function tierMark(tier: Assessment['tier'], wanted: readonly string[]): MarkResult {
  if (tier === null) return { result: 'not-read', says: `Size not read; you want ${wanted.join(', ')}.` };
  const says = `Size: ${tier.id}; you want ${wanted.join(', ')}.`;
  if (tier.borderline) return { result: 'borderline', says: `Borderline: ${says}` };
  return { result: wanted.includes(tier.id) ? 'met' : 'outside', says };
}
