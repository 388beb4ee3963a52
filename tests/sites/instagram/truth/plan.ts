import type { PageState } from '../../../../lib/model/reading';
import { type Dice, diceFor } from '../../seeded';
import type { PostTruth } from '../../site';
import type { Account, Fate, Person, Post } from './account';
import { commentThreads } from './comments';
import { codeOf, mediaIdAt } from './ids';

const DAY = 86_400_000;

/** An account as it is written down by hand: what differs from an ordinary one. */
export interface AccountPlan {
  handle: string;
  name: string;
  case: string;
  followers: number;
  following?: number;
  fate?: Fate;
  bio?: string;
  links?: readonly string[];
  category?: string;
  isVerified?: boolean;
  formerHandle?: string;
  /** Posts that the pages list, newest first. */
  count: number;
  /** More posts than are listed. */
  older?: number;
  typicalLikes: number;
  everyDays?: number;
  isLikesHidden?: boolean;
  isCommentsOff?: boolean;
  /** How many of the newest are pinned; they are the oldest that are listed first. */
  pinned?: number;
  /** Who published the newest post together with it. */
  partner?: string;
  /** Who paid for the second newest. */
  sponsor?: string;
  captions?: readonly string[];
  comments?: readonly string[];
}

const EXPECTED: Record<Fate, PageState> = {
  normal: 'ok',
  'signed-out': 'ok',
  private: 'private',
  missing: 'not-found',
  throttled: 'throttled',
  'login-wall': 'login-wall',
  'unseen-layout': 'layout-unknown',
};

const KINDS = ['photo', 'carousel', 'short'] as const;
const SUBJECTS = [
  'the cast-iron pan',
  'rye soup',
  'a paper lamp',
  'the slow kettle',
  'wool socks',
  'winter leeks',
] as const;
const CAPTIONS = [
  '# again, slower this time.',
  'Day two of #.\nRecipe in the link.',
  'Nobody asked for #, here it is. #soup',
  '',
];

/** An account out of its plan, as it is at `now` (milliseconds since 1970). */
export function accountOf(plan: AccountPlan, now: number): Account {
  const fate = plan.fate ?? 'normal';
  const owner: Person = { handle: plan.handle, platformId: accountId(plan.handle), name: plan.name };
  const posts = Array.from({ length: plan.count }, (_, index) => onePost(plan, owner, index, now));
  const pinned = posts.slice(posts.length - (plan.pinned ?? 0));
  const videos = [
    ...pinned.map((post) => withList(post, { isPinned: true })),
    ...posts.slice(0, posts.length - pinned.length),
  ];
  return {
    platform: 'instagram',
    handle: plan.handle,
    platformId: owner.platformId,
    name: plan.name,
    case: plan.case,
    profileUrl: `https://www.instagram.com/${plan.handle}/`,
    followers: plan.followers,
    following: plan.following ?? 341,
    postCount: plan.count + (plan.older ?? 0),
    isVerified: plan.isVerified ?? false,
    bio: plan.bio ?? `${plan.name} on small fires and slow pots.\nNew when ready.`,
    links: plan.links ?? [],
    category: plan.category ?? null,
    formerHandle: plan.formerHandle ?? null,
    expectedState: EXPECTED[fate],
    fate,
    videos,
  };
}

/** An account's id in digits that follows from its handle. */
export function accountId(handle: string): string {
  return `5${String(diceFor(`account ${handle}`).int(0, 999_999)).padStart(6, '0')}${String(handle.length).padStart(3, '0')}`;
}

function onePost(plan: AccountPlan, owner: Person, index: number, now: number): Post {
  const dice = diceFor(`post ${index} of ${plan.handle}`);
  const everyDays = plan.everyDays ?? 5;
  const days = 4.2 + index * everyDays + dice.share() * everyDays * 0.5;
  const publishedAt = Math.floor((now - days * DAY) / 1000) * 1000;
  const mediaId = mediaIdAt(publishedAt, dice.int(0, 0x7fffff));
  const code = codeOf(mediaId);
  const kind = KINDS[index % KINDS.length] ?? 'photo';
  const subject = dice.pick(SUBJECTS);
  const likes = Math.max(1, Math.round(plan.typicalLikes * Math.exp(dice.bell() * 0.35)));
  const comments = plan.isCommentsOff ? null : Math.max(1, Math.round(likes * (0.01 + 0.03 * dice.share())));
  const caption = plan.captions?.[index] ?? dice.pick(CAPTIONS).replaceAll('#', subject);
  return withList(
    {
      id: code,
      mediaId,
      owner,
      url: `https://www.instagram.com/${plan.handle}/${kind === 'short' ? 'reel' : 'p'}/${code}/`,
      kind,
      title: '',
      caption,
      ...numbersOf(plan, kind, likes, comments, dice),
      isPinned: false,
      isPaidPartnership: index === 1 && plan.sponsor !== undefined,
      sponsors: index === 1 && plan.sponsor !== undefined ? [plan.sponsor] : [],
      tagged: index === 2 ? ['mossy_otter12'] : [],
      coauthors: index === 0 && plan.partner !== undefined ? [plan.partner] : [],
      publishedAt: new Date(publishedAt).toISOString(),
      durationSeconds: kind === 'short' ? dice.int(12, 58) : 0,
      commentsList: [],
    },
    {},
    () =>
      commentThreads({
        mediaId,
        total: comments ?? 0,
        creator: plan.handle,
        subject,
        publishedAt,
        now,
        ...(index === 0 && plan.comments ? { given: plan.comments } : {}),
      }),
  );
}

function numbersOf(plan: AccountPlan, kind: PostTruth['kind'], likes: number, comments: number | null, dice: Dice) {
  const isLikesHidden = plan.isLikesHidden ?? false;
  // Views are not shown for photos, and only sometimes for reels; plays count every loop.
  const views = kind === 'short' ? Math.round(likes * (6 + 8 * dice.share())) : 0;
  const plays = Math.round(views * 1.9);
  return {
    likes: isLikesHidden ? null : likes,
    isLikesHidden,
    comments,
    views,
    plays,
    viewers: null,
    shares: null,
    saves: null,
  };
}

/** The post with changes. Comments are many and seldom looked at: they are made when first asked for. */
function withList(post: Post, changes: Partial<Post>, make = () => [...post.commentsList]): Post {
  let made: Post['commentsList'] | null = null;
  return {
    ...post,
    ...changes,
    get commentsList() {
      made ??= make();
      return made;
    },
  };
}
