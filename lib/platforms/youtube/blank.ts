import { notShown } from '../../model/facts';
import type { Identity, PostKind, PostReading, ProfileReading } from '../../model/reading';
import { postUrl } from './address';

/** A profile of which nothing but its identity is shown; YouTube never shows what a channel follows or its likes. */
export function blankProfile({ handle, platformId }: Identity): ProfileReading {
  return {
    handle,
    platformId,
    name: notShown,
    bio: notShown,
    links: notShown,
    verified: notShown,
    category: notShown,
    email: notShown,
    country: notShown,
    language: notShown,
    followers: notShown,
    following: notShown,
    postCount: notShown,
    totalLikes: notShown,
    totalViews: notShown,
  };
}

/** A post of which nothing but its identity is shown; YouTube never shows shares, saves or pinned videos. */
export function blankPost(id: string, author: Identity, kind: PostKind): PostReading {
  return {
    id,
    url: postUrl(id, kind),
    author: { handle: author.handle, platformId: author.platformId },
    coauthors: [],
    kind,
    title: notShown,
    caption: notShown,
    publishedAt: notShown,
    likes: notShown,
    comments: notShown,
    shares: notShown,
    saves: notShown,
    views: notShown,
    likesHidden: notShown,
    pinned: notShown,
    paidPartnership: notShown,
    sponsors: [],
    durationSeconds: notShown,
  };
}
