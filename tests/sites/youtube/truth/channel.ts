import type { CreatorTruth, PostTruth, SiteLanguage } from '../../site';

/** Which form the data and the document of a channel's lists take: the platform rolls layouts out in parts. */
export type GridGeneration = 'video-renderer' | 'lockup';

/** Which class names the page's parts carry. They tell a reader nothing and change often. */
export type ClassGeneration = 'kebab' | 'camel';

/** What becomes of the channel's address. */
export type ChannelFate = 'normal' | 'terminated' | 'missing' | 'age-gate' | 'game' | 'unseen-layout';

/** A channel: the creator's truth, and how its pages are to be built. */
export interface Channel extends CreatorTruth {
  fate: ChannelFate;
  grid: GridGeneration;
  classes: ClassGeneration;
  pronouns: string | null;
  keywords: readonly string[];
  /** A region's code; it stands in the About panel only. */
  country: string | null;
  videos: readonly Video[];
}

/** A post of a channel, knowing its owner. */
export interface Video extends PostTruth {
  /** The channel id of who published it. */
  ownerId: string;
  /** Whether only paying members may see it: its numbers are not shown. */
  isForMembers: boolean;
  /** When a premiere that is announced begins, ISO 8601; null for everything else. `viewers` wait for it. */
  premieresAt: string | null;
}

/** The truth of a whole site, with ways to look things up. */
export interface World {
  /** Milliseconds since 1970. */
  now: number;
  language: SiteLanguage;
  channels: readonly Channel[];
  /** By handle in lower case, without "@". */
  byHandle: ReadonlyMap<string, Channel>;
  byId: ReadonlyMap<string, Channel>;
  videoById: ReadonlyMap<string, Video>;
}

/** A channel that is on the platform and has a page to open, so that others may link to it. */
export function isOpen(channel: Channel): channel is Channel & { handle: string; platformId: string } {
  return channel.fate === 'normal' && channel.handle !== null && channel.platformId !== null;
}

/** The path of a channel's page. */
export function channelPath(channel: Pick<CreatorTruth, 'handle' | 'platformId'>): string {
  return channel.handle === null ? `/channel/${channel.platformId}` : `/@${channel.handle}`;
}

/** The path of a post's own page. */
export function videoPath(video: Pick<PostTruth, 'id' | 'kind'>): string {
  return video.kind === 'short' ? `/shorts/${video.id}` : `/watch?v=${video.id}`;
}
