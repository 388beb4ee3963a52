import type { ShortlistFilter } from '../model/shortlist-filter';
import type { ReadColumn } from './list-columns';
import { type SortField, type TermKind, term, UNKNOWN, wordsOf } from './listing';
import { linesOf, placesOf } from './row-group';

/** How a list is sorted. What isn't known comes last, both ways. */
export interface ShortlistSort {
  by: SortField;
  isDescending: boolean;
}

/** A row's place in a sorted list: its value and, among equal ones, its id. A page of a list begins behind one. */
export interface PageEnd {
  value: number | string;
  id: string;
}

/** The ids of all rows that fit a filter, in no order. Within a transaction. */
export async function fittingIds(read: ReadColumn, filter: ShortlistFilter): Promise<string[]> {
  const fitting = await fittingPlaces(read, filter);
  const ids = await read('ids', [...fitting.keys()]);
  return [...fitting].flatMap(([n, places]) => {
    const own = linesOf(ids.get(n) ?? '');
    return places === 'all' ? own : places.map((place) => own[place] ?? '');
  });
}

/**
 * The first rows behind `after` that fit a filter, in the list's order. Reads the columns that filter and sort look at,
 * finds by value alone which rows can be among the first, and reads the ids of their groups only. Within a transaction.
 */
export async function firstRows(
  read: ReadColumn,
  {
    filter,
    sort,
    after,
    limit,
  }: { filter: ShortlistFilter; sort: ShortlistSort; after: PageEnd | null; limit: number },
): Promise<PageEnd[]> {
  const groups = await sortedGroups(read, await fittingPlaces(read, filter), sort);
  const candidates = firstByValue(groups, { sort, after, limit });
  const ids = await read(
    'ids',
    candidates.map(({ n }) => n),
  );
  const compare = comparison(sort);
  const first: PageEnd[] = [];
  for (const { n, values, places } of candidates) {
    const own = linesOf(ids.get(n) ?? '');
    for (const place of places) {
      const row = { value: values[place] ?? UNKNOWN, id: own[place] ?? '' };
      const last = first.length === limit ? first.at(-1) : undefined;
      if ((last && compare(row, last) >= 0) || (after && compare(row, after) <= 0)) continue;
      first.splice(placeIn(first, row, compare), 0, row);
      if (first.length > limit) first.pop();
    }
  }
  return first;
}

/** How many rows have each of these terms. Within a transaction. */
export async function countTerms(read: ReadColumn, terms: readonly string[]): Promise<number[]> {
  const columns = [...(await read('terms')).values()];
  return terms.map((wanted) => columns.reduce((count, column) => count + placesOf(column, wanted).length, 0));
}

/** The order of a list: by value, unknown last, equal values by id, descending ones backwards. */
export function comparison(sort: ShortlistSort): (a: PageEnd, b: PageEnd) => number {
  return (a, b) => {
    const byValue = compareValues(a.value, b.value, sort);
    if (byValue !== 0) return byValue;
    const byId = compareKeys(a.id, b.id);
    return sort.isDescending && a.value !== UNKNOWN ? -byId : byId;
  };
}

/** Rows of one group that fit a filter, with the values of the sort for all of the group's rows. */
interface SortedGroup {
  n: number;
  values: ArrayLike<number | string>;
  places: readonly number[];
  best: number | string;
}

/** The groups with rows that fit, the one with the best value first. */
async function sortedGroups(
  read: ReadColumn,
  fitting: ReadonlyMap<number, number[] | 'all'>,
  sort: ShortlistSort,
): Promise<SortedGroup[]> {
  const columns = await read(sort.by === 'name' ? 'names' : sort.by, [...fitting.keys()]);
  return [...fitting]
    .flatMap(([n, found]) => {
      const column = columns.get(n);
      if (column === undefined) return [];
      const values = typeof column === 'string' ? linesOf(column).map((name) => name || UNKNOWN) : column;
      const places = found === 'all' ? Array.from(values, (_, place) => place) : found;
      return [{ n, values, places, best: bestOf(values, places, sort) }];
    })
    .sort((a, b) => compareValues(a.best, b.best, sort));
}

