import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell } from '../cell';
import type { Piece, TableWriter } from '../table-writer';
import { workbookParts } from './parts';
import { SHEET_LIMITS, SheetXml } from './sheet';

/** A sheet that is written whole, after the table. */
export interface ExtraSheet {
  name: string;
  headers: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** How a workbook is written. */
export interface WorkbookOptions {
  sheetName: string;
  /** Sheets behind the table, asked for when it is written. */
  extraSheets(): readonly ExtraSheet[];
  /** The time that stands in the file, in milliseconds since 1970. */
  at: number;
  /** Rows of a sheet, the header among them; a longer table goes on on a further sheet. */
  rowsPerSheet?: number;
}

/** Compression: the fastest; more makes the file a few per cent smaller and takes twice the time. */
const LEVEL = 1;

/** Characters, by which a column's width is measured. */
const WIDTH = { least: 10, most: 40 } as const;

/**
 * Writes an XLSX workbook (ECMA-376): typed cells, no formulas, the header frozen, addresses as links. It is compressed
 * as it is written, in this thread: a library that starts workers of its own is stopped by an extension's policy.
 */
export function xlsxWriter({
  sheetName,
  extraSheets,
  at,
  rowsPerSheet = SHEET_LIMITS.rows,
}: WorkbookOptions): TableWriter {
  const names: string[] = [];
  let pieces: Piece[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error; // the archive is ours: an error is a bug
    pieces.push(data as Uint8Array<ArrayBuffer>); // fflate makes its arrays over plain buffers
  });
  let open: { sheet: SheetXml; file: ZipDeflate } | null = null;
  let shownHeaders: readonly string[] = [];

  const add = (path: string, content: string) => {
    const file = new ZipDeflate(path, { level: LEVEL });
    file.mtime = zipTime(at);
    zip.add(file);
    file.push(strToU8(content), true);
  };
  const openSheet = (wanted: string, headers: readonly string[]) => {
    names.push(sheetNameOf(wanted, names));
    const file = new ZipDeflate(`xl/worksheets/sheet${names.length}.xml`, { level: LEVEL });
    file.mtime = zipTime(at);
    zip.add(file);
    const sheet = new SheetXml();
    const widths = headers.map((header) => Math.min(WIDTH.most, Math.max(WIDTH.least, header.length + 4)));
    file.push(strToU8(sheet.start(headers, widths, names.length === 1)));
    return { sheet, file };
  };
  const closeSheet = ({ sheet, file }: { sheet: SheetXml; file: ZipDeflate }) => {
    file.push(strToU8(sheet.end()), true);
    const links = sheet.links();
    if (links !== null) add(`xl/worksheets/_rels/sheet${names.length}.xml.rels`, links);
  };
  const taken = () => {
    const ready = pieces;
    pieces = [];
    return ready;
  };

  return {
    header(headers) {
      shownHeaders = headers;
      open = openSheet(sheetName, headers);
      return taken();
    },
    rows(rows) {
      let xml = '';
      for (const row of rows) {
        if (open !== null && open.sheet.rowCount >= rowsPerSheet) {
          open.file.push(strToU8(xml));
          xml = '';
          closeSheet(open);
          open = openSheet(sheetName, shownHeaders);
        }
        xml += open?.sheet.row(row) ?? '';
      }
      open?.file.push(strToU8(xml));
      return taken();
    },
    end() {
      if (open) closeSheet(open);
      for (const { name, headers, rows } of extraSheets()) {
        const extra = openSheet(name, headers);
        extra.file.push(strToU8(rows.map((row) => extra.sheet.row(row)).join('')));
        closeSheet(extra);
      }
      for (const [path, content] of Object.entries(workbookParts(names))) add(path, content);
      zip.end();
      return taken();
    },
  };
}

/** A name that a sheet can have and no other has: at most 31 characters, none of those that have a meaning there. */
export function sheetNameOf(wanted: string, taken: readonly string[]): string {
  const allowed =
    wanted
      .replace(/[[\]/\\:*?\p{Cc}]/gu, ' ')
      .trim()
      .replace(/^'+|'+$/g, '') || 'Sheet';
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` ${n}`;
    const name = `${cut(allowed, 31 - suffix.length)}${suffix}`;
    if (!known.has(name.toLowerCase())) return name;
  }
}

/** The first units of a text, without half of a character at the end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

/** A time that an archive can hold: from 1980 to 2099. */
function zipTime(at: number): number {
  return Math.min(Math.max(at, Date.UTC(1980, 0, 2)), Date.UTC(2099, 0, 1));
}
