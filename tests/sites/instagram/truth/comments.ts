import { type Dice, diceFor } from '../../seeded';
import type { CommentTruth } from '../../site';
import { remark, type ToneMix } from '../../talk';

/** How accounts' people talk: about as kindly as anywhere. */
const MIX: ToneMix = { warm: 0.6, curious: 0.15, critical: 0.07, generic: 0.18 };

const FIRST = ['mossy', 'tin', 'late', 'paper', 'quiet', 'odd', 'plum', 'copper'] as const;
const SECOND = ['otter', 'lantern', 'spoon', 'badger', 'comet', 'kettle', 'heron'] as const;

/** What the comments of a post depend on. */
export interface CommentPlan {
  mediaId: string;
  total: number;
  /** The handle of the post's owner. */
  creator: string;
  subject: string;
  /** Milliseconds since 1970. */
  publishedAt: number;
  now: number;
  /** Texts that come first, word for word. */
  given?: readonly string[];
}

const LONGEST_LIST = 40;

/** The threads under a post, in the order of the page. */
export function commentThreads(plan: CommentPlan): CommentTruth[] {
  const dice = diceFor(`comments ${plan.mediaId}`);
  const threads: CommentTruth[] = [];
  let left = Math.min(plan.total, LONGEST_LIST);
  while (left > 0) {
    const replies = Math.min(left - 1, dice.chance(0.25) ? 1 : 0);
    const comment = oneComment(plan, dice, threads.length, false);
    const answers = Array.from({ length: replies }, () => oneComment(plan, dice, threads.length, true));
    threads.push({ ...comment, replies: answers });
    left -= 1 + replies;
  }
  return threads;
}

function oneComment(plan: CommentPlan, dice: Dice, index: number, byCreator: boolean): CommentTruth {
  const at = plan.publishedAt + Math.floor((plan.now - plan.publishedAt) * dice.share() ** 3);
  const line = byCreator ? 'Thank you! The list is below #.' : (plan.given?.[index] ?? remark(dice, plan.subject, MIX));
  return {
    id: `18${String(dice.int(0, 999_999)).padStart(6, '0')}${String(dice.int(0, 999_999)).padStart(6, '0')}${String(index).padStart(3, '0')}`,
    author: byCreator ? plan.creator : `${dice.pick(FIRST)}_${dice.pick(SECOND)}${dice.int(10, 999)}`,
    text: line.replaceAll('#', plan.subject),
    likes: Math.floor((plan.total * dice.share()) / (index + 1)),
    publishedAt: new Date(Math.floor(at / 1000) * 1000).toISOString(),
    isEdited: false,
    isPinned: false,
    isHearted: false,
    byCreator,
    replies: [],
  };
}