/** What can be among the first `limit` rows behind `after` by value alone, in as few groups as hold it. */
function firstByValue(
  groups: readonly SortedGroup[],
  { sort, after, limit }: { sort: ShortlistSort; after: PageEnd | null; limit: number },
): SortedGroup[] {
  const compare = (a: number | string, b: number | string) => compareValues(a, b, sort);
  const fromEnd = (value: number | string) => (after === null ? 1 : compare(value, after.value));
  // Rows as good as the last one of the page before are behind it or not by their ids, and so don't count here.
  const best: (number | string)[] = [];
  const isOut = (value: number | string) => best.length === limit && compare(value, best.at(-1) ?? UNKNOWN) > 0;
  for (const group of groups) {
    if (isOut(group.best)) break;
    for (const place of group.places) {
      const value = group.values[place] ?? UNKNOWN;
      if (fromEnd(value) <= 0 || (best.length === limit && compare(value, best.at(-1) ?? UNKNOWN) >= 0)) continue;
      best.splice(placeIn(best, value, compare), 0, value);
      if (best.length > limit) best.pop();
    }
  }
  return groups.flatMap((group) => {
    if (isOut(group.best)) return [];
    const places = group.places.filter((place) => {
      const value = group.values[place] ?? UNKNOWN;
      return fromEnd(value) >= 0 && !isOut(value);
    });
    return places.length === 0 ? [] : [{ ...group, places }];
  });
}

/** The value that stands first of those at some places, of which there is one at least. */
function bestOf(values: ArrayLike<number | string>, places: readonly number[], sort: ShortlistSort): number | string {
  let best: number | string | null = null;
  for (const place of places) {
    const value = values[place] ?? UNKNOWN;
    if (best === null || compareValues(value, best, sort) < 0) best = value;
  }
  return best ?? UNKNOWN;
}

function compareValues(a: number | string, b: number | string, { isDescending }: ShortlistSort): number {
  if (a === UNKNOWN || b === UNKNOWN) return a === b ? 0 : a === UNKNOWN ? 1 : -1;
  return isDescending ? compareKeys(b, a) : compareKeys(a, b);
}

/** As the index orders: numbers by size, texts by their UTF-16 units. */
function compareKeys(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Where in a sorted list an item belongs. */
function placeIn<T>(items: readonly T[], item: T, compare: (a: T, b: T) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // The middle of a part that isn't empty is there.
    if (compare(items[middle] as T, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is in both of two lists of places, each from the first on. */
function inBoth(places: readonly number[], others: Uint16Array): number[] {
  let at = 0;
  return places.filter((place) => {
    while (at < others.length && (others[at] ?? place) < place) at++;
    return others[at] === place;
  });
}

/** The places of the rows that a filter fits, by group and from the first on; groups without any are left out. */
async function fittingPlaces(
  read: ReadColumn,
  { text = '', ...exact }: ShortlistFilter,
): Promise<Map<number, number[] | 'all'>> {
  const terms = (Object.entries(exact) as [TermKind, string | undefined][]) // the filter's own keys
    .flatMap(([kind, value]) => (value === undefined ? [] : term(kind, value)));
  const beginnings = wordsOf(text).map((word) => ` ${word}`);
  const byTerms = terms.length > 0 || beginnings.length === 0 ? await placesByTerms(read, terms) : null;
  if (beginnings.length === 0) return byTerms ?? new Map();
  const columns = await read('words', byTerms ? [...byTerms.keys()] : undefined);
  const fitting = new Map<number, number[]>();
  for (const [n, column] of columns) {
    const having = byTerms === null ? 'all' : byTerms.get(n);
    // Most groups have no such word at all.
    if (having === undefined || beginnings.some((beginning) => !column.includes(beginning))) continue;
    const words = linesOf(column);
    const places = having === 'all' ? words.map((_, place) => place) : having;
    const found = places.filter((place) => beginnings.every((beginning) => words[place]?.includes(beginning)));
    if (found.length > 0) fitting.set(n, found);
  }
  return fitting;
}

async function placesByTerms(read: ReadColumn, terms: readonly string[]): Promise<Map<number, number[] | 'all'>> {
  const fitting = new Map<number, number[] | 'all'>();
  for (const [n, column] of await read('terms')) {
    let places: number[] | null = null;
    for (const wanted of terms) {
      if (places?.length === 0) break;
      const having = placesOf(column, wanted);
      places = places === null ? [...having] : inBoth(places, having);
    }
    if (places === null) fitting.set(n, 'all');
    else if (places.length > 0) fitting.set(n, places);
  }
  return fitting;
}
