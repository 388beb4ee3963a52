import { told } from '../../model/sentence';
import { type CommenterFindings, findCommenters } from './commenters';
import {
  type CommentsInput,
  isAudience,
  isCreator,
  type ReadText,
  readEach,
  type SectionJudgement,
  sectionOf,
} from './judge-section';
import { LANGUAGES } from './lexicon';
import type { CommentData } from './packed-data';
import { languageVotes } from './section-counts';
import { type Share, shareOf } from './share';
import { shippedData } from './shipped-data';
import { isBuyingQuestion, isComplaint, type Quotes, quote } from './voices';

/** What one comment is. It depends on the comment, the caption, the language and the platform alone. */
export interface CommentVerdict {
  /** It could stand under any post without its writer having seen it. */
  generic: boolean;
  /** It promotes something or looks for victims. Never generic at the same time. */
  spam: boolean;
  why: string[];
}

/** What the comments are. Shares are of the audience's comments that hold text, like the section's. */
export interface CommentsJudgement extends SectionJudgement {
  comments: CommentVerdict[];
  /** `said` in English. */
  says: string[];
  spamShare: Share;
  commenters: CommenterFindings;
  /** The languages of the comments that tell theirs, with their shares, most frequent first; those below a twentieth are left out. */
  languages: { language: string; share: number }[];
  buyingQuestions: Quotes;
  complaints: Quotes;
  creatorReplies: number;
}

const SMALLEST_LANGUAGE = 0.05;

/**
 * Judges comments: each alone, and all together as {@link judgeSection} does. Linear in the number of comments, and bounded
 * in the length of each. Nothing in it throws for any text.
 */
export function judgeComments(input: CommentsInput, data: CommentData = shippedData()): CommentsJudgement {
  const read = readEach(input, data, 'all');
  const isTheirs = isAudience(input, read);
  const audience = read.filter((_, index) => isTheirs[index]);
  const texts = audience.map(({ text }) => text);
  const votes = languageVotes(texts);
  const section = sectionOf(audience, votes, input, data);
  return {
    ...section,
    comments: read.map(verdictOf),
    says: section.said.map((one) => told(one).says),
    spamShare: shareOf(audience.filter(({ spam }) => spam.isSpam).length, section.counted),
    commenters: findCommenters(input.comments.filter((_, index) => isTheirs[index])),
    languages: sharesOf(votes),
    buyingQuestions: quote(texts, isBuyingQuestion),
    complaints: quote(texts, isComplaint),
    creatorReplies: input.comments.filter((comment) => isCreator(comment, input.creator)).length,
  };
}

function verdictOf({ text, information, spam, isGeneric }: ReadText): CommentVerdict {
  const why = text.isEmpty ? 'holds no text' : (spam.why ?? information.why);
  return { generic: isGeneric, spam: spam.isSpam, why: [why] };
}

function sharesOf(votes: readonly number[]): CommentsJudgement['languages'] {
  const all = votes.reduce((sum, count) => sum + count, 0);
  return votes
    .map((count, place) => ({ language: LANGUAGES[place] ?? '', share: all === 0 ? 0 : count / all }))
    .filter(({ share }) => share >= SMALLEST_LANGUAGE)
    .sort((a, b) => b.share - a.share);
}
