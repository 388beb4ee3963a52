import type { Count } from '@/lib/model/count';
import type { Fact } from '@/lib/model/fact';
import { exactly, notFound, notShown, readFact } from '@/lib/model/facts';
import type { CommentReading, HistoryReading, PostReading, ProfileReading, Reading } from '@/lib/model/reading';

/** 1 June 2026, noon UTC: the present of the tests. */
export const NOW = Date.UTC(2026, 5, 1, 12);

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A count fact as the test's page shows it: one number for an exact count, two for an interval. */
export function countFact(low: number, high = low): Fact<Count> {
  return readFact({ low, high }, String(low), 'test');
}

/** A profile of which nothing was found but what is given. */
export function profileReading(known: Partial<ProfileReading> = {}): ProfileReading {
  return {
    handle: 'tilda.brennkessel',
    platformId: 'UC-tilda',
    name: notFound,
    bio: notFound,
    links: notFound,
    verified: notFound,
    category: notFound,
    email: notFound,
    country: notFound,
    language: notFound,
    followers: notFound,
    following: notFound,
    postCount: notFound,
    totalLikes: notFound,
    totalViews: notFound,
    ...known,
  };
}

/** A video of which nothing was found but what is given. */
export function postReading(id: string, known: Partial<PostReading> = {}): PostReading {
  return {
    id,
    url: `https://www.youtube.com/watch?v=${id}`,
    author: { handle: 'tilda.brennkessel', platformId: 'UC-tilda' },
    coauthors: [],
    kind: 'video',
    title: notFound,
    caption: notFound,
    publishedAt: notFound,
    likes: notFound,
    comments: notFound,
    shares: notFound,
    saves: notFound,
    views: notFound,
    likesHidden: notFound,
    pinned: notFound,
    paidPartnership: notFound,
    sponsors: [],
    durationSeconds: notFound,
    ...known,
  };
}

/** A post that shows likes, comments and views, published `daysAgo` days before NOW. */
export function measuredPost(
  id: string,
  { likes, comments, views, daysAgo = 30 }: { likes: number; comments: number; views: number; daysAgo?: number },
): PostReading {
  const at = NOW - daysAgo * DAY;
  return postReading(id, {
    likes: readFact(exactly(likes), String(likes), 'test'),
    comments: readFact(exactly(comments), String(comments), 'test'),
    views: readFact(exactly(views), String(views), 'test'),
    publishedAt: readFact({ earliest: at, latest: at }, 'test', 'test'),
  });
}

/** A comment of somebody under a post. */
export function commentReading(id: string, postId: string, known: Partial<CommentReading> = {}): CommentReading {
  return {
    id,
    postId,
    author: 'orla_quill',
    text: 'Which lens is that?',
    likes: notFound,
    publishedAt: notFound,
    isReply: false,
    byCreator: false,
    ...known,
  };
}

/** A reading of a profile page at NOW with nothing on it but what is given. */
export function readingOf(known: Partial<Reading> = {}): Reading {
  return {
    platform: 'youtube',
    creatorPlatform: 'youtube',
    url: 'https://www.youtube.com/@tilda.brennkessel',
    capturedAt: NOW,
    language: 'en',
    pageKind: 'profile',
    state: 'ok',
    profile: profileReading(),
    posts: [],
    comments: [],
    history: [],
    ...known,
  };
}

/** A day of a history on which the page shows these followers and nothing else. */
export function historyRow(date: string, low: number, high = low): HistoryReading {
  return { date, followers: countFact(low, high), views: notShown, postCount: notShown };
}

/** A reading of a history site's page at NOW about the creator of `readingOf`. */
export function copyOf(history: HistoryReading[], known: Partial<Reading> = {}): Reading {
  return readingOf({
    platform: 'socialblade',
    url: 'https://socialblade.com/youtube/handle/tilda.brennkessel',
    profile: profileReading({ followers: countFact(1), name: readFact('Somebody', 'Somebody', 'test') }),
    history,
    ...known,
  });
}
