import type { CommentText } from './comment-text';
import type { Token } from './tokens';

/** What a comment says, in nats, and what of it stands for itself. */
export interface Information {
  nats: number;
  isGeneric: boolean;
  /** Nothing but emoji and signs. */
  isWordless: boolean;
  why: string;
}

/** Looks up by a word's hash how rare it is in ordinary comments: its information in nats, or null where it was never met. */
export type Background = (hash: number) => number | null;

/** What the words of a caption are, folded. */
export type CaptionWords = ReadonlySet<string>;

/**
 * The information of the parts of a comment, in nats. A word that nothing is known of weighs as much as one that a
 * background of some ten thousand comments doesn't hold (log 10⁴ ≈ 9); the known words of the packs weigh what words that
 * stand under every tenth to third post do.
 */
const NATS = {
  unknown: 9,
  /** Prices, sizes, complaints: one such word is about the thing itself. */
  telling: 11,
  /** In a language of which no word is known, a word is rare only by our ignorance. */
  unknownLanguage: 4.9,
  generic: 1,
  filler: 0.9,
  number: 3,
  /** A question, a person spoken to, a link: each makes it likely that something particular is meant, none proves it. */
  question: 6,
  mention: 14,
  link: 14,
  /** A word out of the caption. */
  fromCaption: 9,
} as const;

/** Below it a comment could stand under any post: about one unknown word. In nats. */
const GENERIC_BELOW = 10;
/** The same where every word is known and one of them approves, greets or cheers: a whole sentence of stock praise. */
const STOCK_BELOW = 14;
/** Known words without approval: "not just", "me too". More of them say something. */
const FEW_FILLERS = 2;

/**
 * Whether a comment could stand under any post without its writer having seen it. Depends on the comment, the caption and
 * whether its language has a pack. A question weakens, and doesn't absolve.
 */
export function judgeGeneric(
  text: CommentText,
  caption: CaptionWords,
  background: Background,
  isLanguageKnown: boolean,
): Information {
  const { distinct } = text;
  const isWordless = distinct.length === 0 && text.numbers + text.mentions + text.links === 0;
  const isReadable = isLanguageKnown || distinct.some((token) => token.known !== null);
  const unknownWeight = isReadable ? NATS.unknown : NATS.unknownLanguage;
  let nats = text.numbers * NATS.number + text.mentions * NATS.mention + text.links * NATS.link;
  if (text.asks) nats += NATS.question;
  let carriers = 0;
  let isCovered = true;
  let approves = false;
  for (const token of distinct) {
    const weight = weightOf(token, background, unknownWeight);
    nats += weight;
    if (weight > NATS.generic) {
      carriers += 1;
      isCovered = false;
      if (caption.has(token.text)) nats += NATS.fromCaption;
    } else if (token.known?.kind === 'praise' || token.known?.kind === 'reaction') approves = true;
  }
  const isStock = isCovered && approves;
  const limit = isStock ? STOCK_BELOW : GENERIC_BELOW;
  const saysSomething = isCovered && !approves && distinct.length > FEW_FILLERS;
  const isGeneric = nats < limit && !saysSomething;
  return { nats, isGeneric, isWordless, why: reason(text, isGeneric, isWordless, isStock, carriers) };
}

function weightOf(token: Token, background: Background, unknown: number): number {
  const kind = token.known?.kind;
  if (kind === 'filler') return NATS.filler;
  if (kind === 'praise' || kind === 'reaction' || kind === 'media') return NATS.generic;
  if (kind !== undefined) return NATS.telling;
  return token.words * Math.min(unknown, background(token.hash) ?? unknown);
}

function reason(
  text: CommentText,
  isGeneric: boolean,
  isWordless: boolean,
  isStock: boolean,
  carriers: number,
): string {
  if (!isGeneric) {
    if (text.links > 0) return 'holds a link';
    if (text.mentions > 0) return 'speaks to somebody';
    return text.asks ? 'asks something' : 'says something of its own';
  }
  if (isWordless) return text.emoji.size > 0 ? 'only emoji' : 'only signs';
  if (isStock) return 'only words that fit any post';
  return carriers === 0 ? 'a word or two that fit any post' : 'one word, without more';
}
