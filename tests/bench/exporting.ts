import Papa from 'papaparse';
import { type Cell, date, link, number, plain, text } from '../../lib/export/cell';
import { CSV_DEFAULTS, csvWriter } from '../../lib/export/csv';
import { ratioOf } from './interleaved';
import { atMost, type Metric } from './metric';

const ROWS = 100_000;
const BATCH = 1_000;
/** Each takes a third of a second: fewer than for the small pieces of work. */
const RUNS = { all: 50, warmUp: 10 };
const NOW = Date.UTC(2026, 5, 1, 12);

/** What a CSV costs that nothing in it can run, against the library alone on the same values. */
export function exportingMetrics(): Metric[] {
  const rows = Array.from({ length: ROWS }, (_, n) => rowOf(n));
  const values = rows.map((row) => row.map((cell) => (cell?.kind === 'number' ? cell.value : cell && plain(cell))));
  const headers = Array.from({ length: 12 }, (_, n) => `column ${n}`);
  const guardedCsv = () => {
    const writer = csvWriter(CSV_DEFAULTS);
    const pieces = writer.header(headers);
    for (let start = 0; start < ROWS; start += BATCH) pieces.push(...writer.rows(rows.slice(start, start + BATCH)));
    return [...pieces, ...writer.end()];
  };
  return [
    atMost(1.2, {
      id: 'P10',
      what: `guarded CSV of ${ROWS} rows × 12 columns ÷ bare papaparse`,
      ratio: ratioOf(guardedCsv, () => Papa.unparse([headers, ...values], { newline: '\r\n' }), RUNS),
    }),
  ];
}

/** A creator's row as lists have them: six texts, four numbers, a link, a time. One text in fifty begins like a formula. */
function rowOf(n: number): Cell[] {
  return [
    text('youtube'),
    text(`creator.${n}`),
    text(n % 50 === 0 ? `=1+${n}` : `Creator "Number" ${n}`),
    link(`https://www.youtube.com/@creator.${n}`),
    text(`UC${n}xxxxxxxxxxxxxxxxxx`),
    number(1_000 + n * 7),
    number((n % 1_000) / 7, 3),
    number(n * 3.7),
    n % 3 === 0 ? null : number(n / 100, 2),
    text(n % 5 === 0 ? 'likes pottery, tea\nand long walks' : 'likes tea'),
    text('shortlisted'),
    date(NOW - n * 60_000),
  ];
}
