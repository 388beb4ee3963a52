import type { CommentTruth, CreatorTruth, PostTruth } from '../../site';

/**
 * What becomes of an account's address. `signed-out` is a page as those see it who have no account: its data stand in the
 * document. The last four are pages that say nothing of anybody.
 */
export type Fate = 'normal' | 'signed-out' | 'private' | 'missing' | 'throttled' | 'login-wall' | 'unseen-layout';

/** An account: the creator's truth, and how its pages are to be built. */
export interface Account extends CreatorTruth {
  handle: string;
  platformId: string;
  followers: number;
  fate: Fate;
  following: number;
  /** All posts, of which `videos` holds those that the pages list. */
  postCount: number;
  category: string | null;
  /** A handle that it had before, under which some replies still name it. */
  formerHandle: string | null;
  videos: readonly Post[];
}

/** A post of an account. */
export interface Post extends PostTruth {
  /** The media id, of which the shortcode is another writing. */
  mediaId: string;
  owner: Person;
  isLikesHidden: boolean;
  isPinned: boolean;
  sponsors: readonly string[];
  tagged: readonly string[];
  /** How often a reel was played: never the number of its views. */
  plays: number;
  readonly commentsList: readonly CommentTruth[];
}

/** Whom data name. */
export interface Person {
  handle: string;
  platformId: string;
  name: string;
}

/** The truth of a whole site, with ways to look things up. */
export interface World {
  /** Milliseconds since 1970. */
  now: number;
  language: string;
  accounts: readonly Account[];
  /** By handle in lower case. */
  byHandle: ReadonlyMap<string, Account>;
  byId: ReadonlyMap<string, Account>;
  byCode: ReadonlyMap<string, Post>;
  byMediaId: ReadonlyMap<string, Post>;
}
