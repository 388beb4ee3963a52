import type { Count, Period } from '../../lib/model/count';
import type { Fact } from '../../lib/model/fact';
import { readValue } from '../../lib/model/facts';
import type { CommentReading, HistoryReading, PostReading, ProfileReading, Reading } from '../../lib/model/reading';
import { isoPeriod } from './iso-period';

/** A count as `read` prints it, with the text it was read from and its place on the page. */
export interface PrintedCount {
  low: number;
  high: number;
  raw: string;
  source: string;
  /** Of a summary that the page keeps in a cache. */
  stale?: true;
}

/** Why a value is null. */
export type Why = Exclude<Fact<unknown>['state'], 'read'>;

/**
 * A reading as `read` prints it: each fact is its value or null, and an item's `unread` says why for those that are
 * null. Times are ISO in UTC, handles without "@", texts as they stand on the page.
 */
export function readResult(reading: Reading) {
  return {
    platform: reading.platform,
    pageKind: reading.pageKind,
    state: reading.state,
    profile: reading.profile && profileOf(reading.profile),
    posts: reading.posts.map(postOf),
    comments: reading.comments.map(commentOf),
    history: reading.history.map(historyOf),
  };
}

function profileOf(profile: ProfileReading) {
  return {
    handle: profile.handle,
    platformId: profile.platformId,
    name: readValue(profile.name),
    bio: readValue(profile.bio),
    links: readValue(profile.links),
    verified: readValue(profile.verified),
    category: readValue(profile.category),
    email: readValue(profile.email),
    country: readValue(profile.country),
    language: readValue(profile.language),
    followers: countOf(profile.followers),
    following: countOf(profile.following),
    postCount: countOf(profile.postCount),
    totalLikes: countOf(profile.totalLikes),
    totalViews: countOf(profile.totalViews),
    unread: unreadOf(profile),
  };
}

function postOf(post: PostReading) {
  return {
    id: post.id,
    url: post.url,
    author: post.author.handle,
    coauthors: post.coauthors,
    kind: post.kind,
    title: readValue(post.title),
    caption: readValue(post.caption),
    publishedAt: periodOf(post.publishedAt),
    likes: countOf(post.likes),
    comments: countOf(post.comments),
    shares: countOf(post.shares),
    saves: countOf(post.saves),
    views: countOf(post.views),
    likesHidden: readValue(post.likesHidden),
    pinned: readValue(post.pinned),
    paidPartnership: readValue(post.paidPartnership),
    sponsors: post.sponsors,
    durationSeconds: readValue(post.durationSeconds),
    unread: unreadOf(post),
  };
}

function commentOf(comment: CommentReading) {
  return {
    id: comment.id,
    postId: comment.postId,
    author: comment.author,
    text: comment.text,
    likes: countOf(comment.likes),
    publishedAt: periodOf(comment.publishedAt),
    isReply: comment.isReply,
    byCreator: comment.byCreator,
  };
}

function historyOf(row: HistoryReading) {
  return {
    date: row.date,
    followers: countOf(row.followers),
    views: countOf(row.views),
    postCount: countOf(row.postCount),
  };
}

function countOf(fact: Fact<Count>): PrintedCount | null {
  if (fact.state !== 'read') return null;
  const { value, raw, source, stale } = fact;
  return { low: value.low, high: value.high, raw, source, ...(stale && { stale }) };
}

function periodOf(fact: Fact<Period>) {
  return fact.state === 'read' ? isoPeriod(fact.value) : null;
}

/** Why each fact of an item that wasn't read is null, by the fact's name. */
function unreadOf(item: ProfileReading | PostReading): Record<string, Why> {
  const unread: Record<string, Why> = {};
  for (const [name, value] of Object.entries(item)) {
    if (isFact(value) && value.state !== 'read') unread[name] = value.state;
  }
  return unread;
}

function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value;
}
