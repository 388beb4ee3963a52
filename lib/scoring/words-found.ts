/** Writing without spaces, in which a word has no borders. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;

const NONE: readonly string[] = [];

/** A text as words are looked for in it: composed, in lower case. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * What finds words in searchable texts: whole and in any case; a word may be several words, a handle or a tag. In
 * writing without spaces anywhere in the text. Gives the words as they were given.
 */
export function wordFinder(words: readonly string[]): (text: string) => readonly string[] {
  const wanted = words.flatMap((word) => {
    const plain = searchable(word).replace(/^[@#]/, '').trim();
    return plain === '' ? [] : { word, plain, isUnspaced: UNSPACED.test(plain) };
  });
  return (text) => {
    // Most texts hold none: nothing is made for these.
    const isIn = ({ plain, isUnspaced }: (typeof wanted)[number]) => hasWord(text, plain, isUnspaced);
    return wanted.some(isIn) ? wanted.filter(isIn).map(({ word }) => word) : NONE;
  };
}

function hasWord(text: string, wanted: string, isUnspaced: boolean): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (isUnspaced) return true;
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + wanted.length, at + wanted.length + 2);
    if (!/[\p{L}\p{M}\p{N}]$/u.test(before) && !/^[\p{L}\p{M}\p{N}]/u.test(after)) return true;
  }
  return false;
}
