import Dexie from 'dexie';
import { Assessment } from '../model/assessment';
import { Creator } from '../model/creator';
import { ShortlistEntry, STAGES, type Stage } from '../model/shortlist';
import type { ShortlistFilter } from '../model/shortlist-filter';
import type { Database } from './database';
import { columnReader, type ReadColumn } from './list-columns';
import { countTerms, firstRows, fittingIds, type PageEnd, type ShortlistSort } from './list-scan';
import { sortIndex, term, UNKNOWN, wordsOf } from './listing';
import { checkedRow } from './rows';

/** Which entries a list shows. */
export type { ShortlistFilter } from '../model/shortlist-filter';
/** Where a page of a list ends, and how a list is sorted. */
export type { PageEnd, ShortlistSort } from './list-scan';

/** A saved creator with what is known of it, assessed as its campaign judges it. */
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

/**
 * One page of a campaign's list: along the index of the sort, or with a filter by looking through the list's columns. The
 * time doesn't depend on how far down the page is. Views may run it live.
 */
export async function shortlistPage(database: Database, request: PageRequest): Promise<ShortlistPage> {
  const limit = Math.min(request.limit, 500);
  const wanted = { ...request, limit: limit + 1 };
  const found = isFilter(request.filter)
    ? await reading(database, request.campaignId, (read) => firstRows(read, wanted))
    : await alongIndex(database, wanted);
  const rows = found.slice(0, limit);
  return {
    rows: await shortlistRows(
      database,
      rows.map(({ id }) => id),
    ),
    end: found.length > limit ? (rows.at(-1) ?? null) : null,
  };
}

/** The ids of all entries that fit a filter, in no order: what a bulk command or an export goes over. */
export async function matchingIds(database: Database, campaignId: string, filter: ShortlistFilter): Promise<string[]> {
  return reading(database, campaignId, (read) => fittingIds(read, filter));
}

/** How many entries of a campaign stand at each stage. */
export async function countByStage(database: Database, campaignId: string): Promise<Record<Stage, number>> {
  const terms = STAGES.map((stage) => term('stage', stage));
  const counts = await reading(database, campaignId, (read) => countTerms(read, terms));
  // Object.fromEntries forgets that every stage is there.
  return Object.fromEntries(STAGES.map((stage, index) => [stage, counts[index] ?? 0])) as Record<Stage, number>;
}

/** Entries with what is known of their creators, in the order of the ids; what doesn't exist or is damaged is left out. */
export async function shortlistRows(database: Database, ids: readonly string[]): Promise<ShortlistRow[]> {
  const entries = (await database.entries.bulkGet([...ids])).flatMap((row) => checkedRow(ShortlistEntry, row) ?? []);
  const creatorIds = entries.map(({ creatorId }) => creatorId);
  const [creators, assessments, judged] = await Promise.all([
    database.creators.bulkGet(creatorIds),
    database.assessments.bulkGet(creatorIds),
    database.campaignAssessments.bulkGet(entries.map(({ id }) => id)),
  ]);
  return entries.flatMap((entry, index) => {
    const creator = checkedRow(Creator, creators[index]);
    const { assessment } = judged[index] ?? assessments[index] ?? {};
    return creator ? { entry, creator, assessment: checkedRow(Assessment, assessment) } : [];
  });
}

/** Looks through a list: all columns that are read are of one moment. */
function reading<T>(database: Database, campaignId: string, look: (read: ReadColumn) => Promise<T>): Promise<T> {
  return database.transaction('r', database.listColumns, async () => look(columnReader(database, campaignId)));
}

/** Whether anything is asked for: an empty text fits everybody. */
function isFilter({ text = '', ...exact }: ShortlistFilter): boolean {
  return wordsOf(text).length > 0 || Object.values(exact).some((value) => value !== undefined);
}

/** The rows in order: those whose value is known along the index, then the others. */
async function alongIndex(database: Database, { campaignId, sort, after, limit }: PageRequest): Promise<PageEnd[]> {
  const rows: PageEnd[] = [];
  const index = sortIndex(sort.by);
  for (const isKnown of [true, false]) {
    if (rows.length >= limit || (isKnown && after?.value === UNKNOWN)) continue;
    const end = isKnown === (after?.value !== UNKNOWN) ? after : null;
    const range = rangeOf(database, index, { campaignId, isKnown, isDescending: sort.isDescending, end });
    const found = await range.limit(limit - rows.length).toArray();
    rows.push(...found.map((row) => ({ value: row[sort.by], id: row.id })));
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
