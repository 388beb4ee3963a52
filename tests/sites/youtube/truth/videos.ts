import { type Dice, diceFor, idFor } from '../../seeded';
import type { PostTruth } from '../../site';
import type { ToneMix } from '../../talk';
import { type Video, videoPath } from './channel';
import { commentThreads } from './comments';
import type { Theme } from './themes';

const DAY = 24 * 60 * 60 * 1000;

/** How a run of a channel's posts comes about. */
export interface VideoPlan {
  owner: { id: string; handle: string };
  kind: PostTruth['kind'];
  count: number;
  theme: Theme;
  /** Days between two posts. */
  everyDays: number;
  typicalViews: number;
  /** How far views scatter: 0.3 keeps them together, 1 gives hits and flops. */
  spread: number;
  /** Likes per view, about; null hides them. */
  likeShare: number | null;
  /** Comments per view, about; null turns them off. */
  commentShare: number | null;
  tones: ToneMix;
  now: number;
  /** The newest post's age in days. */
  newestDays?: number;
  /** Texts that stand in for the first titles, word for word. */
  titles?: readonly string[];
  captions?: readonly string[];
  comments?: readonly string[];
  isForMembers?: boolean;
  /** Days until a premiere that is announced. */
  premieresInDays?: number;
  /** Handles of those who published the newest post together with the owner. */
  coauthors?: readonly string[];
}

/** The posts of a plan, newest first. */
export function videosOf(plan: VideoPlan): Video[] {
  return Array.from({ length: plan.count }, (_, index) => oneVideo(plan, index));
}

function oneVideo(plan: VideoPlan, index: number): Video {
  const id = videoId(`${plan.kind}${plan.isForMembers ? ' for members' : ''} ${index} of ${plan.owner.id}`);
  const dice = diceFor(`post ${id}`);
  const subject = dice.pick(plan.theme.subjects);
  const days = (plan.newestDays ?? 1.3) + index * plan.everyDays + dice.share() * plan.everyDays * 0.6;
  const publishedAt = Math.floor((plan.now - days * DAY) / 1000) * 1000;
  const views = viewsOf(plan, days, dice);
  const likes =
    plan.likeShare === null ? null : Math.max(1, Math.round(views * plan.likeShare * (0.8 + 0.4 * dice.share())));
  const comments =
    plan.commentShare === null ? null : Math.round(views * plan.commentShare * (0.6 + 0.8 * dice.share()));
  const isLive = plan.kind === 'live';
  const { premieresInDays } = plan;
  const post: Omit<Video, 'commentsList'> = {
    id,
    ownerId: plan.owner.id,
    kind: plan.kind,
    url: '',
    title: plan.titles?.[index] ?? sentence(dice.pick(plan.theme.titles).replaceAll('#', subject)),
    caption: plan.captions?.[index] ?? dice.pick(plan.theme.captions).replaceAll('#', subject),
    isForMembers: plan.isForMembers ?? false,
    premieresAt: premieresInDays === undefined ? null : new Date(plan.now + premieresInDays * DAY).toISOString(),
    views: premieresInDays === undefined ? views : 0,
    viewers: isLive ? Math.max(2, Math.round(views / 9)) : null,
    likes,
    comments,
    publishedAt: new Date(publishedAt).toISOString(),
    durationSeconds: isLive ? 0 : plan.kind === 'short' ? dice.int(12, 58) : dice.int(190, 2400),
    coauthors: index === 0 ? (plan.coauthors ?? []) : [],
  };
  return withComments(post, () =>
    commentThreads({
      videoId: id,
      total: comments ?? 0,
      creator: plan.owner.handle,
      subject,
      mix: plan.tones,
      isGerman: plan.theme.id === 'garten',
      publishedAt,
      now: plan.now,
      ...(index === 0 && plan.comments ? { given: plan.comments } : {}),
    }),
  );
}

/** Comments are many and seldom looked at: they are made when first asked for. */
function withComments(post: Omit<Video, 'commentsList'>, make: () => Video['commentsList']): Video {
  let made: Video['commentsList'] | null = null;
  return {
    ...post,
    url: `https://www.youtube.com${videoPath(post)}`,
    get commentsList() {
      made ??= make();
      return made;
    },
  };
}

function viewsOf(plan: VideoPlan, days: number, dice: Dice): number {
  // A post gathers most of its views in its first two weeks.
  const ripeness = Math.min(1, 0.35 + days / 20);
  return Math.max(1, Math.round(plan.typicalViews * Math.exp(dice.bell() * plan.spread) * ripeness));
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An id of eleven characters, of which the last can only be one of sixteen, as on the platform. */
export function videoId(seed: string): string {
  return idFor(seed, 10) + diceFor(`last ${seed}`).pick([...'AEIMQUYcgkosw048']);
}

/** A channel's id: "UC" and 22 characters, of which the last can only be one of four. */
export function channelId(seed: string): string {
  return `UC${idFor(`channel ${seed}`, 21)}${diceFor(`last ${seed}`).pick([...'AQgw'])}`;
}
