/** A word of a plain text, a hashtag with its "#": in lower case, and where it begins and ends. */
export interface Word {
  lower: string;
  start: number;
  end: number;
}

/** A text made ready once for all that look for words in it. */
export interface ReadyText {
  plain: string;
  words: readonly Word[];
}

/** Makes a text ready. Linear in the text. */
export function readyText(text: string): ReadyText {
  const plain = plainText(text);
  return { plain, words: wordsOf(plain) };
}

/** A word as it stands in its text. */
export function written({ plain }: ReadyText, { start, end }: Word): string {
  return plain.slice(start, end);
}

/** What stands between the word before and the word at `index`; before the first all that precedes it, behind the last nothing. */
export function gapBefore({ plain, words }: ReadyText, index: number): string {
  const word = words[index];
  return word === undefined ? '' : plain.slice(words[index - 1]?.end ?? 0, word.start);
}

/** Whether what stands between two words ends a sentence or a line. */
export function endsSentence(gap: string): boolean {
  return /[.!?;。！？|•\n]/.test(gap);
}

/** A text in the one form that marks are looked for in: composed, wide signs narrow, one kind of apostrophe. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060]|\ufe0f/g, '')
    .replace(/['‘`´]/g, '’');
}

const HASH = 0x23;
const APOSTROPHE = 0x2019;

/** The words of a plain text. A pattern would make an array of each word, which takes longer than all that is done with them. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const from = text.charCodeAt(at) === HASH ? at + 1 : at;
    let end = endOf(text, from, OTHER);
    if (end === from) {
      // Of two "#" the second may begin a tag.
      at = from > at ? from : after(text, at);
      continue;
    }
    if (text.charCodeAt(end) === APOSTROPHE) {
      const endOfLetters = endOf(text, end + 1, DIGIT);
      if (endOfLetters > end + 1) end = endOfLetters;
    }
    words.push({ lower: lowerCase(text.slice(at, end)), start: at, end });
    at = end;
  }
  return words;
}

/** In Turkish a capital dotted I becomes two signs. */
function lowerCase(written: string): string {
  const lower = written.toLowerCase();
  return lower.includes('\u0307') ? lower.replaceAll('i\u0307', 'i') : lower;
}

/** Where a run of characters above `kind` that begins at `from` ends. */
function endOf(text: string, from: number, kind: number): number {
  let at = from;
  while (at < text.length && kindAt(text, at) > kind) at = after(text, at);
  return at;
}

function after(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

const [OTHER, DIGIT, LETTER] = [1, 2, 3];

/** The kinds met so far: testing a pattern for each character of each text would be slow. */
const kinds = new Uint8Array(0x110000);

function kindAt(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  const known = kinds[point];
  if (known !== undefined && known !== 0) return known;
  const character = String.fromCodePoint(point);
  const kind = /[\p{L}\p{M}]/u.test(character) ? LETTER : /[\p{N}_]/u.test(character) ? DIGIT : OTHER;
  kinds[point] = kind;
  return kind;
}
