import { type AllowedWords, NAME_PARTS } from './allowed-words';
import type { Replacements } from './replacements';

/** What stands for a page's own words, numbers and times. */
export interface Invented {
  allowed: AllowedWords;
  replacements: Replacements;
  /** How many days every exact time is set back: whole weeks, so that weekdays and times of day stay. */
  daysBack: number;
}

/** A time as data write it, with or without a time of day. */
const ISO = /\b(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)/;
/** Signs of an address that stand for others: "%C3%BC". */
const PERCENT = /(?:%[0-9A-Fa-f]{2})+/;
/** A run of letters, digits, "_" and "-" that may be a code: small letters, capitals, and no word of the page's. */
const CODE = /[A-Za-z0-9_-]{10,}/;
/** A number, with single signs between groups of its digits, or spaces between groups of three. */
const NUMBER = /\p{Nd}+(?:[.,'’٫٬]\p{Nd}+|[ \u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))*/u;
const WORD = /[\p{L}\p{M}]+/u;

const TOKENS = new RegExp([ISO, PERCENT, CODE, NUMBER, WORD].map(({ source }) => `(${source})`).join('|'), 'gu');

/** Scripts that are written without spaces between words, or with endings joined to numbers. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Hang}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/**
 * A text with a person's words, codes and numbers replaced by invented ones of the same form; what is the page's own
 * stays: its words, numbers below 100, years, the signs between. Times that data write exactly are set back.
 */
export function redactText(text: string, invented: Invented): string {
  return text.replace(TOKENS, (token, iso?: string, percent?: string, code?: string, number?: string) => {
    if (iso !== undefined) return setBack(iso, invented.daysBack);
    if (percent !== undefined) return redactEncoded(percent, invented);
    if (code !== undefined) return redactCode(code, invented);
    return number !== undefined ? redactNumber(number, invented) : redactWord(token, invented);
  });
}

/** A whole number of data; times in seconds, milliseconds and microseconds are set back. */
export function redactNumber(text: string, { replacements, daysBack }: Invented): string {
  const plain = [...text].map(asciiDigit).join('');
  const digits = plain.replace(/\D/g, '');
  const isBare = digits.length === plain.length;
  if (isBare && digits.length < 3) return text;
  if (isBare && /^(?:19[89]\d|20\d\d)$/.test(digits)) return text;
  if (!isBare && isDate(plain)) return text;
  if (!isBare && digits.length < 3 && !/^\d\D\d$/.test(plain)) return text;
  const unit = isBare ? TIMES.find(({ form }) => form.test(digits))?.unit : undefined;
  const drawn =
    unit === undefined ? replacements.digits(digits) : String(BigInt(digits) - BigInt(daysBack) * 86_400n * unit);
  let place = 0;
  return [...text]
    .map((sign, index) => (/\d/.test(plain.charAt(index)) ? asScript(drawn.charAt(place++), sign) : sign))
    .join('');
}

/** Times since 1970 from 2005 on; numbers that end in zeros are rounded counts. */
const TIMES = [
  { form: /^1[1-9]\d{8}(?<!0000)$/, unit: 1n },
  { form: /^1[1-9]\d{11}$/, unit: 1_000n },
  { form: /^1[1-9]\d{14}$/, unit: 1_000_000n },
];

/** Day, month and year in figures: as such they stay. */
function isDate(plain: string): boolean {
  const parts = plain.split(/\D/);
  return parts.length === 3 && parts.filter((part) => part.length <= 2).length >= 2 && !/^\d{3}$/.test(parts[2] ?? '');
}

function isCode(token: string, allowed: AllowedWords): boolean {
  if (!/[a-z]/.test(token) || !/[A-Z]/.test(token) || /^[A-Z][a-z]+$/.test(token)) return false;
  return !(token.match(/\p{L}+/gu) ?? []).every((word) => allowed.has(word));
}

function redactCode(code: string, invented: Invented): string {
  if (!isCode(code, invented.allowed)) return redactParts(code, invented);
  return isName(code, invented.allowed)
    ? code.replace(NAME_PARTS, (part) => (invented.allowed.isPart(part) ? part : redactWord(part, invented)))
    : invented.replacements.code(code);
}

/** Whether a token is a program's name: letters only, half of them in words of names that the reader names. */
function isName(token: string, { isPart }: AllowedWords): boolean {
  if (!/^[A-Za-z]+$/.test(token)) return false;
  const known = (token.match(NAME_PARTS) ?? []).filter((part) => part.length > 2 && isPart(part));
  return known.join('').length * 2 >= token.length;
}

/** Words and numbers joined by "_" and "-". */
function redactParts(text: string, invented: Invented): string {
  return text.replace(/(\d+)|[A-Za-z]+/g, (part, number?: string) =>
    number === undefined ? redactWord(part, invented) : redactNumber(part, invented),
  );
}

function redactWord(word: string, { allowed, replacements }: Invented): string {
  if (UNSPACED.test(word)) return redactUnspaced(word, { allowed, replacements });
  return word.length < 3 || allowed.has(word) ? word : replacements.word(word);
}

/** A run of letters without spaces: the page's own words in it stay where they stand. */
function redactUnspaced(run: string, { allowed, replacements }: Pick<Invented, 'allowed' | 'replacements'>): string {
  let result = '';
  let own = '';
  const flush = () => {
    if (own !== '') result += replacements.word(own);
    own = '';
  };
  for (let place = 0; place < run.length; ) {
    const known = allowed.at(run, place);
    if (known !== '') flush();
    const step = known === '' ? String.fromCodePoint(run.codePointAt(place) ?? 0) : known;
    if (known === '') own += step;
    else result += step;
    place += step.length;
  }
  flush();
  return result;
}

function redactEncoded(text: string, invented: Invented): string {
  try {
    return encodeURIComponent(redactText(decodeURIComponent(text), invented));
  } catch {
    return text; // Signs that stand for no text hold none.
  }
}

function setBack(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time - days * 86_400_000).toISOString().slice(0, 10);
}

/** Where the digits of each script begin; those of a script stand in a row. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
  0xff10,
];

function zeroOf(sign: string): number | undefined {
  const code = sign.codePointAt(0) ?? 0;
  return ZEROS.find((zero) => code >= zero && code < zero + 10);
}

function asciiDigit(sign: string): string {
  const zero = zeroOf(sign);
  return zero === undefined ? sign : String((sign.codePointAt(0) ?? 0) - zero);
}

/** A digit in the script of another sign. */
function asScript(digit: string, like: string): string {
  const zero = zeroOf(like);
  return zero === undefined ? digit : String.fromCodePoint(zero + Number(digit));
}
