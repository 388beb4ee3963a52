import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell } from '../cell';
import type { Piece, TableWriter } from '../table-writer';
import { LINK_TARGETS, workbookParts } from './parts';
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

/** How many characters of a sheet's end are compressed at once. */
const END_SLICE = 100_000;

/** A sheet that is being written, and the file that says where its links lead, once there are any. */
interface OpenSheet {
  sheet: SheetXml;
  file: ZipDeflate;
  links: ZipDeflate | null;
}

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
  let open: OpenSheet | null = null;
  let shownHeaders: readonly string[] = [];

  const newFile = (path: string) => {
    const file = new ZipDeflate(path, { level: LEVEL });
    file.mtime = zipTime(at);
    zip.add(file);
    return file;
  };
  const openSheet = (wanted: string, headers: readonly string[]): OpenSheet => {
    names.push(sheetNameOf(wanted, names));
    const file = newFile(`xl/worksheets/sheet${names.length}.xml`);
    const sheet = new SheetXml();
    const widths = headers.map((header) => Math.min(WIDTH.most, Math.max(WIDTH.least, header.length + 4)));
    file.push(strToU8(sheet.start(headers, widths, names.length === 1)));
    return { sheet, file, links: null };
  };
  /** Writes rows, and where their links lead beside them: neither is held any longer than that. */
  const writeRows = (to: OpenSheet, rows: readonly (readonly Cell[])[]) => {
    to.file.push(strToU8(rows.map((row) => to.sheet.row(row)).join('')));
    const links = to.sheet.newLinks();
    if (links === '') return;
    if (to.links === null) {
      to.links = newFile(`xl/worksheets/_rels/sheet${names.length}.xml.rels`);
      to.links.push(strToU8(LINK_TARGETS.start));
    }
    to.links.push(strToU8(links));
  };
  const closeSheet = ({ sheet, file, links }: OpenSheet) => {
    let xml = '';
    for (const piece of sheet.end()) {
      xml += piece;
      if (xml.length < END_SLICE) continue;
      file.push(strToU8(xml));
      xml = '';
    }
    file.push(strToU8(xml), true);
    links?.push(strToU8(LINK_TARGETS.end), true);
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
      for (let from = 0; from < rows.length && open !== null; ) {
        if (open.sheet.rowCount >= rowsPerSheet) {
          closeSheet(open);
          open = openSheet(sheetName, shownHeaders);
        }
        const room = Math.max(1, rowsPerSheet - open.sheet.rowCount);
        writeRows(open, rows.slice(from, from + room));
        from += room;
      }
      return taken();
    },
    end() {
      if (open) closeSheet(open);
      for (const { name, headers, rows } of extraSheets()) {
        const extra = openSheet(name, headers);
        writeRows(extra, rows);
        closeSheet(extra);
      }
      for (const [path, content] of Object.entries(workbookParts(names))) newFile(path).push(strToU8(content), true);
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
