/** First characters by which a spreadsheet takes a text for a formula; full-width forms count too. Source: OWASP, CSV injection. */
const FORMULA_START = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@\t\r\n\0＝＋－＠]/u;

/** A text that is nothing but a number can't be a formula. */
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * A text as a spreadsheet cell that can't run: one that a spreadsheet could take for a formula gets an apostrophe in
 * front. Plain numbers are left as they are. Null becomes the empty text.
 */
export function textCell(text: string | null): string {
  if (text === null) return '';
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}
