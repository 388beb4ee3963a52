import { type ListingRow, SORTS, type SortField, UNKNOWN } from './listing';

/** The sorts whose values are numbers. */
type NumberSort = Exclude<SortField, 'name'>;

const NUMBER_SORTS = SORTS.filter((sort) => sort !== 'name');

/** Which rows of a group have which terms. */
export interface TermColumn {
  /** The different terms of all rows. */
  terms: string[];
  /** The places of the rows with the first term, then of those with the second, and so on. */
  places: Uint16Array<ArrayBuffer>;
  /** Where in `places` those of each term end. */
  ends: Uint32Array<ArrayBuffer>;
}

/**
 * What a group holds of its rows, a column each; a row is at the same place in all of them. A column of texts is one text
 * with a line feed between rows: a name is empty where it isn't known, and each of a row's words has a space before it.
 */
export interface Columns extends Record<NumberSort, Float64Array<ArrayBuffer>> {
  ids: string;
  names: string;
  words: string;
  terms: TermColumn;
}

/** The name of a column. */
export type ColumnName = keyof Columns;

/** All columns that a group has. */
export const COLUMN_NAMES: readonly ColumnName[] = ['ids', 'names', 'words', 'terms', ...NUMBER_SORTS];

/** Some hundred rows of one campaign's list, column by column, so that all of a list can be looked through in a moment. */
export interface RowGroup {
  campaignId: string;
  n: number;
  size: number;
  columns: Columns;
}

/** What a group holds of a row. */
export interface GroupedRow {
  id: string;
  name: string;
  words: readonly string[];
  numbers: readonly number[];
  terms: readonly string[];
}

/** What a group holds of a row of a list. */
export function groupedRow(row: Omit<ListingRow, 'group'>): GroupedRow {
  return {
    id: oneLine(row.id),
    name: typeof row.name === 'string' ? oneLine(row.name) : '',
    words: row.words.map(oneLine),
    numbers: NUMBER_SORTS.map((sort) => row[sort]),
    terms: [...row.entryTerms, ...row.creatorTerms],
  };
}

/** Rows in a group's form. */
export function packed(campaignId: string, n: number, rows: readonly GroupedRow[]): RowGroup {
  const numbers = NUMBER_SORTS.map((sort, column) => [
    sort,
    Float64Array.from(rows, (row) => row.numbers[column] ?? UNKNOWN),
  ]);
  return {
    campaignId,
    n,
    size: rows.length,
    columns: {
      // Object.fromEntries forgets that every sort is there.
      ...(Object.fromEntries(numbers) as Record<NumberSort, Float64Array<ArrayBuffer>>),
      ids: rows.map(({ id }) => id).join('\n'),
      names: rows.map(({ name }) => name).join('\n'),
      words: rows.map(({ words }) => words.map((word) => ` ${word}`).join('')).join('\n'),
      terms: termColumn(rows),
    },
  };
}

function termColumn(rows: readonly GroupedRow[]): TermColumn {
  const byTerm = new Map<string, number[]>();
  for (const [place, row] of rows.entries()) {
    for (const term of new Set(row.terms)) {
      const places = byTerm.get(term);
      if (places) places.push(place);
      else byTerm.set(term, [place]);
    }
  }
  let end = 0;
  return {
    terms: [...byTerm.keys()],
    places: Uint16Array.from([...byTerm.values()].flat()),
    ends: Uint32Array.from([...byTerm.values()], (places) => {
      end += places.length;
      return end;
    }),
  };
}

/** The rows of a group, in their places. */
export function unpacked({ size, columns }: Pick<RowGroup, 'size' | 'columns'>): GroupedRow[] {
  if (size === 0) return [];
  const [ids, names, words] = [linesOf(columns.ids), linesOf(columns.names), linesOf(columns.words)];
  const rows = ids.map((id, place) => ({
    id,
    name: names[place] ?? '',
    words: words[place]?.split(' ').slice(1) ?? [],
    numbers: NUMBER_SORTS.map((sort) => columns[sort][place] ?? UNKNOWN),
    terms: [] as string[],
  }));
  for (const term of columns.terms.terms) {
    for (const place of placesOf(columns.terms, term)) rows[place]?.terms.push(term);
  }
  return rows;
}

/** The texts of a column, one a row. */
export function linesOf(column: string): string[] {
  return column.split('\n');
}

/** The places of the rows that have a term, from the first on. */
export function placesOf({ terms, places, ends }: TermColumn, term: string): Uint16Array {
  const at = terms.indexOf(term);
  return at < 0 ? new Uint16Array() : places.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
}

/** Whether a column holds the same as another. */
export function isSameColumn(a: Columns[ColumnName], b: Columns[ColumnName]): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  if ('terms' in a && 'terms' in b) {
    return isSameList(a.terms, b.terms) && isSameList(a.places, b.places) && isSameList(a.ends, b.ends);
  }
  return !('terms' in a) && !('terms' in b) && isSameList(a, b);
}

function isSameList(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!Object.is(a[at], b[at])) return false;
  return true;
}

/** Line feeds are what keeps rows apart. */
function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
