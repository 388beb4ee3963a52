import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Papa from 'papaparse';
import { type Cell, date, link, number, plain, text } from '../../lib/export/cell';
import { CSV_DEFAULTS, csvWriter } from '../../lib/export/csv';
import type { Piece } from '../../lib/export/table-writer';
import { xlsxWriter } from '../../lib/export/xlsx/workbook';
import { ratioOf } from './interleaved';
import { atMost, type Metric } from './metric';

const ROWS = 100_000;
const BATCH = 1_000;
/** Each takes a third of a second: fewer than for the small pieces of work. */
const RUNS = { all: 50, warmUp: 10 };
const NOW = Date.UTC(2026, 5, 1, 12);

/** The biggest part of the memory that a workbook may take, in multiples of the file. */
const XLSX_HEAP = 2;

/** What exports cost: see the two below. */
export function exportingMetrics(): Metric[] {
  return [csvMetric(), xlsxMetric()];
}

/**
 * What is alive in memory at most while a workbook is written and its pieces are handed on, against the size of the file.
 * The rows come one batch at a time, as from the database.
 */
function xlsxMetric(): Metric {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void; // what the flag adds to new contexts
  const alive = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const sheet = xlsxWriter({ sheetName: 'Creators', extraSheets: () => [], at: NOW });
  const [before, headers] = [alive(), Array.from({ length: 12 }, (_, n) => `column ${n}`)];
  let [size, most] = [0, 0];
  const take = (pieces: readonly Piece[]) => {
    for (const piece of pieces) size += piece.length; // bytes: a workbook has no texts
  };
  take(sheet.header(headers));
  for (let start = 0; start < ROWS; start += BATCH) {
    take(sheet.rows(Array.from({ length: BATCH }, (_, n) => rowOf(start + n))));
    if (start % (10 * BATCH) === 0) most = Math.max(most, alive() - before);
  }
  const last = sheet.end();
  most = Math.max(most, alive() - before);
  take(last);
  return atMost(XLSX_HEAP, {
    id: 'P10-xlsx',
    what: `memory alive while a workbook of ${ROWS} rows × 12 columns is written (${inMb(most)}) ÷ its size (${inMb(size)})`,
    ratio: most / size,
  });
}

/** What a CSV costs that nothing in it can run, against the library alone on the same values. */
function csvMetric(): Metric {
  const rows = Array.from({ length: ROWS }, (_, n) => rowOf(n));
  const values = rows.map((row) => row.map((cell) => (cell?.kind === 'number' ? cell.value : cell && plain(cell))));
  const headers = Array.from({ length: 12 }, (_, n) => `column ${n}`);
  const guardedCsv = () => {
    const writer = csvWriter(CSV_DEFAULTS);
    const pieces = writer.header(headers);
    for (let start = 0; start < ROWS; start += BATCH) pieces.push(...writer.rows(rows.slice(start, start + BATCH)));
    return [...pieces, ...writer.end()];
  };
  return atMost(1.2, {
    id: 'P10',
    what: `guarded CSV of ${ROWS} rows × 12 columns ÷ bare papaparse`,
    ratio: ratioOf(guardedCsv, () => Papa.unparse([headers, ...values], { newline: '\r\n' }), RUNS),
  });
}

const inMb = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

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
