/**
 * First characters by which a spreadsheet takes a text for a formula, after blanks and apostrophes; full-width forms count
 * too. Source: OWASP, CSV injection.
 */
const FORMULA_START = /^'*[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@\t\r\n\0＝＋－＠]/u;

/** A text that is nothing but a number can't be a formula. */
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * A text that no spreadsheet can run: one that it could take for a formula gets an apostrophe in front. Plain numbers are
 * left as they are. {@link unguarded} gives the text back, whatever it was.
 */
export function guarded(value: string): string {
  return isHarmlessStart(value.charCodeAt(0)) || !isRunnable(value) ? value : `'${value}`;
}

/** The text that was guarded: without the apostrophe that a guard put in front, else as it is. */
export function unguarded(value: string): string {
  return value.startsWith("'") && isRunnable(value.slice(1)) ? value.slice(1) : value;
}

/** Whether a spreadsheet could take a text for a formula. */
export function isRunnable(value: string): boolean {
  return FORMULA_START.test(value) && !PLAIN_NUMBER.test(value);
}

/** Most texts begin with a letter or digit of ASCII, which begins nothing that runs: a look at it spares the patterns. */
function isHarmlessStart(first: number): boolean {
  return (first > 0x40 && first < 0x7f) || (first >= 0x30 && first <= 0x39);
}
