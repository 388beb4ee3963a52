/**
 * One cell of a table, by what it holds: numbers stay numbers and ids stay texts wherever the table goes. `decimals` are
 * how many a number is rounded to. Null is an empty cell: unknown, never 0.
 */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'link'; url: string }
  | { kind: 'number'; value: number; decimals: number }
  | { kind: 'date'; at: number }
  | null;

/** A text; an empty one and null are an empty cell. */
export function text(value: string | null | undefined): Cell {
  return value ? { kind: 'text', text: value } : null;
}

/** A number, rounded; what is no finite number is an empty cell. */
export function number(value: number | null | undefined, decimals = 0): Cell {
  return typeof value === 'number' && Number.isFinite(value) ? { kind: 'number', value, decimals } : null;
}

/** A time, in milliseconds since 1970. */
export function date(at: number | null | undefined): Cell {
  return typeof at === 'number' && Number.isFinite(at) ? { kind: 'date', at } : null;
}

/** An address of the web; any other address stays a text, so that nothing can be clicked that runs. */
export function link(url: string | null | undefined): Cell {
  if (!url) return null;
  return /^https?:\/\//i.test(url) ? { kind: 'link', url } : { kind: 'text', text: url };
}

/** First characters by which a spreadsheet takes a text for a formula; full-width forms count too. Source: OWASP, CSV injection. */
const FORMULA_START = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@\t\r\n\0＝＋－＠]/u;

/** A text that is nothing but a number can't be a formula. */
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * A text that no spreadsheet can run: one that it could take for a formula gets an apostrophe in front. Plain numbers are
 * left as they are.
 */
export function guarded(value: string): string {
  return FORMULA_START.test(value) && !PLAIN_NUMBER.test(value) ? `'${value}` : value;
}

/** A cell as it stands in a plain text: numbers with a point and no grouping, dates by ISO 8601, empty for null. */
export function plain(cell: Cell): string {
  switch (cell?.kind) {
    case 'text':
      return cell.text;
    case 'link':
      return cell.url;
    case 'number':
      return String(rounded(cell));
    case 'date':
      return new Date(cell.at).toISOString();
    default:
      return '';
  }
}

/** The number of a cell, rounded to its decimals. */
export function rounded({ value, decimals }: { value: number; decimals: number }): number {
  return Number(value.toFixed(decimals));
}
