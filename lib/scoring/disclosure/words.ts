/** A text made ready once for all that look for words in it. A hashtag is a word with its "#". */
export interface ReadyText {
  plain: string;
  /** In lower case, sign for sign as long as `plain`. */
  lower: string;
  /** Where each word begins, and where it ends. */
  starts: readonly number[];
  ends: readonly number[];
}

/** Makes a text ready. Linear in the text. */
export function readyText(text: string): ReadyText {
  const plain = plainText(text);
  return { plain, lower: lowerCase(plain), ...wordsOf(plain) };
}

/** A word in lower case; '' where there is none at `index`. */
export function wordAt({ lower, starts, ends }: ReadyText, index: number): string {
  return lower.slice(starts[index] ?? 0, ends[index] ?? 0);
}

/** A word as it stands in its text; '' where there is none at `index`. */
export function writtenAt({ plain, starts, ends }: ReadyText, index: number): string {
  return plain.slice(starts[index] ?? 0, ends[index] ?? 0);
}

/** What stands between the word before and the word at `index`; behind the last all that follows, further on nothing. */
export function gapBefore({ plain, starts, ends }: ReadyText, index: number): string {
  const from = index === 0 ? 0 : (ends[index - 1] ?? plain.length);
  return plain.slice(from, starts[index] ?? plain.length);
}

/** Whether what stands between two words ends a sentence or a line. */
export function endsSentence(gap: string): boolean {
  return /[.!?;。！？|•\n]/.test(gap);
}

const SIEVE = 8_192;

/**
 * Tells of most words of a text that they are none of a list, by their length and their first and last sign: looking each
 * up would mean a string of its own for each. What passes has to be looked up.
 */
export function sieveOf(list: Iterable<string>): (text: ReadyText, index: number) => boolean {
  const passes = new Uint8Array(SIEVE);
  for (const word of list) passes[placeOf(word, 0, word.length)] = 1;
  return ({ lower, starts, ends }, index) => passes[placeOf(lower, starts[index] ?? 0, ends[index] ?? 0)] === 1;
}

function placeOf(text: string, from: number, end: number): number {
  return ((text.charCodeAt(from) * 31 + text.charCodeAt(end - 1)) * 31 + (end - from)) & (SIEVE - 1);
}

/** A text in the one form that marks are looked for in: composed, wide signs narrow, one kind of apostrophe. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060]|\ufe0f|(?<=i)\u0307/g, '')
    .replace(/['‘`´]/g, '’');
}

/** The one capital that would become two signs, the dotted I of Turkish, becomes one. */
function lowerCase(plain: string): string {
  return plain.replaceAll('İ', 'i').toLowerCase();
}

const HASH = 0x23;
const APOSTROPHE = 0x2019;

/** The words of a plain text. A pattern would make an array of each word, which takes longer than all that is done with them. */
function wordsOf(text: string): Pick<ReadyText, 'starts' | 'ends'> {
  const starts: number[] = [];
  const ends: number[] = [];
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
    starts.push(at);
    ends.push(end);
    at = end;
  }
  return { starts, ends };
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
