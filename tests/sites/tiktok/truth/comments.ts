import { diceFor } from '../../seeded';
import type { CommentTruth } from '../../site';
import { idAt } from './ids';

/** "#" stands for what the post shows. */
const LINES = [
  'The bit with # made my evening.',
  'Where did you find # ?',
  'I tried this with # and my neighbour wants one too.',
  'Not convinced about #, mine fell apart.',
  'How long did # take in all?',
  'So good 🔥🔥',
  'First!',
  'Amazing 😍',
  // A picture alone.
  '',
] as const;

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
    text: (isReply ? undefined : talk.given[Number(place)]) ?? dice.pick(LINES).replace('#', talk.subject),
    likes: dice.chance(0.1) ? dice.int(10_000, 90_000) : dice.int(0, 400),
    publishedAt: new Date(Math.floor(at / 1000) * 1000).toISOString(),
    isEdited: false,
    isPinned: place === '0',
    isHearted: dice.chance(0.1),
    byCreator,
    replies: Array.from({ length: replies }, (_, index) => commentOf(talk, `${place}.${index}`, 0)),
  };
}
