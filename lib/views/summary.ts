import type { Assessment, EngagementRate } from '../model/assessment';
import type { BenchmarkTable } from '../model/benchmark';
import type { Count } from '../model/count';
import type { Creator } from '../model/creator';
import type { Fact } from '../model/fact';
import { readValue } from '../model/facts';
import type { PlatformTraits } from '../model/traits';
import { textsFor } from '../texts/catalog';
import { SCREENING_TEXTS, type ScreeningTexts } from '../texts/screening';
import {
  formatCount,
  formatDaysAgo,
  formatInterval,
  formatNumber,
  formatPercent,
  formatPercentRange,
  formatTime,
} from './format';

/** One of the things behind a figure: its range, its formula, the raw text. */
export interface SummaryRow {
  label: string;
  value: string;
}

/** One line of a creator's summary: what it is, its value in a word, and on demand what stands behind it. */
export interface SummaryLine {
  id: string;
  label: string;
  value: string;
  rows: SummaryRow[];
}

/** What lines are made with: the platform's traits, and the person's locale. */
export interface SummaryContext {
  traits: Pick<PlatformTraits, 'followersNoun' | 'benchmarks'>;
  locale: string;
}

interface Writing extends SummaryContext {
  texts: ScreeningTexts;
}

/** A creator's name to show: the shown name, else the handle, else the platform's id. */
export function creatorName({ profile }: Creator): string {
  if (profile.name.state === 'read' && profile.name.value.trim() !== '') return profile.name.value;
  return profile.handle ?? profile.platformId ?? '';
}

/**
 * The lines that sum a creator up: followers and tier, typical views by kind of post, engagement and where it stands,
 * the last post, paid posts.
 */
export function summaryLines(creator: Creator, assessment: Assessment, context: SummaryContext): SummaryLine[] {
  const writing = { ...context, texts: textsFor(SCREENING_TEXTS, context.locale) };
  return [
    followersLine(creator, assessment, writing),
    ...viewsLines(assessment, writing),
    engagementLine(assessment.engagement, readValue(creator.profile.followers), writing),
    lastPostLine(assessment, writing),
    paidLine(assessment, writing),
  ];
}

function followersLine(creator: Creator, { tier }: Assessment, { traits, texts, locale }: Writing): SummaryLine {
  const noun = traits.followersNoun;
  const label = texts.followers[noun] ?? noun;
  const fact = creator.profile.followers;
  if (fact.state !== 'read') {
    return { id: 'followers', label, value: fact.state === 'not-shown' ? texts.notShown : texts.notRead, rows: [] };
  }
  const size = tier ? ` · ${texts.tiers[tier.id] ?? tier.id}${tier.borderline ? `, ${texts.borderline}` : ''}` : '';
  return {
    id: 'followers',
    label,
    value: `${formatCount(fact.value, locale)}${size}`,
    rows: [{ label, value: formatInterval(fact.value, locale) }, ...provenanceRows(fact, { texts, locale })],
  };
}

/** Where a count was read: the page's own text, its place, when, and a place that said something else. */
function provenanceRows(
  fact: Extract<Fact<Count>, { state: 'read' }>,
  { texts: { rows }, locale }: Pick<Writing, 'texts' | 'locale'>,
): SummaryRow[] {
  return [
    { label: rows.readAs, value: `“${fact.raw}”` },
    { label: rows.place, value: fact.source },
    ...(fact.at === undefined ? [] : [{ label: rows.when, value: formatTime(fact.at, locale) }]),
    ...(fact.conflict ? [{ label: rows.alsoSaid, value: `“${fact.conflict.raw}” (${fact.conflict.source})` }] : []),
  ];
}

