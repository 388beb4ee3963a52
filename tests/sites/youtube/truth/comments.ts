import { type Dice, diceFor, idFor } from '../../seeded';
import type { CommentTruth } from '../../site';

/**
 * How people talk under a channel's videos: `warm` names what the video shows, `curious` asks, `critical` disagrees,
 * `generic` fits under any video, `spam` sells something.
 */
export type Tone = 'warm' | 'curious' | 'critical' | 'generic' | 'spam';

/** How often each tone occurs, as shares that add up to about 1. */
export type ToneMix = Readonly<Partial<Record<Tone, number>>>;

/** "#" stands for the video's subject. */
const LINES: Record<Tone, readonly string[]> = {
  warm: [
    'The part about # made my evening, thank you.',
    'I tried this with # last Sunday and it worked on the second go. My neighbour now wants one too.',
    'You explain # better than my old teacher did, and he had a whole term.',
    'My grandmother did # exactly this way. I had forgotten until now.',
    'Watched it twice. The pause before you show # is perfect.',
    'Came for #, stayed for the cat walking through at the end.',
  ],
  curious: [
    'Would this also work for # if I only have half the space?',
    'Where did you get the thing you hold at the start, before #?',
    'How long did # take in all, with the waiting?',
    'What would you change about # if money were no question?',
  ],
  critical: [
    'I like your videos, but the sound drops whenever you turn to #.',
    'Not convinced about #. Mine fell apart after a month, and I did every step.',
    'You skip the dangerous bit of #. Please mention gloves.',
  ],
  generic: [
    'Nice video!',
    'So good 🔥🔥🔥',
    'First!',
    'Love this ❤️',
    'Great content, keep it up',
    'Wow',
    'Amazing 😍',
    '👏👏👏',
    'Awesome!!',
  ],
  spam: [
    'I made 4,000 a week with the method of coach Vandrellini, write to the number on my page',
    'Best growth service, see my profile for cheap followers',
  ],
};

const GERMAN_LINES: Record<Tone, readonly string[]> = {
  warm: [
    'Genau so hat mein Opa es gemacht: #. Danke dafür!',
    'Endlich erklärt jemand # in Ruhe.',
    'Nachgemacht, klappt. # sieht jetzt ordentlich aus.',
  ],
  curious: ['Geht das auch, wenn für # nur wenig Platz ist?', 'Wie lange hat # insgesamt gedauert?'],
  critical: ['Der Ton ist bei # leider sehr leise.', 'Bei # bin ich anderer Meinung, bei mir ist alles verfault.'],
  generic: ['Tolles Video!', 'Super 👍', 'Klasse 🔥', 'Erster!', 'Mega ❤️'],
  spam: ['Verdiene viel Geld von zu Hause, schreib mir'],
};

/** What people put around what they mean, so that few comments are equal to the letter. */
const OPENINGS: readonly string[] = [
  '',
  '',
  '',
  '',
  'Hello from a rainy balcony. ',
  'Late to this one. ',
  'Second winter of watching you. ',
  'My daughter says hi. ',
  'Finally! ',
  'Listening while I do the dishes. ',
];
const ENDINGS: readonly string[] = [
  '',
  '',
  '',
  '',
  ' Greetings from the coast.',
  ' More of this, please.',
  ' (0:42 if anybody wonders)',
  ' I will report back.',
  ' 🙂',
  ' Anyway, see you next week.',
];

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
  const tone = toneOf(plan.mix, dice.share());
  const line = dice.pick((plan.isGerman ? GERMAN_LINES : LINES)[tone]).replaceAll('#', plan.subject);
  if (plan.isGerman || tone === 'generic' || tone === 'spam') return line;
  return `${dice.pick(OPENINGS)}${line}${dice.pick(ENDINGS)}`;
}

function toneOf(mix: ToneMix, share: number): Tone {
  let sum = 0;
  for (const tone of ['warm', 'curious', 'critical', 'generic', 'spam'] as const) {
    sum += mix[tone] ?? 0;
    if (share < sum) return tone;
  }
  return 'warm';
}

/** A few comments take most of the likes; the tail has none. */
function likesAt(index: number, total: number, dice: Dice): number {
  return Math.floor((total * (0.5 + dice.share())) / (index + 1) ** 1.15);
}
