import type { FlagResult } from '../../model/assessment';
import { type Sentence, told } from '../../model/sentence';
import { type CommentText, readComment } from './comment-text';
import { type CommenterFindings, findCommenters } from './commenters';
import { type CaptionWords, type Information, judgeGeneric } from './generic';
import { LANGUAGES } from './lexicon';
import { surpriseOf } from './norms';
import type { CommentData } from './packed-data';
import { countMarks, type JudgedText, languageVotes, mostVoted } from './section-counts';
import { type Share, shareOf } from './share';
import { shippedData } from './shipped-data';
import { judgeSpam, type SpamVerdict } from './spam';
import { COMMENT_RULES, sayingsOf, scoreOf, suspicionOf } from './suspicion';
import { isBuyingQuestion, isComplaint, type Quotes, quote } from './voices';

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

/** What one comment is. It depends on the comment, the caption, the language and the platform alone. */
export interface CommentVerdict {
  /** It could stand under any post without its writer having seen it. */
  generic: boolean;
  /** It promotes something or looks for victims. Never generic at the same time. */
  spam: boolean;
  why: string[];
}

/** What the comments are. Shares are of the audience's comments that hold text: the creator's own and empty ones are not counted. */
export interface CommentsJudgement {
  flag: FlagResult['result'];
  /** From 0 to 1, orders sections by how unusual they are; always a number. The flag is raised from .5 on. */
  score: number;
  genericShare: Share;
  comments: CommentVerdict[];
  /** What is unusual, as observations; empty where nothing is, or where there is too little to tell. */
  says: string[];
  /** The same as data. */
  said: Sentence[];
  counted: number;
  emojiOnlyShare: Share;
  nearDuplicateShare: Share;
  spamShare: Share;
  commenters: CommenterFindings;
  /** The languages of the comments that tell theirs, with their shares, most frequent first; those below a twentieth are left out. */
  languages: { language: string; share: number }[];
  buyingQuestions: Quotes;
  complaints: Quotes;
  creatorReplies: number;
}

/** Tags by which other systems name the languages of the packs. */
const OTHER_TAGS: Readonly<Record<string, string>> = { tl: 'fil', in: 'id', iw: 'he', zsm: 'ms' };
/** A shorter word of a caption is no proof that the comment speaks of it. */
const CAPTION_WORD = 4;
const SMALLEST_LANGUAGE = 0.05;

/** A text with what is said of it, for all comments that consist of it. */
interface Judged extends JudgedText {
  isSpam: boolean;
  verdict: CommentVerdict;
}

/**
 * Judges comments: each alone, and all together against what is usual on the platform and in the language. Linear in the
 * number of comments, and bounded in the length of each. Nothing in it throws for any text.
 */
export function judgeComments(input: CommentsInput, data: CommentData = shippedData()): CommentsJudgement {
  const { platform, creator, comments } = input;
  const language = languageOf(input.lang);
  const judged = judgeEach(input, language, data);
  const isAudience = comments.map(
    (comment, index) => !isCreator(comment, creator) && judged[index]?.text.isEmpty === false,
  );
  const audience = judged.filter((_, index) => isAudience[index]);
  const texts = audience.map(({ text }) => text);
  const votes = languageVotes(texts);
  const counts = countMarks(audience, hasPack(language) ? language : mostVoted(votes));
  const surprise = surpriseOf(counts, platform, language, data.norms);
  const score = scoreOf(suspicionOf(surprise));
  const isEnough = counts.n >= COMMENT_RULES.fewestComments.value;
  const said = isEnough ? sayingsOf(counts, surprise) : [];
  return {
    flag: !isEnough ? 'not-enough-data' : score >= 0.5 ? 'raised' : 'clear',
    score,
    genericShare: shareOf(counts.wordless + counts.stock, counts.n),
    comments: judged.map(({ verdict }) => verdict),
    says: said.map((one) => told(one).says),
    said,
    counted: counts.n,
    emojiOnlyShare: shareOf(counts.wordless, counts.n),
    nearDuplicateShare: shareOf(counts.alike, counts.n),
    spamShare: shareOf(audience.filter(({ isSpam }) => isSpam).length, counts.n),
    commenters: findCommenters(comments.filter((_, index) => isAudience[index])),
    languages: sharesOf(votes),
    buyingQuestions: quote(texts, isBuyingQuestion),
    complaints: quote(texts, isComplaint),
    creatorReplies: comments.filter((comment) => isCreator(comment, creator)).length,
  };
}

function judgeEach(
  { comments, caption, platform }: CommentsInput,
  language: string | null,
  data: CommentData,
): Judged[] {
  const words = captionWords(caption);
  const isLanguageKnown = hasPack(language);
  // The same text is the same comment: "🔥🔥" is looked at once.
  const known = new Map<string, Judged>();
  return comments.map(({ text: given }) => {
    const before = known.get(given);
    if (before) return before;
    const text = readComment(given);
    const spam = judgeSpam(text, platform, data.spam);
    const information = judgeGeneric(text, words, data.background, isLanguageKnown);
    const judged = judgedText(text, spam, information);
    known.set(given, judged);
    return judged;
  });
}

function judgedText(text: CommentText, { isSpam, why }: SpamVerdict, information: Information): Judged {
  const generic = information.isGeneric && !text.isEmpty && !isSpam;
  const verdict = { generic, spam: isSpam, why: [text.isEmpty ? 'holds no text' : (why ?? information.why)] };
  return { text, isGeneric: generic, isWordless: information.isWordless, isSpam, verdict };
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

function isCreator({ author }: GivenComment, creator: string | null): boolean {
  return creator !== null && author === creator;
}

function sharesOf(votes: readonly number[]): CommentsJudgement['languages'] {
  const all = votes.reduce((sum, count) => sum + count, 0);
  return votes
    .map((count, place) => ({ language: LANGUAGES[place] ?? '', share: all === 0 ? 0 : count / all }))
    .filter(({ share }) => share >= SMALLEST_LANGUAGE)
    .sort((a, b) => b.share - a.share);
}
