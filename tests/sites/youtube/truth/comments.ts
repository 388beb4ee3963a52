import { type Dice, diceFor, idFor } from '../../seeded';
import type { CommentTruth } from '../../site';
import { remark, type ToneMix } from '../../talk';

const FIRST = [
  'mossy',
  'tin',
  'late',
  'paper',
  'quiet',
  'odd',
  'north',
  'plum',
  'slow',
  'copper',
  'seven',
  'hollow',
  'amber',
  'dusty',
] as const;
const SECOND = [
  'otter',
  'lantern',
  'spoon',
  'badger',
  'ladder',
  'comet',
  'kettle',
  'heron',
  'button',
  'pigeon',
  'saddle',
  'orchard',
] as const;

/** What the comments of a video depend on. */
export interface CommentPlan {
  videoId: string;
  /** How many comments and replies the video has. */
  total: number;
  /** The handle of the video's owner, without "@". */
  creator: string;
  subject: string;
  mix: ToneMix;
  isGerman: boolean;
  /** Milliseconds since 1970. */
  publishedAt: number;
  now: number;
  /** Texts that come first, word for word, whoever the channel belongs to. */
  given?: readonly string[];
}

const LONGEST_LIST = 120;

/** The threads under a video in the order of "Top": the pinned one, then by likes with some disorder. */
export function commentThreads(plan: CommentPlan): CommentTruth[] {
  const dice = diceFor(`comments ${plan.videoId}`);
  let left = Math.min(plan.total, LONGEST_LIST);
  const threads: CommentTruth[] = [];
  while (left > 0) {
    const thread = oneThread(plan, dice, threads.length, left);
    threads.push(thread);
    left -= 1 + thread.replies.length;
  }
  return threads;
}

function oneThread(plan: CommentPlan, dice: Dice, index: number, left: number): CommentTruth {
  const id = `Ug${idFor(`comment ${plan.videoId} ${index}`, 17)}4AaABAg`;
  const isPinned = index === 0 && plan.total > 12;
  const replyCount = Math.min(left - 1, index < 12 && dice.chance(0.3) ? dice.int(1, 3) : 0);
  const comment = oneComment(plan, dice, { id, index, likes: likesAt(index, plan.total, dice), byCreator: isPinned });
  return {
    ...comment,
    isPinned,
    isHearted: !isPinned && dice.chance(0.12),
    replies: Array.from({ length: replyCount }, (_, reply) =>
      oneComment(plan, dice, {
        id: `${id}.${idFor(`reply ${id} ${reply}`, 22)}`,
        index: index + reply + 1,
        likes: dice.int(0, 6),
        byCreator: reply === 0 && dice.chance(0.5),
        after: Date.parse(comment.publishedAt),
      }),
    ),
  };
}

interface OneComment {
  id: string;
  index: number;
  likes: number;
  byCreator: boolean;
  after?: number;
}

function oneComment(plan: CommentPlan, dice: Dice, { id, index, likes, byCreator, after }: OneComment): CommentTruth {
  const since = after ?? plan.publishedAt;
  const at = since + Math.floor((plan.now - since) * dice.share() ** 3);
  return {
    id,
    author: byCreator ? plan.creator : `${dice.pick(FIRST)}${dice.pick(SECOND)}${dice.int(10, 9999)}`,
    text: plan.given?.[index] ?? textOf(plan, dice, byCreator),
    likes,
    publishedAt: new Date(at).toISOString(),
    isEdited: dice.chance(0.08),
    isPinned: false,
    isHearted: false,
    byCreator,
    replies: [],
  };
}

function textOf(plan: CommentPlan, dice: Dice, byCreator: boolean): string {
  if (byCreator)
    return plan.isGerman
      ? 'Danke euch! Die Liste steht unter dem Video.'
      : 'Thank you all. The list is under the video.';
  // People post empty comments: a picture that was taken out, a character that is not printed.
  if (dice.chance(0.01)) return '';
  return remark(dice, plan.subject, plan.mix, plan.isGerman ? 'de' : 'en');
}

/** A few comments take most of the likes; the tail has none. */
function likesAt(index: number, total: number, dice: Dice): number {
  return Math.floor((total * (0.5 + dice.share())) / (index + 1) ** 1.15);
}
