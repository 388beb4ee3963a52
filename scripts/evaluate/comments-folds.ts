import { readComment } from '../../lib/scoring/comments/comment-text';
import { judgeComments } from '../../lib/scoring/comments/judge-comments';
import { type CommentData, unpack } from '../../lib/scoring/comments/packed-data';
import { shippedData } from '../../lib/scoring/comments/shipped-data';
import type { LabelledComment, LabelledSection, RatedComment } from './comments-datasets';
import type { Outcome } from './comments-figures';
import { cleanSections, exampleOf, learnBackground, learnSpam, type SourcedSection } from './comments-learning';
import { learnNorms } from './comments-norms';

/** An outcome with what it is told apart by in the tables. */
export type Row<T> = Outcome & { of: T };

const LANGUAGE_OF_RATED: Readonly<Record<string, string>> = { 'tt-vn': 'vi', 'tt-my': 'ms', 'tt-th': 'th' };
const PLATFORM_OF_RATED: Readonly<Record<string, string>> = { ig: 'instagram', yt: 'youtube', tt: 'tiktok' };
const FOLDS = 7;
const EMOJI_SHARE = 0.5;

/** Single comments, generic or not; a spam comment is not generic. */
export function ratedOutcomes(rated: readonly RatedComment[], isLanguageGiven: boolean): Row<RatedComment>[] {
  return rated.map((row) => {
    const [verdict] = judgeComments({
      platform: PLATFORM_OF_RATED[row.src.slice(0, 2)] ?? '',
      lang: isLanguageGiven ? (LANGUAGE_OF_RATED[row.src] ?? 'en') : null,
      caption: row.caption,
      creator: null,
      comments: [{ text: row.text }],
    }).comments;
    const isFlagged = verdict?.generic === true;
    return { group: row.text, isPositive: row.label === 'generic', isFlagged, score: isFlagged ? 1 : 0, of: row };
  });
}

/** The same by the rule that is published: nothing but emoji is generic. */
export function emojiOnlyOutcomes(rated: readonly RatedComment[]): Row<RatedComment>[] {
  return rated.map((row) => {
    const isFlagged = isEmojiOnly(row.text);
    return { group: row.text, isPositive: row.label === 'generic', isFlagged, score: isFlagged ? 1 : 0, of: row };
  });
}

/** Promotion and scams: each video, and each seventh of the accounts, is judged by a model that saw nothing of it. */
export function spamOutcomes(comments: readonly LabelledComment[], platform: string): Row<LabelledComment>[] {
  const labelled = comments.filter(({ isSpam }) => isSpam !== null);
  const groups = [...new Set(labelled.filter((comment) => comment.platform === platform).map(({ group }) => group))];
  const folds = Math.min(groups.length, FOLDS);
  const foldOf = (comment: LabelledComment) =>
    comment.platform === platform ? groups.indexOf(comment.group) % folds : -1;
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const held = labelled.filter((comment) => foldOf(comment) === fold);
    const examples = labelled
      .filter((comment) => foldOf(comment) !== fold)
      .map((comment) => exampleOf(comment.text, comment.platform, comment.isSpam === true));
    const data = { ...shippedData(), spam: spamModel(examples) };
    const input = { platform, lang: 'en', caption: null, creator: null };
    const verdicts = judgeComments({ ...input, comments: held.map(({ text }) => ({ text })) }, data).comments;
    return held.map((of, index) => {
      const isFlagged = verdicts[index]?.spam === true;
      return { group: of.group, isPositive: of.isSpam === true, isFlagged, score: isFlagged ? 1 : 0, of };
    });
  });
}

function spamModel(examples: ReturnType<typeof exampleOf>[]): CommentData['spam'] {
  const { norms } = shippedData();
  return unpack({ norms, spam: learnSpam(examples), background: {} }).spam;
}

/** How the norms of a section are chosen. */
export type NormChoice = 'all' | 'without its source';

/** Whole sections, judged by the norms of all sources or by those of all but their own. */
export function sectionOutcomes(
  sections: readonly LabelledSection[],
  comments: readonly LabelledComment[],
  choice: NormChoice,
): Row<LabelledSection>[] {
  const clean = cleanSections(comments, learnBackground(comments));
  const datas = new Map<string, CommentData>();
  return sections.map((section) => {
    const source = sourceOf(section, clean);
    const data = datas.get(source) ?? dataFor(choice === 'all' ? clean : clean.filter((one) => one.source !== source));
    datas.set(source, data);
    const { platform, language, comments: texts } = section;
    const given = { platform, lang: language, caption: null, creator: null, comments: texts.map((text) => ({ text })) };
    const { flag, score } = judgeComments(given, data);
    return {
      group: section.source,
      isPositive: section.isContaminated,
      isFlagged: flag === 'raised',
      score,
      of: section,
    };
  });
}

/** Sections by the rules of others: half of the comments are emoji; half are emoji or generic. */
export function naiveSectionOutcomes(
  sections: readonly LabelledSection[],
  rule: 'emoji-only' | 'generic',
): Row<LabelledSection>[] {
  return sections.map((section) => {
    const { platform, language, comments: texts } = section;
    const given = { platform, lang: language, caption: null, creator: null, comments: texts.map((text) => ({ text })) };
    const share =
      rule === 'generic'
        ? (judgeComments(given).genericShare.value ?? 0)
        : texts.filter(isEmojiOnly).length / texts.length;
    const isFlagged = share >= EMOJI_SHARE;
    return { group: section.source, isPositive: section.isContaminated, isFlagged, score: share, of: section };
  });
}

function dataFor(clean: readonly SourcedSection[]): CommentData {
  return { ...shippedData(), norms: learnNorms(clean) };
}

/** The source that a section of the pack was cut from: the only one of its platform and language. */
function sourceOf({ platform, language }: LabelledSection, clean: readonly SourcedSection[]): string {
  return clean.find((one) => one.platform === platform && one.language === language)?.source ?? '';
}

function isEmojiOnly(text: string): boolean {
  const { tokens, numbers, mentions, emoji } = readComment(text);
  return tokens.length === 0 && numbers === 0 && mentions === 0 && emoji.size > 0;
}
