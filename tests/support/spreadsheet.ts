/** Signs by which a spreadsheet begins a formula, in both widths, and the control signs that some take for such. Source: OWASP. */
const BEGINS = new Set('=+-@＝＋－＠\t\r\n\0');

/** Signs that nobody sees: some programs drop them before they look at what a cell begins with. */
const UNSEEN = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/u;

/**
 * Whether a spreadsheet might run the text of a cell: written for the tests, so that the product isn't judged by its own
 * word. A plain number is none.
 */
export function mightRun(cell: string): boolean {
  if (/^[+-]?\d+(?:[.,]\d+)?$/.test(cell)) return false;
  return BEGINS.has(cell.charAt(0)) || BEGINS.has(cell.replace(UNSEEN, '').charAt(0));
}
