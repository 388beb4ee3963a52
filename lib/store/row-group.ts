import { type ListingRow, SORTS, type SortField, UNKNOWN } from './listing';

/** The sorts whose values are numbers, in the order in which a group holds them. */
const NUMBER_SORTS = SORTS.filter((sort) => sort !== 'name');

/**
 * Some hundred rows of one campaign's list, column by column, so that all of a list can be looked through in a moment:
 * a list of 100,000 has some 200 of them. A row is at the same place in every column. A column of texts is one text with
 * a line feed between rows.
 */
export interface RowGroup {
  campaignId: string;
  n: number;
  size: number;
  ids: string;
  /** Empty where the name isn't known. */
  names: string;
  /** The words of each row, every one with a space before it. */
  words: string;
  /** The columns of the sorts by number, one behind the other. */
  numbers: Float64Array<ArrayBuffer>;
  /** The different terms of all rows. */
  terms: string[];
  /** The places of the rows with the first term, then of those with the second, and so on. */
  places: Uint16Array<ArrayBuffer>;
  /** Where in `places` those of each term end. */
  ends: Uint32Array<ArrayBuffer>;
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
  const size = rows.length;
  const numbers = new Float64Array(NUMBER_SORTS.length * size);
  const byTerm = new Map<string, number[]>();
  for (const [place, row] of rows.entries()) {
    for (const [column, value] of row.numbers.entries()) numbers[column * size + place] = value;
    for (const term of new Set(row.terms)) {
      const places = byTerm.get(term);
      if (places) places.push(place);
      else byTerm.set(term, [place]);
    }
  }
  let end = 0;
  return {
    campaignId,
    n,
    size,
    ids: rows.map(({ id }) => id).join('\n'),
    names: rows.map(({ name }) => name).join('\n'),
    words: rows.map(({ words }) => words.map((word) => ` ${word}`).join('')).join('\n'),
    numbers,
    terms: [...byTerm.keys()],
    places: Uint16Array.from([...byTerm.values()].flat()),
    ends: Uint32Array.from([...byTerm.values()], (places) => {
      end += places.length;
      return end;
    }),
  };
}

/** The rows of a group, in their places. */
export function unpacked(group: RowGroup): GroupedRow[] {
  const names = linesOf(group, 'names');
  const words = linesOf(group, 'words');
  const rows = linesOf(group, 'ids').map((id, place) => ({
    id,
    name: names[place] ?? '',
    words: words[place]?.split(' ').slice(1) ?? [],
    numbers: NUMBER_SORTS.map((_, column) => group.numbers[column * group.size + place] ?? UNKNOWN),
    terms: [] as string[],
  }));
  for (const term of group.terms) for (const place of placesOf(group, term)) rows[place]?.terms.push(term);
  return rows;
}

/** The texts of a column, one a row. */
export function linesOf(group: RowGroup, column: 'ids' | 'names' | 'words'): string[] {
  return group.size === 0 ? [] : group[column].split('\n');
}

/** The values of a column of numbers, one a row. */
export function numbersOf({ numbers, size }: RowGroup, sort: Exclude<SortField, 'name'>): Float64Array {
  const column = NUMBER_SORTS.indexOf(sort);
  return numbers.subarray(column * size, (column + 1) * size);
}

/** The places of the rows that have a term, from the first on. */
export function placesOf({ terms, places, ends }: RowGroup, term: string): Uint16Array {
  const at = terms.indexOf(term);
  return at < 0 ? new Uint16Array() : places.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
}

/** Line feeds are what keeps rows apart. */
function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
