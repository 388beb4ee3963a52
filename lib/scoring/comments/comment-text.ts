import { CHARACTER, characterKind, partsOfWord, WORD_PARTS } from './characters';
import { foldWord, longestAt } from './lexicon';
import { distinctTokens, pieceToken, type Token, wordToken } from './tokens';

/** A comment taken apart. */
export interface CommentText {
  /** As it was given. */
  given: string;
  /** What was looked at: the folded beginning and, of very long comments, the end. */
  folded: string;
  /** It holds nothing but blanks. */
  isEmpty: boolean;
  /** Its words as they stand. */
  tokens: readonly Token[];
  /** Each of its words once. */
  distinct: readonly Token[];
  numbers: number;
  mentions: number;
  /** Addresses of pages and mailboxes. */
  links: number;
  /** The different emoji, without skin tones. */
  emoji: ReadonlySet<string>;
  asks: boolean;
}

/** A comment longer than this is looked at in its beginning and its end only, so that no text takes long. In UTF-16 units. */
const LONGEST_READ = { head: 500, tail: 160 } as const;

// "@ada.lovelace" names somebody; only with something before it is it a mailbox.
const LINK =
  /(?:https?:\/\/|www\.)\S{1,200}|(?<=[\w.-])@[\w-]{1,40}\.[a-z]{2,12}\b|(?<!@[\w.-]{0,40})\b[a-z0-9-]{2,40}\.(?:com|net|org|info|biz|io|ru|co|me|gl|ly|tv|be|xyz|shop|site|online|app|link|de|fr|es|br|uk|in|id|vn|th)\b(?:\/\S{0,200})?/g;
const AT_SIGN = 0x40;
const FULL_STOP = 0x2e;
const UNDERSCORE = 0x5f;
/** Of Latin, Chinese, Arabic and Greek writing. */
const QUESTION_MARKS: ReadonlySet<number> = new Set([0x3f, 0xff1f, 0x61f, 0x37e]);
const NO_EMOJI: ReadonlySet<string> = new Set();

/** Takes a comment apart. Linear, and bounded by {@link LONGEST_READ} however long the text is. */
export function readComment(text: string): CommentText {
  const folded = foldWord(shortened(text));
  let links = 0;
  const plain = folded.includes('.')
    ? folded.replace(LINK, () => {
        links += 1;
        return ' ';
      })
    : folded;
  const { hasSigns, tokens, numbers, mentions, emoji, asks } = scan(plain);
  const isEmpty = !hasSigns && tokens.length + numbers + links === 0;
  return {
    given: text,
    folded,
    isEmpty,
    tokens,
    distinct: distinctTokens(tokens),
    numbers,
    mentions,
    links,
    emoji,
    asks,
  };
}

function shortened(text: string): string {
  const { head, tail } = LONGEST_READ;
  return text.length <= head + tail ? text : `${text.slice(0, head)} ${text.slice(-tail)}`;
}

function scan(
  text: string,
): Pick<CommentText, 'tokens' | 'numbers' | 'mentions' | 'emoji' | 'asks'> & { hasSigns: boolean } {
  const tokens: Token[] = [];
  let emoji: Set<string> | null = null;
  let numbers = 0;
  let mentions = 0;
  let asks = false;
  let hasSigns = false;
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0;
    const kind = characterKind(point);
    const next = after(text, at);
    if (kind === CHARACTER.spaced) {
      const end = endOfWord(text, next);
      tokens.push(wordToken(text, at, end));
      at = end;
    } else if (partsOfWord(kind) > 0) {
      const end = endOfRun(text, next);
      splitRun(text, at, end, tokens);
      at = end;
    } else if (kind === CHARACTER.digit) {
      numbers += 1;
      at = next;
      while (at < text.length && characterKind(text.charCodeAt(at)) === CHARACTER.digit) at += 1;
    } else {
      if (kind !== CHARACTER.blank && kind !== CHARACTER.emojiPart) hasSigns = true;
      if (kind === CHARACTER.emoji) {
        emoji ??= new Set();
        emoji.add(String.fromCodePoint(point));
      }
      if (QUESTION_MARKS.has(point)) asks = true;
      at = point === AT_SIGN ? endOfHandle(text, next) : next;
      if (at > next) mentions += 1;
    }
  }
  return { hasSigns, tokens, numbers, mentions, emoji: emoji ?? NO_EMOJI, asks };
}

function endOfHandle(text: string, from: number): number {
  let at = from;
  while (at < text.length && isHandlePart(text.charCodeAt(at))) at += 1;
  return at;
}

function isHandlePart(unit: number): boolean {
  const kind = characterKind(unit);
  const isWritten = kind === CHARACTER.spaced || kind === CHARACTER.digit || partsOfWord(kind) > 0;
  return isWritten || unit === FULL_STOP || unit === UNDERSCORE;
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

/** Writing without blanks goes on through its scripts: Japanese words mix two. */
function endOfRun(text: string, from: number): number {
  for (let at = from; ; at = after(text, at)) {
    if (at >= text.length || partsAt(text, at) === 0) return at;
  }
}

/** Parts text without blanks into the words that are known and what lies between them. */
function splitRun(text: string, from: number, end: number, tokens: Token[]): void {
  let unknownFrom = from;
  let parts = 0;
  const closeUnknown = (at: number) => {
    if (at <= unknownFrom) return;
    // Letters drawn out at a word's end ("มากกกก", "ㅋㅋㅋㅋ") say nothing.
    const isDrawnOut =
      text.charCodeAt(unknownFrom - 1) === text.charCodeAt(unknownFrom) &&
      /^(.)\1*$/u.test(text.slice(unknownFrom, at));
    if (!isDrawnOut) tokens.push(pieceToken(text, { from: unknownFrom, end: at }, null, Math.ceil(parts / WORD_PARTS)));
  };
  for (let at = from; at < end; ) {
    const found = longestAt(text, at, end);
    if (!found) {
      parts += partsAt(text, at);
      at = after(text, at);
      continue;
    }
    closeUnknown(at);
    tokens.push(pieceToken(text, { from: at, end: found.end }, found.word, 1));
    at = found.end;
    unknownFrom = at;
    parts = 0;
  }
  closeUnknown(end);
}

function partsAt(text: string, at: number): number {
  return partsOfWord(characterKind(text.codePointAt(at) ?? 0));
}

/** Where the next character begins. */
function after(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
