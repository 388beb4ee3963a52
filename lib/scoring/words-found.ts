/** Writing without spaces, in which a word has no borders. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;

/**
 * Which of the words stand in a text, whole and in any case; a word may be several words, a handle or a tag. In writing
 * without spaces anywhere in the text.
 */
export function findWords(text: string, words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const lower = plain(text);
  return words.filter((word) => {
    const wanted = plain(word).replace(/^[@#]/, '').trim();
    return wanted !== '' && hasWord(lower, wanted);
  });
}

function hasWord(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (UNSPACED.test(wanted)) return true;
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + wanted.length, at + wanted.length + 2);
    if (!/[\p{L}\p{M}\p{N}]$/u.test(before) && !/^[\p{L}\p{M}\p{N}]/u.test(after)) return true;
  }
  return false;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
