import { hashOf } from './hash';
import { type KnownWord, lookUp } from './lexicon';

/** A word of a comment, folded, and what is known of it. */
export interface Token {
  readonly text: string;
  /** What the packs know of it. */
  readonly known: KnownWord | null;
  /** More than 1 for a piece of text without blanks in which no word is known. */
  readonly words: number;
  /** {@link hashOf} its text. */
  readonly hash: number;
}

/** Words that were met before, by their key: the same ones come again and again. Emptied when it is full. */
const met = new Map<number, Token>();
const MOST_MET = 20_000;
/** Longer ones hardly come again. In UTF-16 units. */
const LONGEST_MET = 24;

/** The token of a word that stands between blanks, from `from` to `end` in a text. */
export function wordToken(text: string, from: number, end: number): Token {
  const hash = hashOf(text, from, end);
  const before = metAs(hash, text, from, end);
  if (before) return before;
  const word = text.slice(from, end);
  return meet({ text: word, known: lookUp(word), words: 1, hash });
}

/**
 * The token of a piece of text without blanks: a known word, or what lies between known ones and counts for so many
 * `words`.
 */
export function pieceToken(
  text: string,
  { from, end }: { from: number; end: number },
  known: KnownWord | null,
  words: number,
): Token {
  const hash = hashOf(text, from, end);
  return metAs(hash, text, from, end) ?? meet({ text: text.slice(from, end), known, words, hash });
}

function metAs(hash: number, text: string, from: number, end: number): Token | null {
  const token = met.get(keyOf(hash));
  if (token?.hash !== hash || token.text.length !== end - from) return null;
  for (let at = from; at < end; at++) {
    if (token.text.charCodeAt(at - from) !== text.charCodeAt(at)) return null;
  }
  return token;
}

function meet(token: Token): Token {
  if (token.text.length > LONGEST_MET) return token;
  if (met.size >= MOST_MET) met.clear();
  met.set(keyOf(token.hash), token);
  return token;
}

/** Of 30 bits: engines keep such numbers without an object of their own. */
function keyOf(hash: number): number {
  return hash >>> 2;
}

/** What words are compared by. */
export type Spelled = Pick<Token, 'text' | 'hash'>;

/** Up to this many words are compared each with each, which takes less than a set of them. */
const FEW = 24;

/** Each word once, in the order of first use. Linear but for short lists. */
export function distinctTokens(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length < 2) return tokens;
  if (tokens.length > FEW) return [...new Map(tokens.map((token) => [token.text, token])).values()];
  for (let index = 1; index < tokens.length; index++) {
    if (stands(tokens, tokens[index], index)) return tokens.filter((token, at) => !stands(tokens, token, at));
  }
  return tokens;
}

/** How many words both lists hold, each of which holds a word once. Linear but for short lists. */
export function sharedTokens(one: readonly Spelled[], other: readonly Spelled[]): number {
  let shared = 0;
  if (one.length > FEW || other.length > FEW) {
    const words = new Set(one.map(({ text }) => text));
    for (const { text } of other) if (words.has(text)) shared += 1;
    return shared;
  }
  for (const token of other) if (stands(one, token, one.length)) shared += 1;
  return shared;
}

/** Whether a word is among the first `count` of a list. */
function stands(tokens: readonly Spelled[], wanted: Spelled | undefined, count: number): boolean {
  for (let place = 0; place < count; place++) {
    const token = tokens[place];
    if (token === wanted || (token?.hash === wanted?.hash && token?.text === wanted?.text)) return true;
  }
  return false;
}
