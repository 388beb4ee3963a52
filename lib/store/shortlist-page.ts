import Dexie from 'dexie';
import { Assessment } from '../model/assessment';
import { Creator } from '../model/creator';
import { ShortlistEntry, STAGES, type Stage } from '../model/shortlist';
import type { ShortlistFilter } from '../model/shortlist-filter';
import type { Database } from './database';
import { type ListingRow, type SortField, sortIndex, type TermKind, term, UNKNOWN, wordsOf } from './listing';
import { checkedRow } from './rows';

/** Which entries a list shows. */
export type { ShortlistFilter } from '../model/shortlist-filter';

/** How a list is sorted. What isn't known comes last, both ways. */
export interface ShortlistSort {
  by: SortField;
  isDescending: boolean;
}

/** Where a page of a list ends; the next one begins behind it. */
export interface PageEnd {
  value: number | string;
  id: string;
}

/** A saved creator with what is known of it. */
export interface ShortlistRow {
  entry: ShortlistEntry;
  creator: Creator;
  assessment: Assessment | null;
}

/** One page of a list. `end` is to be given for the next; null where this is the last. */
export interface ShortlistPage {
  rows: ShortlistRow[];
  end: PageEnd | null;
}

/** What page of a list is asked for; at most 500 rows. `after` is the `end` of the page before, null for the first. */
export interface PageRequest {
  campaignId: string;
  filter: ShortlistFilter;
  sort: ShortlistSort;
  after: PageEnd | null;
  limit: number;
}

/** A filter that fits no more rows than this is answered from all its rows, any other along the sorted index. */
const FEW = 2_000;

/** How many rows are taken at once along the sorted index, at first; then twice as many each time, up to 16 times. */
const CHUNK = 200;

/**
 * One page of a campaign's list, by index: the time doesn't depend on how far down the page is, nor, but for filters that
 * fit very few rows in a bad order, on how many entries there are. Views may run it live.
 */
export async function shortlistPage(database: Database, request: PageRequest): Promise<ShortlistPage> {
  const limit = Math.min(request.limit, 500);
  const found = await listedRows(database, { ...request, limit: limit + 1 });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows: await shortlistRows(
      database,
      rows.map(({ id }) => id),
    ),
    end: found.length > limit && last ? { value: last[request.sort.by], id: last.id } : null,
  };
}

/** The ids of all entries that fit a filter, in no order: what a bulk command or an export goes over. */
export async function matchingIds(database: Database, campaignId: string, filter: ShortlistFilter): Promise<string[]> {
  const request: PageRequest = { campaignId, filter, sort: { by: 'added', isDescending: true }, after: null, limit: 0 };
  const rows = await listedRows(database, { ...request, limit: Number.POSITIVE_INFINITY });
  return rows.map(({ id }) => id);
}

/** How many entries of a campaign stand at each stage. */
export async function countByStage(database: Database, campaignId: string): Promise<Record<Stage, number>> {
  const counts = await Promise.all(
    STAGES.map((stage) =>
      database.listing
        .where('entryTerms')
        .equals(term(campaignId, 'stage', stage))
        .count(),
    ),
  );
  // Object.fromEntries forgets that every stage is there.
  return Object.fromEntries(STAGES.map((stage, index) => [stage, counts[index] ?? 0])) as Record<Stage, number>;
}

/** Entries with what is known of their creators, in the order of the ids; what doesn't exist or is damaged is left out. */
export async function shortlistRows(database: Database, ids: readonly string[]): Promise<ShortlistRow[]> {
  const entries = (await database.entries.bulkGet([...ids])).flatMap((row) => checkedRow(ShortlistEntry, row) ?? []);
  const creatorIds = entries.map(({ creatorId }) => creatorId);
  const [creators, assessments] = await Promise.all([
    database.creators.bulkGet(creatorIds),
    database.assessments.bulkGet(creatorIds),
  ]);
  return entries.flatMap((entry, index) => {
    const creator = checkedRow(Creator, creators[index]);
    return creator ? { entry, creator, assessment: checkedRow(Assessment, assessments[index]?.assessment) } : [];
  });
}

async function listedRows(database: Database, request: PageRequest): Promise<ListingRow[]> {
  const { campaignId, filter } = request;
  const wanted = wantedTerms(campaignId, filter);
  const few = await fewestRows(database, wanted);
  const fits = (row: ListingRow) => wanted.every((one) => fitsTerm(row, one));
  if (few === null) return alongIndex(database, request, fits);
  const rows = (await database.listing.bulkGet(few)).filter((row) => row !== undefined);
  const compare = comparison(request.sort);
  const { after } = request;
  const by = request.sort.by;
  return rows
    .filter((row) => fits(row) && (after === null || compare({ value: row[by], id: row.id }, after) > 0))
    .sort((a, b) => compare({ value: a[by], id: a.id }, { value: b[by], id: b.id }))
    .slice(0, request.limit);
}

