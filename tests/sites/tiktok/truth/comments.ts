import { type Dice, diceFor } from '../../seeded';
import type { CommentTruth } from '../../site';
import { remark, type ToneMix } from '../../talk';
import { idAt } from './ids';

/** Short and loud, as people are there. */
const MIX: ToneMix = { warm: 0.5, curious: 0.18, critical: 0.07, generic: 0.25 };

const NAMES = ['mop', 'kipper', 'thistle', 'brisk', 'nib', 'wick', 'parsnip', 'dill'] as const;

/** What comments are made for. */
export interface Talk {
  postId: string;
  owner: string;
  subject: string;
  /** Comments and replies together. */
  total: number;
  publishedAt: number;
  now: number;
  /** Texts that stand in for the first comments, word for word. */
  given: readonly string[];
}

/** The longest list that the pages load. */
const MOST = 120;

/** The threads under a post, in the page's order; all of them up to about 120 comments. */
export function threadsOf(talk: Talk): CommentTruth[] {
  const threads: CommentTruth[] = [];
  const wanted = Math.min(talk.total, MOST);
  for (let made = 0; made < wanted; ) {
    const index = threads.length;
    // Every fourth thread has up to two answers, one of them by the creator.
    const replies = index % 4 === 1 ? Math.min(2, wanted - made - 1) : 0;
    threads.push(commentOf(talk, `${index}`, replies));
    made += 1 + replies;
  }
  return threads;
}

function commentOf(talk: Talk, place: string, replies: number): CommentTruth {
  const dice = diceFor(`comment ${place} under ${talk.postId}`);
  const isReply = place.includes('.');
  const at = talk.publishedAt + Math.floor(dice.share() * (talk.now - talk.publishedAt));
  const byCreator = isReply && place.endsWith('.0');
  return {
    id: idAt(at, `${place} under ${talk.postId}`),
    author: byCreator ? talk.owner : `${dice.pick(NAMES)}.${dice.pick(NAMES)}${dice.int(1, 99)}`,
    text: (isReply ? undefined : talk.given[Number(place)]) ?? textOf(dice, talk),
    likes: dice.chance(0.1) ? dice.int(10_000, 90_000) : dice.int(0, 400),
    publishedAt: new Date(Math.floor(at / 1000) * 1000).toISOString(),
    isEdited: false,
    isPinned: place === '0',
    isHearted: dice.chance(0.1),
    byCreator,
    replies: Array.from({ length: replies }, (_, index) => commentOf(talk, `${place}.${index}`, 0)),
  };
}

/** Now and then a picture alone. */
function textOf(dice: Dice, talk: Talk): string {
  return dice.chance(0.06) ? '' : remark(dice, talk.subject, MIX);
}
