import Papa from 'papaparse';
import { type Sentence, sentence } from '../model/sentence';
import { writtenDay } from './written-day';
import { writtenNumber } from './written-number';

/** The largest file that is taken, in lines and in UTF-16 units (5 MB of plain text). */
export const HISTORY_CSV_LIMITS = { lines: 20_000, length: 5_000_000 } as const;

/** One day of a follower history: whole numbers, null where the file doesn't say them. */
export interface HistoryDay {
  /** YYYY-MM-DD */
  date: string;
  followers: number;
  /** The channel's views in all. */
  views: number | null;
  postCount: number | null;
}

/** What kept a line, or with `line` null the whole file, from being taken. Lines count from 1. */
export interface CsvProblem {
  line: number | null;
  why: Sentence;
}

/** A history as a file gives it: its days, each once, the oldest first, and what was not taken. */
export interface ParsedHistory {
  rows: HistoryDay[];
  problems: CsvProblem[];
}

type ColumnName = 'date' | 'followers' | 'views' | 'postCount';

/** Headers as people's files have them, in lower case with single spaces. Names of changes ("gained") are none. */
const HEADERS: Readonly<Record<ColumnName, readonly string[]>> = {
  date: ['date', 'day', 'date utc', 'datetime', 'timestamp', 'datum', 'tag', 'fecha', 'día'],
  followers: [
    'followers',
    'follower count',
    'followers count',
    'followers total',
    'total followers',
    'subscribers',
    'subscriber count',
    'subscribers total',
    'total subscribers',
    'subs',
    'abonnenten',
    'seguidores',
    'suscriptores',
  ],
  views: ['views', 'total views', 'view count', 'views total', 'video views', 'channel views'],
  postCount: ['posts', 'videos', 'uploads', 'media', 'media count', 'video count', 'post count'],
};

/**
 * Reads a follower history out of a CSV: a header line with at least a date and a follower count, separated by commas,
 * semicolons or tabs. Numbers may have thousands separators; dates are ISO, or such that they can mean one day only.
 * A line that can't be read, and a day that is told in two ways, is a problem and no row; nothing is guessed.
 */
export function parseHistoryCsv(text: string): ParsedHistory {
  if (text.length > HISTORY_CSV_LIMITS.length) {
    return refused(sentence('the file is larger than {most} MB', { most: HISTORY_CSV_LIMITS.length / 1_000_000 }));
  }
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [',', ';', '\t'],
    preview: HISTORY_CSV_LIMITS.lines + 3,
  });
  if (isBlank(data.at(-1))) data.pop(); // what stands behind the last line's end
  if (data.length > HISTORY_CSV_LIMITS.lines + 1) {
    return refused(sentence('the file has more than {most} lines', { most: HISTORY_CSV_LIMITS.lines }));
  }
  const [header = [], ...lines] = data;
  const columns = columnsIn(header);
  if ('why' in columns) return refused(columns.why);
  const problems: CsvProblem[] = [];
  const days = new Map<string, { row: HistoryDay; line: number; isTold: boolean }>();
  for (const [index, cells] of lines.entries()) {
    if (isBlank(cells)) continue;
    const line = index + 2;
    const row = rowOf(cells, columns);
    if ('why' in row) {
      problems.push({ line, why: row.why });
      continue;
    }
    const known = days.get(row.date);
    if (known === undefined) days.set(row.date, { row, line, isTold: true });
    else if (JSON.stringify(known.row) !== JSON.stringify(row)) {
      known.isTold = false;
      const other = { date: row.date, line: known.line };
      problems.push({ line, why: sentence('{date} is told in another way on line {line:#}: neither is taken', other) });
    }
  }
  const rows = [...days.values()].flatMap(({ row, isTold }) => (isTold ? row : []));
  return { rows: rows.sort((a, b) => (a.date < b.date ? -1 : 1)), problems };
}

function isBlank(cells: readonly string[] = []): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function refused(why: Sentence): ParsedHistory {
  return { rows: [], problems: [{ line: null, why }] };
}

type Columns = Readonly<Record<ColumnName, number | null>>;

/** Where each column stands, or why the header can't be used. */
function columnsIn(header: readonly string[]): Columns | { why: Sentence } {
  const names = header.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  );
  const columns: Record<ColumnName, number | null> = { date: null, followers: null, views: null, postCount: null };
  for (const column of Object.keys(HEADERS) as ColumnName[]) {
    // its own keys
    const places = names.flatMap((name, index) => (HEADERS[column].includes(name) ? index : []));
    const [name = column] = HEADERS[column];
    if (places.length > 1) return { why: sentence('two columns are {name}', { name }) };
    columns[column] = places[0] ?? null;
  }
  if (columns.date === null) return { why: sentence('no column is called date') };
  if (columns.followers === null) return { why: sentence('no column is called followers or subscribers') };
  return columns;
}

/** The day in a line, or what of it can't be read. */
function rowOf(cells: readonly string[], columns: Columns): HistoryDay | { why: Sentence } {
  const cellOf = (column: ColumnName) => (columns[column] === null ? '' : (cells[columns[column]] ?? '').trim());
  const day = writtenDay(cellOf('date'));
  if (!day.ok) return day;
  const followers = writtenNumber(cellOf('followers'));
  if (followers === null) return { why: sentence('the follower count is no whole number') };
  const [views, postCount] = (['views', 'postCount'] as const).map((column) => {
    const cell = cellOf(column);
    return { isBroken: cell !== '' && writtenNumber(cell) === null, value: writtenNumber(cell) };
  });
  if (views?.isBroken || postCount?.isBroken) return { why: sentence('the views or posts are no whole number') };
  return { date: day.date, followers, views: views?.value ?? null, postCount: postCount?.value ?? null };
}
