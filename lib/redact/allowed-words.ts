import type { LanguageWords } from '../platforms/numbers/words';

/** Words of addresses and files, which say nothing of anybody. */
const PLAIN =
  'http https www com html json utf null true false undefined window var function png jpg jpeg webp mp4 svg css';

/** Whether a word may stay as it is: the page's or the reader's own, not a person's. */
export interface AllowedWords {
  /** Whether this word, in any case, may stay. */
  has(word: string): boolean;
  /** Whether this is a part of a name that the reader names, such as "Logged" of "LoggedOut". */
  isPart(word: string): boolean;
  /** The longest allowed word that a text of a script without spaces has at a place; '' for none. */
  at(text: string, place: number): string;
}

/** The words of a name that programs write ("LoggedOutRoute"). */
export const NAME_PARTS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

/** The longest word looked for in a text without spaces, in UTF-16 units. */
const LONGEST = 12;

/**
 * The words that stay when a page is redacted: those that the reader itself names (`named`, as its sources write them)
 * and those that its interface language puts beside numbers. Stems of nouns stand for all their endings.
 */
export function allowedWords(named: readonly string[], language: LanguageWords): AllowedWords {
  const words = new Set(lettersIn([PLAIN, ...named]));
  const { stems } = language.nouns;
  for (const word of lettersIn(textsIn(language))) words.add(word);
  const stemList = [
    ...lettersIn(textsIn(stems)),
    ...lettersIn(language.ages.rows.flatMap((row) => row.stems.map(({ text }) => text))),
  ].filter((stem) => stem.length >= 3);
  // Wordings of ages are kept without the spaces between their words.
  const wordings = textsIn(language.ages).map((text) => text.toLowerCase());
  const isInWording = (small: string) => small.length > 2 && wordings.some((text) => text.includes(small));
  const known = new Map<string, boolean>();
  const has = (word: string) => {
    const small = word.toLowerCase();
    const before = known.get(small);
    if (before !== undefined) return before;
    const isKnown = words.has(small) || stemList.some((stem) => small.startsWith(stem)) || isInWording(small);
    known.set(small, isKnown);
    return isKnown;
  };
  const parts = new Set(named.flatMap((text) => text.match(NAME_PARTS) ?? []).map((part) => part.toLowerCase()));
  return {
    has,
    isPart: (word) => parts.has(word.toLowerCase()),
    at(text, place) {
      for (let length = Math.min(LONGEST, text.length - place); length > 0; length--) {
        const part = text.slice(place, place + length);
        if (words.has(part.toLowerCase())) return part;
      }
      return '';
    },
  };
}

/** The words of letters in texts, in lower case. */
function lettersIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
}

/** Every text in plain data, keys and values alike. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}