interface WantedTerm {
  index: 'entryTerms' | 'creatorTerms';
  term: string;
  /** A word need only begin so. */
  isPrefix: boolean;
}

const INDEX_OF = {
  stage: 'entryTerms',
  tag: 'entryTerms',
  decision: 'entryTerms',
  platform: 'creatorTerms',
  tier: 'creatorTerms',
  screening: 'creatorTerms',
  word: 'creatorTerms',
} as const satisfies Record<TermKind, WantedTerm['index']>;

function wantedTerms(campaignId: string, { text = '', ...exact }: ShortlistFilter): WantedTerm[] {
  const named = (Object.entries(exact) as [Exclude<TermKind, 'word'>, string | undefined][]) // the filter's own keys
    .flatMap(([kind, value]) =>
      value === undefined ? [] : { index: INDEX_OF[kind], term: term(campaignId, kind, value), isPrefix: false },
    );
  const words = wordsOf(text).map((word) => ({
    index: INDEX_OF.word,
    term: term(campaignId, 'word', word),
    isPrefix: true,
  }));
  return [...named, ...words];
}

function fitsTerm(row: ListingRow, wanted: WantedTerm): boolean {
  return row[wanted.index].some((own) => (wanted.isPrefix ? own.startsWith(wanted.term) : own === wanted.term));
}

/** The ids that fit the term that fits fewest, if they are few; else null. */
async function fewestRows(database: Database, wanted: readonly WantedTerm[]): Promise<string[] | null> {
  const found = await Promise.all(
    wanted.map(({ index, term, isPrefix }) => {
      const clause = database.listing.where(index);
      const rows = isPrefix ? clause.startsWith(term) : clause.equals(term);
      return rows.limit(FEW + 1).primaryKeys();
    }),
  );
  const few = found.filter((ids) => ids.length <= FEW).sort((a, b) => a.length - b.length)[0];
  return few ? [...new Set(few)] : null;
}

/** The rows that fit, in order: those whose value is known along the index, then the others. */
async function alongIndex(
  database: Database,
  { campaignId, sort, after, limit }: PageRequest,
  fits: (row: ListingRow) => boolean,
): Promise<ListingRow[]> {
  const rows: ListingRow[] = [];
  const index = sortIndex(sort.by);
  for (const isKnown of [true, false]) {
    if (isKnown && after?.value === UNKNOWN) continue;
    let end: PageEnd | null = isKnown === (after?.value !== UNKNOWN) ? after : null;
    for (let size = CHUNK; rows.length < limit; size = Math.min(size * 2, CHUNK * 16)) {
      const chunk = await rangeOf(database, index, { campaignId, isKnown, isDescending: sort.isDescending, end })
        .limit(size)
        .toArray();
      for (const row of chunk) if (rows.length < limit && fits(row)) rows.push(row);
      const last = chunk.at(-1);
      if (last === undefined || chunk.length < size) break;
      end = { value: last[sort.by], id: last.id };
    }
  }
  return rows;
}

interface Range {
  campaignId: string;
  isKnown: boolean;
  isDescending: boolean;
  /** The row behind which the range begins. */
  end: PageEnd | null;
}

/** Rows whose value isn't known are in the order of their ids, both ways. */
function rangeOf(database: Database, index: string, { campaignId, isKnown, isDescending, end }: Range) {
  const clause = database.listing.where(index);
  const at = end && [campaignId, end.value, end.id];
  if (!isKnown) return clause.between(at ?? [campaignId, UNKNOWN], [campaignId, UNKNOWN, Dexie.maxKey], at === null);
  const first = [campaignId, UNKNOWN, Dexie.maxKey];
  const last = [campaignId, Dexie.maxKey];
  if (!isDescending) return clause.between(at ?? first, last, false);
  return clause.between(first, at ?? last, false, false).reverse();
}

/** The order of the pages: by value, unknown last, equal values by id, descending ones backwards. */
function comparison({ isDescending }: ShortlistSort): (a: PageEnd, b: PageEnd) => number {
  return (a, b) => {
    if (a.value === UNKNOWN || b.value === UNKNOWN) {
      return a.value === b.value ? compareKeys(a.id, b.id) : Number(a.value === UNKNOWN) - Number(b.value === UNKNOWN);
    }
    const ascending = compareKeys(a.value, b.value) || compareKeys(a.id, b.id);
    return isDescending ? -ascending : ascending;
  };
}

/** As the index orders: numbers by size, texts by their UTF-16 units. */
function compareKeys(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
