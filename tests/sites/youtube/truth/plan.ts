import type { PageState } from '../../../../lib/model/reading';
import {
  type Channel,
  type ChannelFate,
  type ClassGeneration,
  channelPath,
  type GridGeneration,
  type Video,
} from './channel';
import { type ThemeId, theme } from './themes';
import { channelId, type VideoPlan, videosOf } from './videos';

/** A channel as it is written down by hand: what differs from an ordinary one. */
export interface ChannelPlan {
  /** Null for pages without one. */
  handle: string | null;
  name: string;
  case: string;
  theme: ThemeId;
  followers: number | null;
  grid: GridGeneration;
  classes: ClassGeneration;
  fate?: ChannelFate;
  bio?: string;
  links?: readonly string[];
  pronouns?: string;
  country?: string;
  isVerified?: boolean;
  /** Runs of posts, each with what differs from {@link ORDINARY_RUN}. */
  runs: readonly RunPlan[];
}

/** A run of posts of one kind. */
export type RunPlan = Partial<Omit<VideoPlan, 'owner' | 'theme' | 'now'>> & { count: number; typicalViews: number };

const ORDINARY_RUN = {
  kind: 'video',
  everyDays: 6,
  spread: 0.45,
  likeShare: 0.045,
  commentShare: 0.004,
  tones: { warm: 0.45, curious: 0.25, critical: 0.08, generic: 0.2, spam: 0.02 },
} as const;

const EXPECTED: Record<ChannelFate, PageState> = {
  normal: 'ok',
  terminated: 'unavailable',
  missing: 'not-found',
  'age-gate': 'age-gated',
  game: 'not-a-creator-page',
  'unseen-layout': 'layout-unknown',
};

/** A channel out of its plan, as it is at `now` (milliseconds since 1970). */
export function channelOf(plan: ChannelPlan, now: number): Channel {
  const fate = plan.fate ?? 'normal';
  const id = channelId(plan.handle ?? plan.name);
  const about = theme(plan.theme);
  const owner = { id, handle: plan.handle ?? 'nobody' };
  const videos = plan.runs.flatMap((run) => videosOf({ ...ORDINARY_RUN, ...run, owner, theme: about, now }));
  const named = { handle: plan.handle, platformId: fate === 'missing' ? null : id };
  return {
    platform: 'youtube',
    ...named,
    name: plan.name,
    case: plan.case,
    profileUrl: `https://www.youtube.com${channelPath(named)}`,
    followers: plan.followers,
    isVerified: plan.isVerified ?? false,
    bio: plan.bio ?? `${plan.name} on ${about.keywords.join(', ')}.\nNew videos when they are ready.`,
    links: plan.links ?? [],
    expectedState: EXPECTED[fate],
    fate,
    grid: plan.grid,
    classes: plan.classes,
    pronouns: plan.pronouns ?? null,
    keywords: about.keywords,
    country: plan.country ?? null,
    videos: newestFirst(videos),
  };
}

function newestFirst(videos: readonly Video[]): Video[] {
  return [...videos].sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt));
}
