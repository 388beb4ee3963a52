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

/** Words that were met before: the same ones come again and again. Emptied when it is full. */
const met = new Map<string, Token>();
const MOST_MET = 20_000;
/** Longer ones hardly come again. In UTF-16 units. */
const LONGEST_MET = 24;

/** The token of a word that stands between blanks. */
export function wordToken(text: string): Token {
  return met.get(text) ?? meet(text, lookUp(text), 1);
}

/** The token of a piece of text without blanks: a known word, or what lies between known ones and counts for so many `words`. */
export function pieceToken(text: string, known: KnownWord | null, words: number): Token {
  return met.get(text) ?? meet(text, known, words);
}

function meet(text: string, known: KnownWord | null, words: number): Token {
  const token = { text, known, words, hash: hashOf(text) };
  if (text.length > LONGEST_MET) return token;
  if (met.size >= MOST_MET) met.clear();
  met.set(text, token);
  return token;
}

/** Up to this many words are compared each with each, which takes less than a set of them. */
const FEW = 24;

/** Each word once, in the order of first use. Linear but for short lists. */
export function distinctTokens(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length < 2) return tokens;
  if (tokens.length > FEW) return [...new Map(tokens.map((token) => [token.text, token])).values()];
  const isFirst = (token: Token, index: number) => placeOf(tokens, token.text) === index;
  return tokens.every(isFirst) ? tokens : tokens.filter(isFirst);
}

function placeOf(tokens: readonly Token[], text: string): number {
  let place = 0;
  while (place < tokens.length && tokens[place]?.text !== text) place += 1;
  return place;
}
