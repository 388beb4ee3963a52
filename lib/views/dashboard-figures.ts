import type { Assessment, TypicalViews } from '../model/assessment';
import type { Count } from '../model/count';
import type { Creator } from '../model/creator';
import type { Fact } from '../model/fact';
import { dateFormat, numberFormat } from '../model/formatters';
import type { ShortlistEntry } from '../model/shortlist';
import type { ListTexts } from '../texts/dashboard-list';
import type { CodeWords } from '../texts/dashboard-words';
import { formatCount, formatInterval, formatPercent, formatPercentRange, formatTime } from './format';

/** A saved creator with what is known of it; nulls where it was never read. */
export interface ListedEntry {
  entry: ShortlistEntry;
  creator: Creator | null;
  assessment: Assessment | null;
}

/** A number ready to show. `provenance` is where it comes from; null where there is no number, only words. */
export interface FigureView {
  text: string;
  /** A word beside the number, '' for none. */
  note: string;
  provenance: { title: string; rows: { label: string; value: string }[] } | null;
}

/** Less money than this, such as what one view costs, is written with parts of a cent. */
const TINY = 0.1;

/** What texts are made with. */
export interface FigureWords {
  locale: string;
  list: ListTexts;
  codes: CodeWords;
}

/** The typical views of the kind with most posts, which is what lists sort by; null where none are known. */
export function mainViews(assessment: Assessment | null): TypicalViews | null {
  const [first = null, ...others] = assessment?.typicalViews ?? [];
  return others.reduce((best, views) => (best === null || views.n > best.n ? views : best), first);
}

/** A creator's followers with their size class, and where the number was read. */
export function followersFigure({ creator, assessment }: ListedEntry, words: FigureWords): FigureView {
  const { locale, list, codes } = words;
  if (creator === null) return unread(list.notRead);
  const fact = creator.profile.followers;
  if (fact.state !== 'read') return unread(unreadWords(fact, list));
  const tier = assessment?.tier;
  const size = tier ? (codes.tiers[tier.id] ?? tier.id) : '';
  return {
    text: formatCount(fact.value, locale),
    note: tier?.borderline ? `${size}, ${list.borderline}` : size,
    provenance: { title: list.columns.followers, rows: countRows(fact, words) },
  };
}

/** The engagement rate with its place, formula and interval. */
export function engagementFigure({ assessment }: ListedEntry, { locale, list, codes }: FigureWords): FigureView {
  const rate = assessment?.engagement ?? null;
  if (rate === null) return unread(list.notRead);
  const rows = [
    { label: list.provenance.interval, value: formatPercentRange(rate, locale) },
    { label: list.provenance.formula, value: codes.formulas[rate.formula] ?? rate.formula },
    { label: list.provenance.posts, value: numberFormat(locale).format(rate.n) },
    { label: list.provenance.benchmark, value: rate.benchmark ?? codes.places.unknown },
  ];
  return {
    text: formatPercent(rate.percent, locale),
    note: rate.place === 'unknown' ? '' : codes.places[rate.place],
    provenance: { title: list.columns.engagement, rows },
  };
}

/** The typical views of the kind with most posts, with interval and middle half. */
export function viewsFigure({ assessment }: ListedEntry, words: FigureWords): FigureView {
  const views = mainViews(assessment);
  return views === null ? unread(words.list.notRead) : typicalViewsFigure(views, words);
}

/** The typical views of one kind of post. */
export function typicalViewsFigure(views: TypicalViews, { locale, list, codes }: FigureWords): FigureView {
  const rows = [
    { label: list.provenance.interval, value: formatInterval(views, locale) },
    { label: list.provenance.posts, value: numberFormat(locale).format(views.n) },
  ];
  if (views.middleHalf) {
    rows.push({ label: list.provenance.middleHalf, value: formatInterval(rounded(views.middleHalf), locale) });
  }
  return {
    text: formatCount(rounded({ low: views.median, high: views.median }), locale),
    note: codes.kinds[views.kind] ?? views.kind,
    provenance: { title: list.columns.views, rows },
  };
}

