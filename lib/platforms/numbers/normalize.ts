/** The longest text that is looked at, in UTF-16 units after spaces are collapsed. No shown count or age is longer. */
const LONGEST = 120;

/** The longest raw text that is worth cleaning: markup indents its texts with long runs of spaces. */
const LONGEST_RAW = 2_000;

/**
 * The zeros of the digits that pages print: Arabic, Persian and Urdu, Devanagari, Bengali, Gurmukhi, Gujarati, Oriya,
 * Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Burmese, Khmer, full width. The nine others follow each in Unicode.
 */
const ZEROS = '٠۰०০੦૦୦௦౦೦൦๐໐၀០０';

/**
 * A page's text made plain: marks of writing direction and zero-width signs are gone, every kind of space is one plain
 * space, letters are composed (NFC), digits are ASCII. Null where the text is empty, longer than any shown count or age,
 * or mixes digits of two scripts.
 */
export function plainText(text: string): string | null {
  if (text.length > LONGEST_RAW) return null;
  const plain = composed(text).replace(/\s+/g, ' ').trim();
  return plain === '' || plain.length > LONGEST ? null : withAsciiDigits(plain);
}

/** Composed letters without invisible signs: how words of the tables and of pages compare. */
export function composed(text: string): string {
  return text.replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '').normalize('NFC');
}

/** For comparing words: lower case without regard to the user's own language, one form of apostrophe. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replace(/[‘’ʻʼ`´]/g, "'");
}

function withAsciiDigits(text: string): string | null {
  const used = new Set<string>();
  const plain = text.replace(/\p{Nd}/gu, (digit) => {
    const zero = [...ZEROS, '0'].find((sign) => digit >= sign && digit.charCodeAt(0) <= sign.charCodeAt(0) + 9);
    used.add(zero ?? digit);
    return zero === undefined ? digit : String(digit.charCodeAt(0) - zero.charCodeAt(0));
  });
  return used.size > 1 ? null : plain;
}
