/** A comment as the count of commenters needs it. */
export interface AuthoredComment {
  author?: string | null | undefined;
  postId?: string | null | undefined;
}

/** Who writes under a creator's posts. Shares are null where no authors, or not enough posts, are known. */
export interface CommenterFindings {
  commenters: number;
  /** The share of comments that the ten most frequent commenters wrote. */
  topTenShare: number | null;
  /** The share of commenters who wrote under two posts or more. */
  repeatShare: number | null;
  posts: number;
}

/** So many count as the top; of fewer than three times as many commenters a top is no finding. */
const TOP = 10;

/** Counts commenters. Authors are compared as they are given (hashes do). Linear, but for sorting the commenters. */
export function findCommenters(comments: readonly AuthoredComment[]): CommenterFindings {
  const counts = new Map<string, number>();
  const places = new Map<string, Set<string>>();
  const posts = new Set<string>();
  let authored = 0;
  for (const { author = null, postId = null } of comments) {
    if (postId !== null) posts.add(postId);
    if (author === null) continue;
    authored += 1;
    counts.set(author, (counts.get(author) ?? 0) + 1);
    if (postId === null) continue;
    const own = places.get(author);
    if (own) own.add(postId);
    else places.set(author, new Set([postId]));
  }
  const most = [...counts.values()].sort((a, b) => b - a).slice(0, TOP);
  const repeated = [...places.values()].filter((own) => own.size > 1).length;
  return {
    commenters: counts.size,
    topTenShare: counts.size < 3 * TOP ? null : most.reduce((sum, count) => sum + count, 0) / authored,
    repeatShare: posts.size < 2 || places.size === 0 ? null : repeated / places.size,
    posts: posts.size,
  };
}
