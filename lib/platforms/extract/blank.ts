import { notShown } from '../../model/facts';
import type { Identity, PostKind, PostReading, ProfileReading } from '../../model/reading';

/** A profile of which nothing but its identity is shown. */
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

/** A post of which nothing but its identity is shown. */
export function blankPost(id: string, url: string, author: Identity, kind: PostKind): PostReading {
  return {
    id,
    url,
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
