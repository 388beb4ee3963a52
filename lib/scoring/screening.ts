import type { Assessment, EngagementRate, FlagResult, Screening } from '../model/assessment';
import { type Sentence, sentence, told } from '../model/sentence';
import type { Examined } from './evidence';
import { countOf } from './measured-post';
import { RULES } from './rules';
import { isUnread } from './votes';

const DAY = 86_400_000;

/** What became of one of the marketer's own criteria, with the sentence for it. */
interface MarkResult {
  result: 'met' | 'outside' | 'borderline' | 'not-read';
  said: Sentence;
}

/** What the screening is made from. */
export interface ScreeningInput {
  flags: readonly FlagResult[];
  coverage: number;
  engagement: EngagementRate | null;
  tier: Assessment['tier'];
  notRead: readonly Sentence[];
}

/** A screening result, and why in English sentences and as data. */
export type Screened = Pick<Assessment, 'screening' | 'reasons'> & { reasonsSaid: Sentence[][] };

/**
 * The screening result with its reasons. Outside only by a criterion that the marketer set; a raised flag leads to
 * "check" and no further; too little seen is said before anything good. Every result names what was not read.
 */
export function screen(evidence: Examined, input: ScreeningInput): Screened {
  const marks = marksOf(evidence, input);
  const raised = input.flags.filter(({ weight, result }) => weight === 'flag' && result === 'raised');
  const of = (result: MarkResult['result']) =>
    marks.filter((mark) => mark.result === result).map(({ said }) => told(said));
  const screening = resultOf(marks, raised.length, input.coverage);
  const reasons = [
    ...of('outside'),
    ...(raised.length > 1 ? [told(sentence('{n} things to look at.', { n: raised.length }))] : []),
    ...raised,
    ...(screening === 'good' ? [told(goodSentence(marks.length > 0))] : []),
    ...of('borderline'),
    ...of('not-read'),
    ...(screening === 'not-enough' ? [told(coverageSentence(input.flags))] : []),
    ...(isHistoryRead(input.flags) ? [] : [told(sentence('Follower history not read.'))]),
    ...(input.notRead.length > 0 ? [told(sentence('Not read: {what}.', { what: input.notRead }))] : []),
  ];
  return {
    screening,
    reasons: reasons.map(({ says }) => says),
    reasonsSaid: reasons.map(({ said = [] }) => said),
  };
}

function goodSentence(hasMarks: boolean): Sentence {
  return hasMarks
    ? sentence('Meets your criteria; nothing unusual in what was read.')
    : sentence('Nothing unusual in what was read.');
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

function coverageSentence(results: readonly FlagResult[]): Sentence {
  const checks = results.filter(({ weight }) => weight === 'flag');
  const seen = checks.filter(({ result }) => result !== 'not-enough-data').length;
  return sentence('{seen} of {checks} checks.', { seen, checks: checks.length });
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
    return { result: 'not-read', said: sentence('Last post not read; your limit: {limit|day|days}.', { limit }) };
  const { earliest, latest } = newest.measured.publishedAt;
  const [least, most] = [latest, earliest].map((time) => Math.max(0, Math.floor((now - time) / DAY)));
  const said = sentence('Last post {days|day|days} ago; your limit: {limit}.', { days: least ?? 0, limit });
  if ((most ?? 0) <= limit) return { result: 'met', said };
  if ((least ?? 0) <= limit) return borderline(said);
  return posts.some(({ post }) => isUnread(post.publishedAt))
    ? { result: 'not-read', said }
    : { result: 'outside', said };
}

function engagementMark(rate: EngagementRate | null, mark: number): MarkResult {
  if (rate === null)
    return { result: 'not-read', said: sentence('Engagement not read; your mark: {mark} %.', { mark }) };
  const { percent, low, high } = rate;
  const said = sentence('Engagement {percent:1} % ({low:1}–{high:1}); your mark: {mark} %.', {
    percent,
    low,
    high,
    mark,
  });
  if (low >= mark) return { result: 'met', said };
  return high < mark ? { result: 'outside', said } : borderline(said);
}

function followersMark({ known, traits }: Examined, fewest: number, most: number): MarkResult {
  const followers = countOf(known.creator.profile.followers);
  const span =
    most === Number.POSITIVE_INFINITY
      ? sentence('from {fewest}', { fewest })
      : sentence('{fewest}–{most}', { fewest, most });
  const noun = [sentence(traits.followersNoun)];
  if (followers === null)
    return {
      result: 'not-read',
      said: sentence('{followers} not read; you want {span}.', { followers: noun, span: [span] }),
    };
  const said = sentence('{n} {followers}; you want {span}.', { n: followers.low, followers: noun, span: [span] });
  if (followers.low >= fewest && followers.high <= most) return { result: 'met', said };
  return followers.high < fewest || followers.low > most ? { result: 'outside', said } : borderline(said);
}

function tierMark(tier: Assessment['tier'], wanted: readonly string[]): MarkResult {
  if (tier === null) return { result: 'not-read', said: sentence('Size not read; you want {wanted}.', { wanted }) };
  const said = sentence('Size: {size}; you want {wanted}.', { size: tier.id, wanted });
  if (tier.borderline) return borderline(said);
  return { result: wanted.includes(tier.id) ? 'met' : 'outside', said };
}

function borderline(said: Sentence): MarkResult {
  return { result: 'borderline', said: sentence('Borderline: {what}', { what: [said] }) };
}
