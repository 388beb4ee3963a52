import { CHARACTER, CHARACTERS_A_WORD, characterKind } from './characters';
import { foldWord, type KnownWord, longestAt, lookUp } from './lexicon';

/** A word of a comment: its folded form, and what the packs know of it. `words` is more than 1 for unparted text. */
export interface Token {
  text: string;
  known: KnownWord | null;
  words: number;
}

/** A comment taken apart. */
export interface CommentText {
  /** What was looked at: the folded beginning and, of very long comments, the end. */
  folded: string;
  tokens: readonly Token[];
  numbers: number;
  mentions: number;
  /** Addresses of pages and mailboxes. */
  links: number;
  /** The different emoji, without skin tones. */
  emoji: ReadonlySet<string>;
  asks: boolean;
}

/** A comment longer than this is looked at in its beginning and its end only, so that no text takes long. In UTF-16 units. */
export const LONGEST_READ = { head: 500, tail: 160 } as const;

const LINK =
  /(?:https?:\/\/|www\.)\S{1,200}|@[\w-]{1,40}\.[a-z]{2,12}\b|\b[a-z0-9-]{2,40}\.(?:com|net|org|info|biz|io|ru|co|me|gl|ly|tv|be|xyz|shop|site|online|app|link|de|fr|es|br|uk|in|id|vn|th)\b(?:\/\S{0,200})?/g;
const NO_EMOJI: ReadonlySet<string> = new Set();
const HANDLE_PART = /[\p{L}\p{N}\p{M}._]/u;

/** Takes a comment apart. Linear, and bounded by {@link LONGEST_READ} however long the text is. */
export function readComment(text: string): CommentText {
  const folded = foldWord(shorten(text));
  let links = 0;
  const plain = folded.includes('.')
    ? folded.replace(LINK, () => {
        links += 1;
        return ' ';
      })
    : folded;
  return { folded, links, ...scan(plain) };
}

function shorten(text: string): string {
  const { head, tail } = LONGEST_READ;
  return text.length <= head + tail ? text : `${text.slice(0, head)} ${text.slice(-tail)}`;
}

function scan(text: string): Omit<CommentText, 'folded' | 'links'> {
  const tokens: Token[] = [];
  let emoji: Set<string> | null = null;
  let numbers = 0;
  let mentions = 0;
  let asks = false;
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0;
    const kind = characterKind(point);
    const next = at + (point > 0xffff ? 2 : 1);
    if (kind === CHARACTER.spaced) {
      const end = endOfWord(text, next);
      const word = text.slice(at, end);
      tokens.push({ text: word, known: lookUp(word), words: 1 });
      at = end;
    } else if (CHARACTERS_A_WORD[kind]) {
      const end = endOfRun(text, next, kind);
      splitRun(text, at, end, kind, tokens);
      at = end;
    } else if (kind === CHARACTER.digit) {
      numbers += 1;
      at = next;
      while (at < text.length && characterKind(text.charCodeAt(at)) === CHARACTER.digit) at += 1;
    } else {
      if (kind === CHARACTER.emoji) {
        emoji ??= new Set();
        emoji.add(String.fromCodePoint(point));
      }
      if (point === 0x3f || point === 0xff1f || point === 0x61f || point === 0x37e) asks = true;
      at = next;
      if (point === 0x40 && at < text.length && HANDLE_PART.test(text.charAt(at))) {
        mentions += 1;
        while (at < text.length && HANDLE_PART.test(text.charAt(at))) at += 1;
      }
    }
  }
  return { tokens, numbers, mentions, emoji: emoji ?? NO_EMOJI, asks };
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const isInside =
      characterKind(unit) === CHARACTER.spaced ||
      unit === 0x200d ||
      unit === 0x200c ||
      ((unit === 0x27 || unit === 0x2019) && characterKind(text.charCodeAt(at + 1) || 0x20) === CHARACTER.spaced);
    if (!isInside) break;
    at += 1;
  }
  return at;
}

function endOfRun(text: string, from: number, kind: number): number {
  let at = from;
  while (at < text.length && characterKind(text.codePointAt(at) ?? 0) === kind) at += 1;
  return at;
}

/** Parts text without blanks into the words that are known and what lies between them. */
function splitRun(text: string, from: number, end: number, kind: number, tokens: Token[]): void {
  let unknownFrom = from;
  const closeUnknown = (at: number) => {
    if (at <= unknownFrom) return;
    const piece = text.slice(unknownFrom, at);
    // Letters drawn out at a word's end ("มากกกก", "ㅋㅋㅋㅋ") say nothing.
    if (/^(.)\1*$/u.test(piece) && text.charAt(unknownFrom - 1) === piece.charAt(0)) return;
    tokens.push({ text: piece, known: null, words: Math.ceil(piece.length / (CHARACTERS_A_WORD[kind] || 1)) });
  };
  for (let at = from; at < end; ) {
    const found = longestAt(text, at, end);
    if (!found) {
      at += 1;
      continue;
    }
    closeUnknown(at);
    tokens.push({ text: text.slice(at, found.end), known: found.word, words: 1 });
    at = found.end;
    unknownFrom = at;
  }
  closeUnknown(end);
}
