import type { Assessment, EngagementRate, Screening } from '../model/assessment';
import type { Creator } from '../model/creator';
import type { Fact } from '../model/fact';
import { formatCount, formatInterval, formatPercent } from './format';

/** One line of a creator's summary: what it is, the value in a word, and how sure it is. */
export interface SummaryLine {
  label: string;
  value: string;
  detail: string;
}

/** The words of the screening result. */
export const SCREENING_WORDS: Record<Screening, string> = {
  good: 'Good to shortlist',
  check: 'Check first',
  outside: 'Outside your criteria',
  'not-enough': 'Not enough read',
};

/** The words of the tiers. */
const TIER_WORDS: Record<string, string> = {
  'below-nano': 'below nano',
  nano: 'nano',
  micro: 'micro',
  mid: 'mid-tier',
  macro: 'macro',
  mega: 'mega',
};

const FORMULA_WORDS: Record<string, string> = {
  'hypeauditor-views': 'likes + comments ÷ views, mean',
  'hypeauditor-followers': 'likes + comments ÷ followers, mean',
};

const KIND_WORDS: Record<string, string> = { video: 'video', short: 'Short', photo: 'photo', carousel: 'carousel' };

/** A creator's name to show: the shown name, else the handle, else the platform's id. */
export function creatorName({ profile }: Creator): string {
  if (profile.name.state === 'read' && profile.name.value.trim() !== '') return profile.name.value;
  return profile.handle ?? profile.platformId ?? '';
}

/** The lines that sum a creator up: followers and tier, typical views, engagement. */
export function summaryLines(
  creator: Creator,
  assessment: Assessment,
  { followersNoun, locale }: { followersNoun: string; locale: string },
): SummaryLine[] {
  return [
    followersLine(creator, assessment, followersNoun, locale),
    ...viewsLines(assessment, locale),
    engagementLine(assessment.engagement, locale),
  ];
}

function followersLine(creator: Creator, { tier }: Assessment, noun: string, locale: string): SummaryLine {
  const label = noun.charAt(0).toUpperCase() + noun.slice(1);
  const fact = creator.profile.followers;
  if (fact.state !== 'read') return { label, value: unreadWords(fact), detail: '' };
  const size = tier ? ` · ${TIER_WORDS[tier.id] ?? tier.id}${tier.borderline ? ', borderline' : ''}` : '';
  return {
    label,
    value: `${formatCount(fact.value, locale)}${size}`,
    detail: `${formatInterval(fact.value, locale)} · read as “${fact.raw}”`,
  };
}

function viewsLines({ typicalViews }: Assessment, locale: string): SummaryLine[] {
  if (typicalViews.length === 0) return [{ label: 'Typical views', value: 'not read', detail: '' }];
  return typicalViews.map(({ kind, median, low, high, n }) => ({
    label: typicalViews.length > 1 ? `Typical views, ${KIND_WORDS[kind] ?? kind}` : 'Typical views',
    value: formatCount({ low: Math.round(median), high: Math.round(median) }, locale),
    detail: `${formatInterval({ low, high }, locale)} · median of ${n}`,
  }));
}

function engagementLine(rate: EngagementRate | null, locale: string): SummaryLine {
  if (rate === null) return { label: 'Engagement', value: 'not read', detail: '' };
  return {
    label: 'Engagement',
    value: formatPercent(rate.percent, locale),
    detail: `${formatPercent(rate.low, locale)}–${formatPercent(rate.high, locale)} · ${FORMULA_WORDS[rate.formula] ?? rate.formula} of ${rate.n}`,
  };
}

/** What to say of a fact that was not read. */
function unreadWords(fact: Fact<unknown>): string {
  return fact.state === 'not-shown' ? 'not shown' : 'not read';
}
