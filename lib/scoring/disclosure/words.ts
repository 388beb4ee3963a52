/** A word of a text: as written, in lower case, where it begins and ends, and what stands before it. */
export interface Word {
  written: string;
  lower: string;
  start: number;
  end: number;
  /** What stands between the word before and this one. */
  gap: string;
}

/** A text made ready once for all that look for words in it. */
export interface ReadyText {
  plain: string;
  words: readonly Word[];
}

/** Makes a text ready. */
export function readyText(text: string): ReadyText {
  const plain = plainText(text);
  return { plain, words: wordsOf(plain) };
}

const WORD = /#?[\p{L}\p{M}\p{N}_]+(?:[’][\p{L}\p{M}]+)?/gu;

/** A text in the one form that marks are looked for in: composed, wide signs narrow, one kind of apostrophe. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060]|\ufe0f/g, '')
    .replace(/['‘`´]/g, '’');
}

/** The words of a plain text, a hashtag with its "#". Linear in the text. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    words.push({
      written,
      // In Turkish a capital dotted I becomes two signs.
      lower: written.toLowerCase().replace('i\u0307', 'i'),
      start: match.index,
      end: match.index + written.length,
      gap: text.slice(end, match.index),
    });
    end = match.index + written.length;
  }
  return words;
}

/** Whether what stands between two words ends a sentence or a line. */
export function endsSentence(gap: string): boolean {
  return /[.!?;。！？|•\n]/.test(gap);
}
