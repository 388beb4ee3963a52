import type { ShortlistFilter } from '../model/shortlist-filter';
import { type SortField, type TermKind, term, UNKNOWN, wordsOf } from './listing';
import { linesOf, numbersOf, placesOf, type RowGroup } from './row-group';

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

/** The ids of all rows that fit a filter, in no order. */
export function fittingIds(groups: readonly RowGroup[], filter: ShortlistFilter): string[] {
  const fits = filterOf(filter);
  return groups.flatMap((group) => {
    const places = fits(group);
    if (places.length === 0) return [];
    const ids = linesOf(group, 'ids');
    return places.map((place) => ids[place] ?? '');
  });
}

/**
 * The first rows behind `after` that fit a filter, in the list's order. Looks at each row's terms and value once; groups
 * whose best value is the best come first, so that few rows have to be put in order, whatever order they are kept in.
 */
export function firstRows(
  groups: readonly RowGroup[],
  {
    filter,
    sort,
    after,
    limit,
  }: { filter: ShortlistFilter; sort: ShortlistSort; after: PageEnd | null; limit: number },
): PageEnd[] {
  const fits = filterOf(filter);
  const compare = comparison(sort);
  const isBehind = (value: number | string) => after === null || compareValues(value, after.value, sort) >= 0;
  const fitting = groups
    .flatMap((group) => {
      const found = fits(group);
      if (found.length === 0) return [];
      const values = valuesOf(group, sort.by);
      const places = found.filter((place) => isBehind(values[place] ?? UNKNOWN));
      return places.length === 0 ? [] : [{ group, values, places, best: bestOf(values, places, sort) }];
    })
    .sort((a, b) => compareValues(a.best, b.best, sort));
  const first: PageEnd[] = [];
  for (const { group, values, places, best } of fitting) {
    if (first.length === limit && compareValues(best, first.at(-1)?.value ?? UNKNOWN, sort) > 0) break;
    let ids: string[] | null = null;
    for (const place of places) {
      const value = values[place] ?? UNKNOWN;
      const last = first.length === limit ? first.at(-1) : undefined;
      // Most rows are out by their value alone; only then are ids worth taking apart.
      if (last && compareValues(value, last.value, sort) > 0) continue;
      ids ??= linesOf(group, 'ids');
      const row = { value, id: ids[place] ?? '' };
      if ((last && compare(row, last) >= 0) || (after && compare(row, after) <= 0)) continue;
      first.splice(placeIn(first, row, compare), 0, row);
      if (first.length > limit) first.pop();
    }
  }
  return first;
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

/** How many rows have each of these terms. */
export function countTerms(groups: readonly RowGroup[], terms: readonly string[]): number[] {
  return terms.map((wanted) => groups.reduce((count, group) => count + placesOf(group, wanted).length, 0));
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

function compareValues(a: number | string, b: number | string, { isDescending }: ShortlistSort): number {
  if (a === UNKNOWN || b === UNKNOWN) return a === b ? 0 : a === UNKNOWN ? 1 : -1;
  return isDescending ? compareKeys(b, a) : compareKeys(a, b);
}

/** As the index orders: numbers by size, texts by their UTF-16 units. */
function compareKeys(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Where in a sorted list a row belongs. */
function placeIn(rows: readonly PageEnd[], row: PageEnd, compare: (a: PageEnd, b: PageEnd) => number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = rows[middle];
    if (other && compare(other, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function valuesOf(group: RowGroup, by: SortField): ArrayLike<number | string> {
  if (by !== 'name') return numbersOf(group, by);
  return linesOf(group, 'names').map((name) => (name === '' ? UNKNOWN : name));
}

/** What is in both of two lists of places, each from the first on. */
function inBoth(places: readonly number[], others: Uint16Array): number[] {
  let at = 0;
  return places.filter((place) => {
    while (at < others.length && (others[at] ?? place) < place) at++;
    return others[at] === place;
  });
}

/** The places of a group's rows that a filter fits, from the first on. */
function filterOf({ text = '', ...exact }: ShortlistFilter): (group: RowGroup) => number[] {
  const terms = (Object.entries(exact) as [TermKind, string | undefined][]) // the filter's own keys
    .flatMap(([kind, value]) => (value === undefined ? [] : term(kind, value)));
  const beginnings = wordsOf(text).map((word) => ` ${word}`);
  return (group) => {
    let places: number[] | null = null;
    for (const wanted of terms) {
      const having = placesOf(group, wanted);
      if (having.length === 0) return [];
      places = places === null ? [...having] : inBoth(places, having);
    }
    // Most groups have no such word at all.
    if (beginnings.some((beginning) => !group.words.includes(beginning))) return [];
    const found = places ?? Array.from({ length: group.size }, (_, place) => place);
    if (beginnings.length === 0) return found;
    const words = linesOf(group, 'words');
    return found.filter((place) => beginnings.every((beginning) => words[place]?.includes(beginning)));
  };
}