/** What a creator's quote comes to per 1,000 typical views; without these the quote itself, without a quote no text. */
export function priceFigure({ entry, assessment }: ListedEntry, { locale, list }: FigureWords): FigureView {
  if (entry.quote === null) return unread('');
  const quoted = formatMoney(entry.quote.price, entry.quote.currency, locale);
  const cpm = quoteCpm(entry.quote, assessment);
  if (cpm === null) return { ...unread(list.notRead), note: `${list.provenance.quote}: ${quoted}` };
  const text = formatMoneyRange(cpm, entry.quote.currency, locale);
  return {
    text,
    note: '',
    provenance: { title: list.columns.price, rows: [{ label: list.provenance.quote, value: quoted }] },
  };
}

/**
 * What a quote costs per 1,000 typical views, as the 80 % range of these views leaves it; null where the views of one of
 * its kinds of post aren't known, or may be none.
 */
function quoteCpm(
  quote: NonNullable<ShortlistEntry['quote']>,
  assessment: Assessment | null,
): { low: number; high: number } | null {
  const views = quotedViews(quote, assessment);
  if (views === null || views.low <= 0) return null;
  return { low: (1_000 * quote.price) / views.high, high: (1_000 * quote.price) / views.low };
}

/** The typical views of all posts of a quote together; null where those of one of its kinds aren't known. */
export function quotedViews(
  quote: NonNullable<ShortlistEntry['quote']>,
  assessment: Assessment | null,
): { median: number; low: number; high: number } | null {
  const sum = { median: 0, low: 0, high: 0 };
  for (const { kind, count } of quote.posts) {
    const views = assessment?.typicalViews.find((typical) => typical.kind === kind);
    if (!views) return null;
    sum.median += count * views.median;
    sum.low += count * views.low;
    sum.high += count * views.high;
  }
  return sum;
}

/** An amount of money as the locale writes it, without cents where it is large, with parts of them where it is tiny. */
export function formatMoney(amount: number, currency: string, locale: string): string {
  const digits = amount >= 100 ? 0 : amount > 0 && amount < TINY ? 3 : 2;
  return numberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

/** Two ends of an amount of money as the locale writes a range, both alike: without cents where it reaches 10. */
export function formatMoneyRange(
  { low, high }: { low: number; high: number },
  currency: string,
  locale: string,
): string {
  const maximumFractionDigits = high >= 10 && low >= 1 ? 0 : low < TINY ? 3 : 2;
  return numberFormat(locale, { style: 'currency', currency, maximumFractionDigits }).formatRange(low, high);
}

/** A day as the locale writes it. */
export function formatDay(at: number, locale: string): string {
  return dateFormat(locale, { dateStyle: 'medium' }).format(at);
}

/** What to say of a fact that was not read. */
export function unreadWords(fact: Fact<unknown>, list: ListTexts): string {
  return fact.state === 'not-shown' ? list.notShown : list.notRead;
}

/** Where a read count comes from: the page's own text, its place, when, and what it can mean. */
export function countRows(
  fact: Extract<Fact<Count>, { state: 'read' }>,
  { locale, list }: FigureWords,
): { label: string; value: string }[] {
  const rows = [
    { label: list.provenance.range, value: formatInterval(fact.value, locale) },
    { label: list.provenance.readAs, value: `“${fact.raw}”` },
    { label: list.provenance.place, value: fact.source },
  ];
  if (fact.at !== undefined) rows.push({ label: list.provenance.at, value: formatTime(fact.at, locale) });
  if (fact.conflict) rows.push({ label: list.provenance.conflict, value: `“${fact.conflict.raw}”` });
  if (fact.stale) rows.push({ label: '', value: list.provenance.stale });
  return rows;
}

function unread(text: string): FigureView {
  return { text, note: '', provenance: null };
}

function rounded({ low, high }: { low: number; high: number }): Count {
  return { low: Math.round(low), high: Math.round(high) };
}
