import { diceFor } from '../../seeded';
import { threadsOf } from './comments';
import type { Post } from './creator';
import { idAt } from './ids';

const DAY = 86_400_000;

const SUBJECTS = [
  'a brass kettle',
  'the bent spoon',
  'a sock loom',
  'the tin boat',
  'plum dye',
  'a paper moth',
] as const;
const CAPTIONS = [
  '# in one minute #slowcraft',
  'You asked for #, here it is',
  'What I would do differently with # #workshop',
  '#: part two',
] as const;

/** How a creator's posts come about. */
export interface PostPlan {
  owner: string;
  now: number;
  count: number;
  typicalViews: number;
  everyDays: number;
  /** Every so-manieth post is of photos; 0 for none. */
  photosEvery: number;
  isNewestPaid: boolean;
  /** Whether the oldest post is pinned, and so comes first. */
  isOldestPinned: boolean;
  /** Texts that stand in for captions and comments, word for word. */
  given: readonly string[];
}

/** A creator's posts in the page's order: pinned before newest. */
export function postsOf(plan: PostPlan): Post[] {
  const posts = Array.from({ length: plan.count }, (_, index) => onePost(plan, index));
  const pinned = posts.filter((post) => post.isPinned);
  return [...pinned, ...posts.filter((post) => !post.isPinned)];
}

function onePost(plan: PostPlan, index: number): Post {
  const seed = `post ${index} of ${plan.owner}`;
  const dice = diceFor(seed);
  const days = 1.4 + (index + 0.6 * dice.share()) * plan.everyDays;
  const publishedAt = Math.floor((plan.now - days * DAY) / 1000) * 1000;
  const id = idAt(publishedAt - 20_000, seed);
  const subject = dice.pick(SUBJECTS);
  const images = plan.photosEvery > 0 && index % plan.photosEvery === 1 ? dice.int(1, 6) : 0;
  const views = Math.max(3, Math.round(plan.typicalViews * Math.exp(dice.bell() * 0.5)));
  const comments = Math.round(views * (0.002 + 0.004 * dice.share()));
  let threads: Post['commentsList'] | null = null;
  return {
    id,
    ownerHandle: plan.owner,
    images,
    kind: images === 0 ? 'video' : images === 1 ? 'photo' : 'carousel',
    url: `https://www.tiktok.com/@${plan.owner}/${images > 0 ? 'photo' : 'video'}/${id}`,
    title: '',
    caption: plan.given[index] ?? dice.pick(CAPTIONS).replace('#', subject),
    views,
    viewers: null,
    likes: Math.round(views * (0.05 + 0.08 * dice.share())),
    comments,
    shares: Math.round(views * 0.01 * dice.share()),
    saves: Math.round(views * 0.02 * dice.share()),
    isPinned: plan.isOldestPinned && index === plan.count - 1,
    isPaidPartnership: plan.isNewestPaid && index === 0,
    publishedAt: new Date(publishedAt).toISOString(),
    durationSeconds: images > 0 ? 0 : dice.int(8, 170),
    coauthors: [],
    // Seldom looked at: made when first asked for.
    get commentsList() {
      threads ??= threadsOf({
        ...{ postId: id, owner: plan.owner, subject, total: comments, publishedAt, now: plan.now },
        given: index === 0 ? plan.given : [],
      });
      return threads;
    },
  };
}
