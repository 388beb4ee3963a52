import type { CommentText } from './comment-text';
import { LANGUAGES } from './lexicon';
import { nearDuplicates } from './near-duplicates';

/** What is counted in a section; each is a share of its comments that hold anything. */
export const SECTION_MARKS = ['wordless', 'applause', 'stock', 'sentences', 'media', 'foreign', 'alike'] as const;

/** See {@link SECTION_MARKS}. */
export type SectionMark = (typeof SECTION_MARKS)[number];

/** How many comments of a section bear each mark. */
export type SectionCounts = Record<SectionMark, number> & {
  /** Comments that hold anything: empty ones (pictures) are not counted. */
  n: number;
};

/** A comment taken apart and judged. */
export interface JudgedText {
  text: CommentText;
  isGeneric: boolean;
  isWordless: boolean;
}

/**
 * Emoji that approve of anything. People's wordless comments are mostly faces and hearts, which answer what a post does to
 * them; automatic ones are mostly these.
 */
const APPLAUSE: ReadonlySet<string> = new Set([...'👏🙌👍👌💪🤝🔥💯✨⭐🌟💫🏆💎👑🚀⚡💥🎉🎊😍🤩🆒']);

/** Where English is a language of daily life, praise in English is not foreign. */
const BESIDE_ENGLISH: ReadonlySet<string> = new Set(['ms', 'fil', 'hi', 'bn', 'ta']);
const ENGLISH = 1 << LANGUAGES.indexOf('en');

/** A generic comment of as many different words is a sentence: pods are told to write more than three words. */
const SENTENCE = 4;

/**
 * Counts the marks of a section:
 * - wordless: emoji and signs only;
 * - applause: nothing but one kind of emoji, and one that approves of anything ({@link APPLAUSE});
 * - stock: generic, in words;
 * - sentences: generic, of four words or more;
 * - media: generic, and speaks of "photo", "video", "post";
 * - foreign: generic, in a language that isn't the section's;
 * - alike: nearly the same as another comment.
 * @param language The section's language, in the packs' tags; none is foreign to another.
 */
export function countMarks(comments: readonly JudgedText[], language: string): SectionCounts {
  const counts: SectionCounts = {
    n: comments.length,
    wordless: 0,
    applause: 0,
    stock: 0,
    sentences: 0,
    media: 0,
    foreign: 0,
    alike: 0,
  };
  const own = (1 << LANGUAGES.indexOf(language)) | (BESIDE_ENGLISH.has(language) ? ENGLISH : 0);
  for (const { text, isGeneric, isWordless } of comments) {
    if (isWordless) counts.wordless += 1;
    if (isWordless && isApplause(text.emoji)) counts.applause += 1;
    if (!isGeneric || isWordless) continue;
    counts.stock += 1;
    if (text.distinct.length >= SENTENCE) counts.sentences += 1;
    if (text.distinct.length > 1 && text.distinct.some((token) => token.known?.kind === 'media')) counts.media += 1;
    if (isForeign(text, own)) counts.foreign += 1;
  }
  counts.alike = nearDuplicates(comments.map(({ text }) => text.distinct)).filter(Boolean).length;
  return counts;
}

function isApplause(emoji: ReadonlySet<string>): boolean {
  const [only] = emoji;
  return emoji.size === 1 && only !== undefined && APPLAUSE.has(only);
}

/** Whether a comment's known words are all of other languages. */
function isForeign(text: CommentText, own: number): boolean {
  let isKnown = false;
  for (const { known } of text.distinct) {
    if (known === null) continue;
    if (known.languages & own) return false;
    isKnown = true;
  }
  return isKnown;
}

/** The language that has most votes, in the order of {@link languageVotes}. */
export function mostVoted(votes: readonly number[]): string {
  return LANGUAGES[votes.indexOf(Math.max(...votes))] ?? '';
}

/** How many comments have most of their known words in each language, in the order of {@link LANGUAGES}. */
export function languageVotes(texts: readonly CommentText[]): number[] {
  const votes = new Array<number>(LANGUAGES.length).fill(0);
  const own = new Uint16Array(LANGUAGES.length);
  for (const { tokens } of texts) {
    let most = 0;
    own.fill(0);
    for (const { known } of tokens) {
      for (let bits = known?.languages ?? 0; bits !== 0; bits &= bits - 1) {
        const place = 31 - Math.clz32(bits & -bits);
        const count = (own[place] ?? 0) + 1;
        own[place] = count;
        if (count > most) most = count;
      }
    }
    if (most === 0) continue;
    let first = 0;
    for (let place = 0; place < own.length; place++) if (own[place] === most) first += 1;
    // A word of several languages is a part of a vote for each.
    for (let place = 0; place < own.length; place++) {
      if (own[place] === most) votes[place] = (votes[place] ?? 0) + 1 / first;
    }
  }
  return votes;
}
