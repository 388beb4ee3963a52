import { isRunnable } from '../../model/spreadsheet-text';
import type { Cell } from '../cell';
import { linkTargets, STYLES, sheetEnd, sheetStart } from './parts';
import { cellText } from './xml';

/** What a sheet can hold. Source: Excel specifications and limits. */
export const SHEET_LIMITS = { rows: 1_048_576, links: 65_530, linkLength: 2_079 } as const;

/** The days between the first day of a sheet's calendar and 1970. Source: ECMA-376, part 1, 18.17.4. */
const DAYS_BEFORE_1970 = 25_569;

/** 1 March 1900: before it the calendars of spreadsheets differ. 31 December 9999 is the last day that they have. */
const DATES = { first: Date.UTC(1900, 2, 1), last: Date.UTC(9999, 11, 31) } as const;

/** One sheet as XML, row by row. */
export class SheetXml {
  rowCount = 0;
  /** Where the links are: column and row by turns. */
  private readonly linkedCells: number[] = [];
  private newUrls: string[] = [];

  /** What stands before the rows, and the header as the first row. */
  start(headers: readonly string[], widths: readonly number[], isFirst: boolean): string {
    this.rowCount = 1;
    const cells = headers.map((header, column) => textCell(header, place(column, 1), STYLES.header));
    return `${sheetStart(widths, isFirst)}<row r="1">${cells.join('')}</row>`;
  }

  /** One more row. */
  row(cells: readonly Cell[]): string {
    const n = ++this.rowCount;
    let xml = `<row r="${n}">`;
    for (const [column, cell] of cells.entries()) if (cell !== null) xml += this.cell(cell, column, n);
    return `${xml}</row>`;
  }

  /** What stands behind the rows, in pieces. */
  end(): Generator<string> {
    const cells = this.linkedCells;
    return sheetEnd(this.linkCount, (index) => place(cells[2 * index] ?? 0, cells[2 * index + 1] ?? 0));
  }

  /** Where the links lead that came since this was last asked, for the part that says so. */
  newLinks(): string {
    const first = this.linkCount - this.newUrls.length + 1;
    const links = linkTargets(this.newUrls.map((url, index) => ({ n: first + index, url })));
    this.newUrls = [];
    return links;
  }

  private get linkCount(): number {
    return this.linkedCells.length / 2;
  }

  private cell(cell: NonNullable<Cell>, column: number, row: number): string {
    const at = place(column, row);
    switch (cell.kind) {
      case 'number':
        return numberCell(cell.value, at, Number.isInteger(cell.value) ? STYLES.whole : STYLES.decimal);
      case 'date':
        if (cell.at < DATES.first || cell.at > DATES.last) return textCell(new Date(cell.at).toISOString(), at);
        return numberCell(cell.at / 86_400_000 + DAYS_BEFORE_1970, at, STYLES.time);
      case 'link':
        if (this.linkCount >= SHEET_LIMITS.links || cell.url.length > SHEET_LIMITS.linkLength) {
          return textCell(cell.url, at);
        }
        this.linkedCells.push(column, row);
        this.newUrls.push(cell.url);
        return textCell(cell.url, at, STYLES.link);
      case 'text':
        return textCell(cell.text, at, styleOf(cell.text));
    }
  }
}

/** A text that was typed in, it would be taken for something else, keeps being a text when somebody edits its cell. */
function styleOf(text: string): number {
  if (isRunnable(text)) return STYLES.quoted;
  return /^[\d\s.,:/+-]+$/.test(text) ? STYLES.asText : STYLES.usual;
}

function numberCell(value: number, at: string, style: number): string {
  return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
}

function textCell(text: string, at: string, style: number = STYLES.usual): string {
  return `<c r="${at}"${style === STYLES.usual ? '' : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

/** "A1" for the first column and row. */
function place(column: number, row: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters + row;
}
