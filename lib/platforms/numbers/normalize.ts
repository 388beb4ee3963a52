/** The longest text that is looked at, in UTF-16 units after spaces are collapsed. No shown count or age is longer. */
const LONGEST = 120;

/** The longest raw text that is worth cleaning: markup indents its texts with long runs of spaces. */
const LONGEST_RAW = 2_000;

/**
 * The zeros of the digits that pages print: Arabic, Persian and Urdu, Devanagari, Bengali, Gurmukhi, Gujarati, Oriya,
 * Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Burmese, Khmer, full width. The nine others follow each in Unicode.
 */
const ZEROS = '٠۰०০੦૦୦௦౦೦൦๐໐၀០０0';

/** Whether a text is plain already: ASCII words with one space between them. By signs: an expression takes five times as long. */
function isPlainText(text: string): boolean {
  let isAfterSpace = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < SPACE || code > TILDE || (code === SPACE && isAfterSpace)) return false;
    isAfterSpace = code === SPACE;
  }
  return !isAfterSpace;
}

const SPACE = 32;
const TILDE = 126;

/**
 * A page's text made plain: marks of writing direction and zero-width signs are gone, every kind of space is one plain
 * space, letters are composed (NFC), digits are ASCII. Null where the text is empty, longer than any shown count or age,
 * or mixes digits of two scripts.
 */
export function plainText(text: string): string | null {
  if (text.length > LONGEST_RAW) return null;
  const isPlain = isPlainText(text);
  const plain = isPlain ? text : composed(text).replace(/\s+/g, ' ').trim();
  if (plain === '' || plain.length > LONGEST) return null;
  return isPlain ? plain : withAsciiDigits(plain);
}

/** Composed letters without invisible signs: how words of the tables and of pages compare. */
export function composed(text: string): string {
  return text.replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '').normalize('NFC');
}

/** For comparing words: lower case without regard to the user's own language, one form of apostrophe. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  // Asked first, since most texts have none of them.
  return /[\u0307‘’ʻʼ`´]/.test(lower) ? lower.replaceAll('i\u0307', 'i').replace(/[‘’ʻʼ`´]/g, "'") : lower;
}

/** How wordings of ages compare, given in folded letters: without spaces and dots. */
export function squeezed(text: string): string {
  return text.replace(/[\s.]/g, '');
}

/** The words of a date, given in folded letters. Dots within and behind words don't count: "24. Aug.", "ม.ค.". */
export function dateWords(text: string): string[] {
  return text.replace(/(\p{L})\./gu, '$1').match(/[\p{L}\p{M}]+/gu) ?? [];
}

function withAsciiDigits(text: string): string | null {
  if (!/[^\P{Nd}0-9]/u.test(text)) return text;
  const used = new Set<string | number>();
  const plain = text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = [...ZEROS].map((sign) => sign.charCodeAt(0)).find((first) => code >= first && code < first + 10);
    used.add(zero ?? digit);
    return zero === undefined ? digit : String(code - zero);
  });
  return used.size > 1 ? null : plain;
}