function viewsLines({ typicalViews }: Assessment, { texts, locale }: Writing): SummaryLine[] {
  const label = texts.typicalViews;
  if (typicalViews.length === 0) return [{ id: 'views', label, value: texts.notRead, rows: [] }];
  return typicalViews.map(({ kind, median, low, high, n, middleHalf }) => ({
    id: `views-${kind}`,
    label: `${label}, ${texts.kinds[kind] ?? kind}`,
    value: formatCount({ low: Math.round(median), high: Math.round(median) }, locale),
    rows: [
      { label: texts.rows.range, value: formatInterval({ low, high }, locale) },
      ...(middleHalf ? [{ label: texts.rows.middle, value: formatInterval(middleHalf, locale) }] : []),
      { label: texts.rows.basis, value: texts.medianOf(formatNumber(n, locale)) },
    ],
  }));
}

function engagementLine(
  rate: EngagementRate | null,
  followers: Count | null,
  { texts, locale, traits }: Writing,
): SummaryLine {
  const line = { id: 'engagement', label: texts.engagement };
  if (rate === null) return { ...line, value: texts.notRead, rows: [] };
  const table = traits.benchmarks?.find(({ id }) => id === rate.benchmark);
  const inWords = table && followers ? texts.places[rate.place]?.(sizeOf(table, followers, locale)) : undefined;
  const percent = formatPercent(rate.percent, locale);
  return {
    ...line,
    value: inWords === undefined ? percent : `${percent}, ${inWords}`,
    rows: [
      { label: texts.rows.range, value: formatPercentRange(rate, locale) },
      { label: texts.rows.basis, value: texts.formulas[rate.formula] ?? rate.formula },
      { label: texts.rows.posts, value: formatNumber(rate.n, locale) },
      { label: texts.rows.typical, value: table ? `${table.source}, ${table.date}` : texts.noTable },
    ],
  };
}

/** Keeps what stands beside it on one line. */
const WORD_JOINER = '\u2060';

/** The sizes of a table that a follower count falls into: "10K–50K" (never broken in two), "1M+" for its last row. */
function sizeOf({ rows }: BenchmarkTable, followers: Count, locale: string): string {
  const short = (count: number) => formatCount({ low: count, high: count }, locale);
  const from = rows.findLast((row) => row.from <= followers.low)?.from ?? 0;
  const to = rows.find((row) => row.from > followers.high)?.from;
  return to === undefined ? `${short(from)}+` : `${short(from)}${WORD_JOINER}–${WORD_JOINER}${short(to)}`;
}

function lastPostLine({ details }: Assessment, { texts, locale }: Writing): SummaryLine {
  const line = { id: 'last-post', label: texts.lastPost };
  const cadence = details?.cadence ?? null;
  if (cadence === null) return { ...line, value: texts.notRead, rows: [] };
  return {
    ...line,
    value: formatDaysAgo(cadence.lastPostDays, locale),
    rows: [
      { label: texts.rows.aWeek, value: formatNumber(cadence.postsAWeek, locale) },
      { label: texts.rows.longestGap, value: formatNumber(cadence.longestGapDays, locale) },
      { label: texts.rows.dated, value: formatNumber(cadence.n, locale) },
    ],
  };
}

function paidLine({ details }: Assessment, { texts, locale }: Writing): SummaryLine {
  const line = { id: 'paid', label: texts.paidPosts };
  const sponsored = details?.sponsored;
  if (sponsored === undefined || sponsored.posts === 0) return { ...line, value: texts.notRead, rows: [] };
  const { paid, posts, possiblyPaid, brands, paidPercent, organicPercent } = sponsored;
  const rate = (label: string, range: typeof paidPercent) =>
    range === null ? [] : [{ label, value: formatPercentRange(range, locale) }];
  return {
    ...line,
    value: texts.paidOf(formatNumber(paid, locale), formatNumber(posts, locale)),
    rows: [
      { label: texts.rows.possiblyPaid, value: formatNumber(possiblyPaid, locale) },
      ...(brands.length === 0 ? [] : [{ label: texts.rows.brands, value: brands.join(', ') }]),
      ...rate(texts.rows.paidRate, paidPercent),
      ...rate(texts.rows.organicRate, organicPercent),
    ],
  };
}
