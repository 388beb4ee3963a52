/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Whether a character is a letter or a mark on one. */
export function isLetter(char: string): boolean {
  const code = char.charCodeAt(0) | 32;
  // Most texts are ASCII, and asking the expression costs ten times as much.
  return code < 128 ? code > 96 && code < 123 : /[\p{L}\p{M}]/u.test(char);
}

/**
 * Whether the letter at a place goes on with the word of the one before it. Letters of scripts written without spaces
 * between words (Chinese, Thai, Burmese …) never do: words of the tables are found there wherever they stand.
 */
export function continuesWord(text: string, at: number): boolean {
  return isSpacedLetter(text.charAt(at)) && isSpacedLetter(text.charAt(at - 1));
}

function isSpacedLetter(char: string): boolean {
  return isLetter(char) && (char < '\u0080' || !UNSPACED.test(char));
}
