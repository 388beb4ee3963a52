import { type Drop, dropsOf } from '../health/drop';
import { type HealthSeries, lettersOf, type SeriesKind } from '../health/series';
import { dateFormat } from '../model/formatters';
import { textsFor } from '../texts/catalog';
import { HEALTH_TEXTS } from '../texts/health';

/** How well a field is read: on nearly all pages that have it, on some, on none; `none`: no page showed it. */
export type FieldState = 'reads' | 'partly' | 'fails' | 'none';

/** A field over the last pages of a kind: on how many it was read, not shown, or failed; and since when it dropped. */
export interface FieldHealth {
  field: string;
  label: string;
  read: number;
  notShown: number;
  failed: number;
  state: FieldState;
  /** In the person's words; null where it didn't drop. */
  dropped: string | null;
}

/** The pages of one kind, the fields that matter most first. */
export interface KindHealth {
  id: string;
  platform: string;
  kind: string;
  visits: string;
  fields: FieldHealth[];
}

/** One quiet notice for all drops that were not dismissed: a line for each kind of page. */
export interface DropNotice {
  title: string;
  lines: string[];
  next: string;
  drops: (SeriesKind & { field: string })[];
}

/** What names a platform, and how a person reads. */
export interface HealthWords {
  locale: string;
  platformLabel(id: string): string;
}

/** From this share of the pages that have a field on it counts as read well. */
const WELL = 0.9;

/**
 * How well pages are read, for each kind that was visited; pages with and without replies counted together. What pages of
 * posts never gave of their authors' profiles isn't theirs to give, and is left out.
 */
export function healthView(series: readonly HealthSeries[], words: HealthWords): KindHealth[] {
  const texts = textsFor(HEALTH_TEXTS, words.locale);
  const kinds = new Map<string, HealthSeries[]>();
  for (const each of series) {
    const id = `${each.platform} ${each.pageKind}`;
    kinds.set(id, [...(kinds.get(id) ?? []), each]);
  }
  return [...kinds].flatMap(([id, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const count = own.reduce((sum, { visits }) => sum + visits.length, 0);
    const names = new Set(own.flatMap(({ fields }) => Object.keys(fields)));
    return {
      id,
      platform: words.platformLabel(first.platform),
      kind: texts.kinds[first.pageKind],
      visits: texts.visits(count, words.locale),
      fields: inOrder([...names], texts.fields)
        .filter((field) => first.pageKind !== 'post' || !field.startsWith('profile.') || wasThere(own, field))
        .map((field) => fieldHealth(own, field, words)),
    };
  });
}

/** The notice for the drops that a person was not told of yet; null where there is none. */
export function dropNotice(series: readonly HealthSeries[], words: HealthWords): DropNotice | null {
  const texts = textsFor(HEALTH_TEXTS, words.locale);
  const dropped = series.flatMap((each) => {
    const drops = dropsOf(each).filter(({ field }) => !each.dismissed.includes(field));
    return drops.length > 0 ? { each, drops } : [];
  });
  if (dropped.length === 0) return null;
  return {
    title: texts.notice.title,
    lines: dropped.map(({ each, drops }) => {
      const where = `${words.platformLabel(each.platform)}, ${texts.kinds[each.pageKind]}`;
      const fields = inOrder(
        drops.map(({ field }) => field),
        texts.fields,
      );
      const labels = fields.map((field) => texts.fields[field] ?? field);
      return texts.notice.says(labels.join(', '), where, dayOf(firstOf(drops), words.locale));
    }),
    next: texts.notice.next,
    drops: dropped.flatMap(({ each: { platform, pageKind, hasReplies }, drops }) =>
      drops.map(({ field }) => ({ platform, pageKind, hasReplies, field })),
    ),
  };
}

function fieldHealth(series: readonly HealthSeries[], field: string, { locale }: HealthWords): FieldHealth {
  const texts = textsFor(HEALTH_TEXTS, locale);
  const letters = series.flatMap((each) => lettersOf(each, field).map(({ outcome }) => outcome));
  const read = letters.filter((letter) => letter === 'r').length;
  const notShown = letters.filter((letter) => letter === 's').length;
  const failed = letters.length - read - notShown;
  const drops = series.flatMap((each) => dropsOf(each)).filter((drop) => drop.field === field);
  return {
    field,
    label: texts.fields[field] ?? field,
    read,
    notShown,
    failed,
    state: stateOf(read, failed),
    dropped: drops.length > 0 ? texts.dropped(dayOf(firstOf(drops), locale)) : null,
  };
}

function wasThere(series: readonly HealthSeries[], field: string): boolean {
  return series.some((each) => lettersOf(each, field).some(({ outcome }) => outcome === 'r' || outcome === 'u'));
}

function stateOf(read: number, failed: number): FieldState {
  if (read + failed === 0) return 'none';
  if (read === 0) return 'fails';
  return read / (read + failed) >= WELL ? 'reads' : 'partly';
}

function firstOf(drops: readonly Drop[]): number {
  return Math.min(...drops.map(({ since }) => since));
}

function dayOf(at: number, locale: string): string {
  return dateFormat(locale, { day: 'numeric', month: 'long' }).format(at);
}

/** In the order of the texts; fields without one come last. */
function inOrder(fields: readonly string[], known: Record<string, string>): string[] {
  const names = Object.keys(known);
  const place = (field: string) => (known[field] === undefined ? names.length : names.indexOf(field));
  return fields.toSorted((a, b) => place(a) - place(b));
}
