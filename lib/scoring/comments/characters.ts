/** What a character is to a comment. */
export const CHARACTER = {
  other: 1,
  /** Blanks and line ends. */
  blank: 2,
  /** A letter, or a mark on one, of a script that parts words by blanks. */
  spaced: 3,
  /** Thai, Lao, Khmer, Burmese: about four characters a word, no blanks between them. */
  thai: 4,
  /** Chinese characters: about two a word. */
  han: 5,
  /** Japanese syllables: about three a word. */
  kana: 6,
  /** Korean syllables: blanks stand between phrases, not words. */
  hangul: 7,
  digit: 8,
  emoji: 9,
  /** Parts of an emoji: skin tones, joiners, variation selectors, tags. */
  emojiPart: 10,
} as const;

/** The parts that a word is counted in. */
export const WORD_PARTS = 12;

/** How many parts of a word a character is: dictionaries' means of characters a word, roughly. */
const PARTS: readonly number[] = Object.assign(new Array<number>(11).fill(0), {
  [CHARACTER.thai]: WORD_PARTS / 4,
  [CHARACTER.han]: WORD_PARTS / 2,
  [CHARACTER.kana]: WORD_PARTS / 3,
  [CHARACTER.hangul]: WORD_PARTS / 2,
});

/** How many of a word's {@link WORD_PARTS} a character of this kind is, in the scripts without blanks; 0 for all other kinds. */
export function partsOfWord(kind: number): number {
  return PARTS[kind] ?? 0;
}

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[\u{1F3FB}-\u{1F3FF}]|\u200D|\uFE0E|\uFE0F|\u20E3|[\u{E0020}-\u{E007F}]/u, CHARACTER.emojiPart],
  [/[\s\u200B\u200E\u200F\u2060\uFEFF]/u, CHARACTER.blank],
  [/\p{Nd}/u, CHARACTER.digit],
  [/[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u, CHARACTER.thai],
  [/[\p{scx=Han}&&[\p{L}\u3005]]/v, CHARACTER.han],
  [/[\p{sc=Hiragana}\p{sc=Katakana}\u30FC]/u, CHARACTER.kana],
  [/\p{sc=Hangul}/u, CHARACTER.hangul],
  [/[\p{L}\p{M}]/u, CHARACTER.spaced],
  [/[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Presentation}]/u, CHARACTER.emoji],
];

/** The kinds of characters met so far: testing the patterns for each character of each comment would be slow. */
const known = new Uint8Array(0x110000);

/** The kind of a character, one of {@link CHARACTER}. */
export function characterKind(codePoint: number): number {
  const found = known[codePoint];
  if (found !== undefined && found !== 0) return found;
  const character = String.fromCodePoint(codePoint);
  const kind = KINDS.find(([pattern]) => pattern.test(character))?.[1] ?? CHARACTER.other;
  known[codePoint] = kind;
  return kind;
}
