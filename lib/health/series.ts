import * as z from 'zod/mini';
import { PageKind, PlatformId } from '../model/reading';
import { betterOf, type Outcome } from './outcome';

/** How many visits are kept of each kind of page; the oldest go first. */
export const VISITS = 60;

/** How many fields a series has at most: more than any page has, so that none can fill the storage. */
const FIELDS = 60;

/** Stands where a visit didn't come to a field: no post was there whose likes could have been read. */
const NONE = '-';

/**
 * What became of each field on the last visits to pages of one kind. Pages whose replies were read are apart from those
 * without, as these show less. `visits` are when they began, in milliseconds since 1970, the newest last; each field has a
 * letter a visit, in the same order. `dismissed` are the fields of whose drop the person was told.
 */
export const HealthSeries = z.object({
  platform: PlatformId,
  pageKind: PageKind,
  hasReplies: z.boolean(),
  visits: z.array(z.int()).check(z.maxLength(VISITS)),
  fields: z.record(z.string().check(z.maxLength(40)), z.string().check(z.regex(/^[rusf-]*$/), z.maxLength(VISITS))),
  dismissed: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(FIELDS)),
});
export type HealthSeries = z.infer<typeof HealthSeries>;

/** The kind of page that a series is about. */
export type SeriesKind = Pick<HealthSeries, 'platform' | 'pageKind' | 'hasReplies'>;

/** A series of no visits. */
export function emptySeries({ platform, pageKind, hasReplies }: SeriesKind): HealthSeries {
  return { platform, pageKind, hasReplies, visits: [], fields: {}, dismissed: [] };
}

/**
 * A series with what a look gave on the visit that began at `at`. Several looks of one visit are one: the best outcome of
 * a field stands. The same look twice changes nothing, and then the very same series is given back.
 */
export function withLook(series: HealthSeries, at: number, outcomes: ReadonlyMap<string, Outcome>): HealthSeries {
  const known = series.visits.lastIndexOf(at);
  const isOlder = known < 0 && series.visits.length === VISITS && at < (series.visits[0] ?? 0);
  if (isOlder || outcomes.size === 0) return series;
  const base = known < 0 ? withVisit(series, at) : series;
  const place = base.visits.lastIndexOf(at);
  const fields = { ...base.fields };
  for (const [name, outcome] of outcomes) {
    const letters = fields[name] ?? NONE.repeat(base.visits.length);
    if (fields[name] === undefined && Object.keys(fields).length >= FIELDS) continue;
    const before = letters.charAt(place);
    const after = betterOf(isOutcome(before) ? before : undefined, outcome);
    fields[name] = letters.slice(0, place) + after + letters.slice(place + 1);
  }
  const isSame = base === series && Object.entries(fields).every(([name, letters]) => series.fields[name] === letters);
  return isSame ? series : { ...base, fields };
}

/** What became of a field on the visits that came to it, the newest last, each with when the visit began. */
export function lettersOf({ visits, fields }: HealthSeries, field: string): { at: number; outcome: Outcome }[] {
  return [...(fields[field] ?? '')].flatMap((outcome, index) => {
    const at = visits[index];
    return at !== undefined && isOutcome(outcome) ? [{ at, outcome }] : [];
  });
}

function withVisit(series: HealthSeries, at: number): HealthSeries {
  const after = series.visits.findLastIndex((visit) => visit < at) + 1;
  const first = Math.max(0, series.visits.length + 1 - VISITS);
  const insert = <T>(items: readonly T[], item: T) => items.toSpliced(after, 0, item).slice(first);
  const fields = Object.entries(series.fields).map(([name, letters]) => [name, insert([...letters], NONE).join('')]);
  return { ...series, visits: insert(series.visits, at), fields: Object.fromEntries(fields) };
}

function isOutcome(letter: string): letter is Outcome {
  return letter === 'r' || letter === 'u' || letter === 's' || letter === 'f';
}
