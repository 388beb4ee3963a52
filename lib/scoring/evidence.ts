import type { Answer, Campaign, Contact, Quote } from '../model/campaign';
import type { KnownCreator } from '../model/creator';
import { readValue } from '../model/facts';
import type { PostReading } from '../model/reading';
import type { PlatformTraits } from '../model/traits';
import { type SponsoredPost, sponsoredPost } from './disclosure/sponsored-post';
import { byNewest, type MeasuredPost, measured, unsettledBecause } from './measured-post';
import { RULES } from './rules';
import { isUnread } from './votes';
import { searchable } from './words-found';

const DAY = 86_400_000;

/** Everything that an assessment is made of. `now` is milliseconds since 1970, `seed` drives the resampling. */
export interface Evidence {
  known: KnownCreator;
  campaign?: Campaign;
  quote?: Quote;
  contact?: Contact;
  answers?: readonly Answer[];
  traits: PlatformTraits;
  now: number;
  seed: number;
}

/** A post with what is made of it once, for all flags. */
export interface ExaminedPost {
  post: PostReading;
  measured: MeasuredPost;
  sponsored: SponsoredPost;
  /** Title and caption as words are looked for in them; empty where neither was read. */
  words: string;
  /**
   * More of it was read than its entry in a list, which on some platforms shows views and title only. Posts that weren't
   * opened are no sample of engagement or captions.
   */
  isOpened: boolean;
  /** It is of the last year and has settled, as far as its date was read; and not live. */
  isRecent: boolean;
  /** Its date wasn't read, so that it may not be. */
  isOptional: boolean;
}

/** The evidence with its posts examined: newest first, undated last, the same for any order that they came in. */
export interface Examined extends Evidence {
  posts: readonly ExaminedPost[];
}

/** Examines each post once. Linear in the posts and their texts, but for the sorting. */
export function examine(evidence: Evidence): Examined {
  const market = evidence.campaign?.marks.disclosureMarket;
  const posts = evidence.known.posts
    .map(({ post }) => {
      const counts = measured(post);
      return {
        post,
        measured: counts,
        sponsored: sponsoredPost(post, market),
        words: searchable(`${readValue(post.title) ?? ''}\n${readValue(post.caption) ?? ''}`.trim()),
        isOpened: [post.caption, post.likes, post.comments, post.paidPartnership].some(
          (fact) => fact.state !== 'not-shown',
        ),
        isRecent: isRecent(counts, evidence.now),
        isOptional: isUnread(post.publishedAt),
      };
    })
    .sort((a, b) => byNewest(a.measured, b.measured));
  return { ...evidence, posts };
}

function isRecent(post: MeasuredPost, now: number): boolean {
  if (post.kind === 'live' || unsettledBecause(post, now) !== null) return false;
  return post.publishedAt === null || post.publishedAt.latest >= now - RULES.judgedDays.value * DAY;
}

/** Posts that a rate or typical views may look at: not pinned, not announced or live, and old enough to have settled. */
export function settledPosts({ posts, now }: Pick<Examined, 'posts' | 'now'>): readonly ExaminedPost[] {
  return posts.filter(
    ({ measured, post }) =>
      readValue(post.pinned) !== true && post.kind !== 'live' && unsettledBecause(measured, now) === null,
  );
}
