import type { Cell } from './cell';
import { type CsvOptions, csvWriter } from './csv';
import { listWriter } from './json';
import type { Preset } from './presets';
import type { ExportRow } from './row';
import { rulesVersionOf, type SourceNotes, sourcesSheet } from './sources-sheet';
import { type LeftOut, tableBuilder } from './table';
import type { Piece, TableWriter } from './table-writer';
import { xlsxWriter } from './xlsx/workbook';

/** What to write: a preset's table as CSV or workbook, or the complete list as JSON. */
export type ExportForm =
  | { kind: 'csv'; preset: Preset; options: CsvOptions }
  | { kind: 'xlsx'; preset: Preset; sheetName: string; rules: SourceNotes['rules'] }
  | { kind: 'json' };

/** What an export is told while it runs, and tells. */
export interface ExportRun {
  /** The time that stands in the file, in milliseconds since 1970. */
  at: number;
  /** Called with the number of rows taken so far, after each batch, and waited for. */
  onProgress?(rows: number): void | Promise<void>;
  signal?: AbortSignal;
}

/** How an export ended: with how many rows, and whom its preset left out; or that it was called off. */
export type Written = { ok: true; rowCount: number; leftOut: readonly LeftOut[] } | { ok: false; why: 'cancelled' };

/** The file; or that the export was called off, and nothing is left of it. */
export type ExportResult =
  | { ok: true; file: Blob; rowCount: number; leftOut: readonly LeftOut[] }
  | { ok: false; why: 'cancelled' };

/** Rows that are written at a time: few enough that progress and cancelling are noticed within some milliseconds. */
const BATCH = 1_000;

/** What each form of file is called on the web. */
export const MEDIA_TYPES: Readonly<Record<ExportForm['kind'], string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

interface RowWriter {
  leftOut: readonly LeftOut[];
  start(): Piece[];
  rows(rows: readonly ExportRow[]): Piece[];
  end(): Piece[];
}

/**
 * Writes rows, as they come, into a file in memory. Holds one batch of rows and the file, nothing else; see
 * {@link writeExport}.
 */
export async function exportFile(
  form: ExportForm,
  rows: Iterable<ExportRow> | AsyncIterable<ExportRow>,
  run: ExportRun,
): Promise<ExportResult> {
  const parts: Blob[] = [];
  const written = await writeExport(form, rows, {
    ...run,
    // The browser keeps the content of a blob outside of the page's own memory.
    take: (pieces) => void parts.push(new Blob([...pieces])),
  });
  return written.ok ? { ...written, file: new Blob(parts, { type: MEDIA_TYPES[form.kind] }) } : written;
}

/**
 * Writes rows, as they come, and gives the pieces of the file, in order, to `take`, which is waited for. Holds one batch
 * of rows; lets other work run between batches, so that it can stand in a worker or, for short lists, anywhere. What
 * `rows` or `take` throws is thrown.
 */
export async function writeExport(
  form: ExportForm,
  rows: Iterable<ExportRow> | AsyncIterable<ExportRow>,
  { at, onProgress, signal, take }: ExportRun & { take(pieces: readonly Piece[]): void | Promise<void> },
): Promise<Written> {
  const writer = writerOf(form, at);
  await take(writer.start());
  let rowCount = 0;
  for await (const batch of batchesOf(rows)) {
    if (signal?.aborted) return { ok: false, why: 'cancelled' };
    await take(writer.rows(batch));
    rowCount += batch.length;
    await onProgress?.(rowCount);
    await otherWork();
  }
  if (signal?.aborted) return { ok: false, why: 'cancelled' };
  await take(writer.end());
  return { ok: true, rowCount, leftOut: writer.leftOut };
}

function writerOf(form: ExportForm, at: number): RowWriter {
  if (form.kind === 'json') {
    const list = listWriter();
    return { leftOut: [], start: () => list.start(at), rows: list.rows, end: list.end };
  }
  const versions = new Set<string>();
  const extraSheets = () =>
    form.kind === 'xlsx'
      ? [sourcesSheet({ exportedAt: at, rulesVersions: versions, rules: form.rules, presetSource: form.preset.source })]
      : [];
  const table: TableWriter =
    form.kind === 'csv' ? csvWriter(form.options) : xlsxWriter({ sheetName: form.sheetName, at, extraSheets });
  const builder = tableBuilder(form.preset);
  return {
    leftOut: builder.leftOut,
    start: () => table.header(builder.headers),
    rows(batch) {
      const cells: Cell[][] = [];
      for (const row of batch) {
        const taken = builder.cellsOf(row);
        if (taken) cells.push(taken);
        const version = rulesVersionOf(row);
        if (version !== null) versions.add(version);
      }
      return table.rows(cells);
    },
    end: () => table.end(),
  };
}

async function* batchesOf(rows: Iterable<ExportRow> | AsyncIterable<ExportRow>): AsyncGenerator<ExportRow[]> {
  let batch: ExportRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Lets messages come in: a promise alone would not. */
function otherWork(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
