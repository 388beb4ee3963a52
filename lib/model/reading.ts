import * as z from 'zod/mini';
import { Count, Period } from './count';
import { isDay } from './day';
import { factOf } from './fact';

/** Upper bounds of what one reading may carry; a page that shows more is sent in several readings. */
const READING_LIMITS = { text: 10_000, posts: 200, comments: 200, history: 4_000, links: 50 } as const;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.string().check(z.maxLength(READING_LIMITS.text));
const url = z.string().check(z.maxLength(2_048));
const handles = z.array(id).check(z.maxLength(20));
const countFact = factOf(Count);
const flagFact = factOf(z.boolean());
const textFact = factOf(text);

/** A platform's id: the name of its folder. */
export const PlatformId = z.string().check(z.regex(/^[a-z]{2,20}$/));
export type PlatformId = z.infer<typeof PlatformId>;

/** A day that the calendar has, as YYYY-MM-DD. */
export const Day = z.string().check(z.refine(isDay, 'is no day of the calendar'));
export type Day = z.infer<typeof Day>;

/** What kind of page a reading is of. `post`: one post's own page; `feed`: posts of several people. */
export const PageKind = z.enum(['profile', 'post', 'search', 'feed', 'other']);
export type PageKind = z.infer<typeof PageKind>;

/** How far the page could be read. Anything but `ok` carries no numbers that are not its own. */
export const PageState = z.enum([
  'ok',
  'private',
  'not-found',
  'unavailable',
  'login-wall',
  'throttled',
  'age-gated',
  'still-loading',
  'layout-unknown',
  'not-a-creator-page',
]);
export type PageState = z.infer<typeof PageState>;

/** What tells a creator from every other on one platform. `handle` has no "@"; at least one of the two is known. */
export const Identity = z.object({ handle: z.nullable(id), platformId: z.nullable(id) });
export type Identity = z.infer<typeof Identity>;

/** What a page shows of a creator. `postCount` counts what the platform counts as posts; `language` is the profile's. */
export const ProfileReading = z.object({
  ...Identity.shape,
  name: textFact,
  bio: textFact,
  links: factOf(z.array(url).check(z.maxLength(READING_LIMITS.links))),
  verified: flagFact,
  category: textFact,
  email: textFact,
  country: textFact,
  language: textFact,
  followers: countFact,
  following: countFact,
  postCount: countFact,
  totalLikes: countFact,
  totalViews: countFact,
});
export type ProfileReading = z.infer<typeof ProfileReading>;

/** The form of a post. `live`: a stream that is running or announced. */
export const PostKind = z.enum(['photo', 'carousel', 'video', 'short', 'live', 'other']);
export type PostKind = z.infer<typeof PostKind>;

/** What a page shows of one post. `author` is who published it; `coauthors` are handles without "@". */
export const PostReading = z.object({
  id,
  url,
  author: Identity,
  coauthors: handles,
  kind: PostKind,
  title: textFact,
  caption: textFact,
  publishedAt: factOf(Period),
  likes: countFact,
  comments: countFact,
  shares: countFact,
  saves: countFact,
  views: countFact,
  likesHidden: flagFact,
  pinned: flagFact,
  paidPartnership: flagFact,
  sponsors: handles,
  durationSeconds: factOf(z.number().check(z.nonnegative())),
});
export type PostReading = z.infer<typeof PostReading>;

/** What a page shows of one comment. `author` is a handle or a shown name; the store keeps only a salted hash of it. */
export const CommentReading = z.object({
  id,
  postId: id,
  author: z.nullable(id),
  text,
  likes: countFact,
  publishedAt: factOf(Period),
  isReply: z.boolean(),
  byCreator: z.nullable(z.boolean()),
});
export type CommentReading = z.infer<typeof CommentReading>;

/** One row of a follower history that a page shows: the totals at the end of a day. `views` are the channel's. */
export const HistoryReading = z.object({
  date: Day,
  followers: countFact,
  views: countFact,
  postCount: countFact,
});
export type HistoryReading = z.infer<typeof HistoryReading>;

/**
 * What one look at one page gave. `url` is the page's address, `capturedAt` milliseconds since 1970, `language` the tag
 * of the page's interface language. `profile` is the page's creator: on a post's page its owner. `posts` holds that
 * creator's posts only, except on search and feed pages. Posts and comments keep the page's order; `history` has each
 * day once, the oldest first. `platform` is the site that was read, `creatorPlatform` the platform whose creator it is
 * about: another one only on pages of history sites, which show copies of what platforms show.
 */
export const Reading = z.object({
  platform: PlatformId,
  creatorPlatform: PlatformId,
  url,
  capturedAt: z.int(),
  language: z.nullable(z.string().check(z.maxLength(35))),
  pageKind: PageKind,
  state: PageState,
  profile: z.nullable(ProfileReading),
  posts: z.array(PostReading).check(z.maxLength(READING_LIMITS.posts)),
  comments: z.array(CommentReading).check(z.maxLength(READING_LIMITS.comments)),
  history: z.array(HistoryReading).check(z.maxLength(READING_LIMITS.history)),
});
export type Reading = z.infer<typeof Reading>;

/** Whether a reading is another site's copy of what a platform says about its creator: third-hand, and good for dates only. */
export function isCopy({ platform, creatorPlatform }: Pick<Reading, 'platform' | 'creatorPlatform'>): boolean {
  return platform !== creatorPlatform;
}
