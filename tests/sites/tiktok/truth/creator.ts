import type { CommentTruth, CreatorTruth, PostTruth, SiteLanguage } from '../../site';

/** What becomes of a profile's page. `gated`: the site takes the visitor for a machine and answers with nothing. */
export type Fate = 'normal' | 'private' | 'missing' | 'gated' | 'unseen-layout';

/** Where a profile's header has the handle. The site swapped the two within half a year. */
export type HeaderLayout = 'handle-first' | 'name-first';

/** A post with what the platform has besides. */
export interface Post extends PostTruth {
  ownerHandle: string;
  /** Pictures of a photo post, 0 for videos. */
  images: number;
  /** Comments that are a picture alone have no text. */
  readonly commentsList: readonly CommentTruth[];
}

/** A creator with what the platform has besides. */
export interface Creator extends CreatorTruth {
  handle: string;
  fate: Fate;
  header: HeaderLayout;
  hasTileViews: boolean;
  following: number;
  /** All hearts, more than those of the posts that are still there. */
  hearts: number;
  isSeller: boolean;
  isOrganization: boolean;
  videos: readonly Post[];
  /** Ids of other people's posts that this creator reposted. */
  reposts: readonly string[];
}

/** Everybody on the platform, and their posts. */
export interface World {
  now: number;
  language: SiteLanguage;
  creators: readonly Creator[];
  byHandle: ReadonlyMap<string, Creator>;
  bySecret: ReadonlyMap<string, Creator>;
  postById: ReadonlyMap<string, Post>;
}

/** The id under which the page asks for a creator's posts. */
export function secretId(handle: string): string {
  return `MS4wLjABAAAA-${Buffer.from(handle).toString('base64url')}`;
}
