import type { FlagResult } from '../../model/assessment';
import type { Sentence } from '../../model/sentence';
import { readComment } from './comment-text';
import { type CaptionWords, type Information, judgeGeneric } from './generic';
import { LANGUAGES } from './lexicon';
import { surpriseOf } from './norms';
import type { CommentData } from './packed-data';
import { countMarks, type JudgedText, languageVotes, mostVoted } from './section-counts';
import { type Share, shareOf } from './share';
import { shippedData } from './shipped-data';
import { judgeSpam, NO_SPAM, type SpamVerdict } from './spam';
import { COMMENT_RULES, sayingsOf, scoreOf, suspicionOf } from './suspicion';

/** A comment to be judged. The author may be a hash: authors are only compared. */
export interface GivenComment {
  text: string;
  author?: string | null | undefined;
  likes?: number | null | undefined;
  postId?: string | null | undefined;
}

/** The comments under one or several posts of a creator. */
export interface CommentsInput {
  /** The platform's id: the key of what is usual there, and nothing else. */
  platform: string;
  /** The tag of the language that most people write in here, null where it isn't known. */
  lang: string | null;
  caption: string | null;
  /** The creator as `author` would name them. */
  creator: string | null;
  comments: readonly GivenComment[];
}

/** What a section is as a whole. The creator's own comments and empty ones are not counted. */
export interface SectionJudgement {
  flag: FlagResult['result'];
  /** From 0 to 1, orders sections by how unusual they are; always a number. The flag is raised from .5 on. */
  score: number;
  genericShare: Share;
  emojiOnlyShare: Share;
  nearDuplicateShare: Share;
  /** What is unusual, as observations; empty where nothing is, or where there is too little to tell. */
  said: Sentence[];
  counted: number;
}

/** A text with what is said of it, for all comments that consist of it. */
export interface ReadText extends JudgedText {
  information: Information;
  spam: SpamVerdict;
}

/** Tags by which other systems name the languages of the packs. */
const OTHER_TAGS: Readonly<Record<string, string>> = { tl: 'fil', in: 'id', iw: 'he', zsm: 'ms' };
/** A shorter word of a caption is no proof that the comment speaks of it. */
const CAPTION_WORD = 4;

/**
 * Judges comments all together against what is usual on the platform and in the language. Linear in the number of
 * comments, and bounded in the length of each. Nothing in it throws for any text.
 */
export function judgeSection(input: CommentsInput, data: CommentData = shippedData()): SectionJudgement {
  const read = readEach(input, data, 'generic');
  const isTheirs = isAudience(input, read);
  const audience = read.filter((_, index) => isTheirs[index]);
  return sectionOf(audience, languageVotes(audience.map(({ text }) => text)), input, data);
}

/**
 * Reads each comment. `spamOf`: whether every comment is looked at for promotion, or only those that would be generic
 * without it.
 */
export function readEach(
  { comments, caption, platform, lang }: CommentsInput,
  data: CommentData,
  spamOf: 'all' | 'generic',
): ReadText[] {
  const words = captionWords(caption);
  const isLanguageKnown = hasPack(languageOf(lang));
  // The same text is the same comment: "🔥🔥" is looked at once.
  const known = new Map<string, ReadText>();
  return comments.map(({ text: given }) => {
    const before = known.get(given);
    if (before) return before;
    const text = readComment(given);
    const information = judgeGeneric(text, words, data.background, isLanguageKnown);
    const spam = spamOf === 'all' || information.isGeneric ? judgeSpam(text, platform, data.spam) : NO_SPAM;
    const isGeneric = information.isGeneric && !text.isEmpty && !spam.isSpam;
    const read = { text, information, spam, isGeneric, isWordless: information.isWordless };
    known.set(given, read);
    return read;
  });
}

/** Which of the comments, read in the same order, are the audience's: neither the creator's own nor empty. */
export function isAudience({ comments, creator }: CommentsInput, read: readonly Pick<ReadText, 'text'>[]): boolean[] {
  return read.map(({ text }, index) => !text.isEmpty && !isCreator(comments[index], creator));
}

/** Whether the creator wrote a comment. */
export function isCreator(comment: GivenComment | undefined, creator: string | null): boolean {
  return creator !== null && comment?.author === creator;
}

/** The judgement of an audience's comments; `votes` are those of {@link languageVotes}. */
export function sectionOf(
  audience: readonly ReadText[],
  votes: readonly number[],
  { platform, lang }: CommentsInput,
  data: CommentData,
): SectionJudgement {
  const language = languageOf(lang);
  const counts = countMarks(audience, hasPack(language) ? language : mostVoted(votes));
  const surprise = surpriseOf(counts, platform, language, data.norms);
  const score = scoreOf(suspicionOf(surprise));
  const isEnough = counts.n >= COMMENT_RULES.fewestComments.value;
  return {
    flag: !isEnough ? 'not-enough-data' : score >= 0.5 ? 'raised' : 'clear',
    score,
    genericShare: shareOf(counts.wordless + counts.stock, counts.n),
    emojiOnlyShare: shareOf(counts.wordless, counts.n),
    nearDuplicateShare: shareOf(counts.alike, counts.n),
    said: isEnough ? sayingsOf(counts, surprise) : [],
    counted: counts.n,
  };
}

/** A tag's language, in the packs' own tags; null where there is none. */
function languageOf(tag: string | null): string | null {
  const [language = ''] = (tag ?? '').toLowerCase().split(/[-_]/);
  return language === '' ? null : (OTHER_TAGS[language] ?? language);
}

function hasPack(language: string | null): language is string {
  return language !== null && LANGUAGES.includes(language);
}

function captionWords(caption: string | null): CaptionWords {
  const tokens = caption === null ? [] : readComment(caption).tokens;
  return new Set(
    tokens.filter((token) => token.known === null && token.text.length >= CAPTION_WORD).map(({ text }) => text),
  );
}
