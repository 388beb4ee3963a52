import type { CommentText } from './comment-text';
import { isUnspaced, LANGUAGES } from './lexicon';
import { promotionIn } from './promotion';
import { spamFeatures } from './spam-features';

/**
 * A linear model over hashed features: the further a comment's margin is above 0, the more it is spam. What is promotion everywhere and
 * what is on one platform only were learnt apart (Daumé, ACL 2007).
 */
export interface SpamModel {
  general: Float32Array;
  /** By the platforms of the examples it learnt from: the general weights plus the platform's own. */
  platforms: Readonly<Record<string, Float32Array>>;
  bias: number;
}

/** Whether a comment promotes something or looks for victims. */
export interface SpamVerdict {
  isSpam: boolean;
  why: string | null;
}

/** A comment that promotes nothing. */
export const NO_SPAM: SpamVerdict = { isSpam: false, why: null };
/** Where the model decides alone: the best F1 of folds by video and by account is reached just below 0. */
const CUT = -0.05;
/** What a wording of promotion or a link makes up for on a platform that the model never saw, and what it lacks without. */
const DOUBT = 0.6;
const ENGLISH = 1 << LANGUAGES.indexOf('en');

/**
 * Whether a comment is promotion or a scam. The model decides on English comments of platforms that it learnt from; on other
 * platforms it must be surer, or be supported by a wording of promotion or a link. In other languages it can't read, and
 * the wordings of their packs decide.
 */
export function judgeSpam(text: CommentText, platform: string, model: SpamModel): SpamVerdict {
  if (text.tokens.length === 0 && text.links === 0 && text.mentions === 0) return NO_SPAM;
  const wording = promotionIn(text);
  const isOfOtherWriting = wording !== null && isUnspaced(wording);
  const isSpam =
    !isOfOtherWriting && mayBeEnglish(text) ? isEnglishSpam(text, wording, platform, model) : wording !== null;
  if (!isSpam) return NO_SPAM;
  if (wording !== null) return { isSpam, why: `promotes: "${wording}"` };
  return { isSpam, why: text.links > 0 ? 'promotes: a link' : 'worded like promotion or a scam' };
}

function isEnglishSpam(text: CommentText, wording: string | null, platform: string, model: SpamModel): boolean {
  const own = model.platforms[platform];
  const margin = marginOf(spamFeatures(text, wording), own ?? model.general, model.bias);
  if (own) return margin > CUT;
  return margin > (wording !== null || text.links > 0 ? -DOUBT : DOUBT);
}

/** Features count twice in learning, in general and for the platform; hence the 2. */
function marginOf(slots: Uint32Array, weights: Float32Array, bias: number): number {
  let sum = 0;
  for (let at = 0; at < slots.length; at++) sum += weights[slots[at] ?? 0] ?? 0;
  return sum / Math.sqrt(2 * slots.length || 1) + bias;
}

/** Whether no more words are of other languages than can be English: names and tags are of all. */
function mayBeEnglish({ tokens }: CommentText): boolean {
  let english = 0;
  let other = 0;
  for (const { known } of tokens) {
    if (known === null) continue;
    if (known.languages & ENGLISH) english += 1;
    else other += 1;
  }
  return english >= other;
}
