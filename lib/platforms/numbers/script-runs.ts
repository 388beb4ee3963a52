const LETTERS = /^[\p{L}\p{M}]{2}$/u;

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/**
 * Whether the second letter goes on with the word of the first. Letters of scripts written without spaces between words
 * (Chinese, Thai, Burmese …) never do: words of the tables are found there wherever they stand.
 */
export function continuesWord(letter: string, next: string): boolean {
  return LETTERS.test(letter + next) && !UNSPACED.test(letter + next);
}
