const LENGTH = 100_000;

/** What makes patterns slow where they can be made slow: long runs of what they begin with, or nearly match. */
const PIECES = [
  ' ',
  '1',
  '1,',
  '1.',
  '1 ',
  '1,1.',
  '٣',
  '(',
  '((',
  'a',
  'A1',
  '-',
  '@',
  '=',
  '\t',
  '\u200f',
  'views ',
  '1 views ',
  'ago ',
  '1 day ago ',
  'No ',
  'a@',
  'a.',
  '%',
  '"',
  '\\',
  '•',
  '万',
  'ล้าน',
  'é',
  'e\u0301',
  '\u{1f600}',
  '\ud800',
];

/**
 * Texts of up to 100 KB that are one run of a piece: plain, with something before or behind it, and at the lengths where
 * longer texts are turned away unread.
 */
export function hostileRuns(): string[] {
  return PIECES.flatMap((piece) => {
    const run = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    return [run, `${run}x`, `5 ${run}`, `${run} views`, run.slice(0, 2_000), `5 ${run.slice(0, 100)}`];
  });
}
