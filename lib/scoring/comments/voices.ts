import type { CommentText } from './comment-text';

/** Comments of a kind: how many, and the first few in their own words. */
export interface Quotes {
  count: number;
  quoted: string[];
}

const MOST_QUOTED = 5;
const LONGEST_QUOTE = 200;
/** "Price" and "how much" ask without a question mark; a long text that holds such a word tells something. */
const SHORT = 6;

/** Whether a comment asks for the price, the size, where to buy. */
export function isBuyingQuestion({ tokens, asks }: CommentText): boolean {
  const isAboutBuying = tokens.some(({ known }) => known?.kind === 'buying');
  return isAboutBuying && (asks || tokens.length <= SHORT);
}

/** Whether a comment speaks of disappointment, damage, being cheated. By words alone: "no complaints" is one too. */
export function isComplaint({ tokens }: CommentText): boolean {
  return tokens.some(({ known }) => known?.kind === 'complaint');
}

/** Counts the comments of a kind and quotes the first of them, cut where they are long. */
export function quote(texts: readonly CommentText[], isOfKind: (text: CommentText) => boolean): Quotes {
  const found = texts.filter(isOfKind);
  return { count: found.length, quoted: found.slice(0, MOST_QUOTED).map(({ given }) => given.slice(0, LONGEST_QUOTE)) };
}
