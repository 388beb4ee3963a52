import type { Count, Period } from '../../model/count';
import type { Fact } from '../../model/fact';
import { isRead, notFound, notShown, parsedFact, readFact, unreadable } from '../../model/facts';
import type { Identity, PostKind, PostReading, ProfileReading } from '../../model/reading';
import { blankPost } from '../extract/blank';
import { notAhead, textFact } from '../extract/facts';
import { at, booleanAt, listAt, stringAt } from '../extract/json';
import type { ReadContext } from '../platform';
import { postUrl } from './address';
import { isZero, type Stats, statFact } from './counts';
import { idOf } from './names';
import { identityOf, profileOf } from './user';

/** A post with what its data say of its author. */
export interface Item {
  post: PostReading;
  author: ProfileReading;
}

/** One item of a list, or the one of a video's document. Null where it names no post or no author, and for live streams. */
export function readItem(item: unknown, context: ReadContext): Item | null {
  const id = idOf(at(item, 'id'));
  const author = at(item, 'author');
  // In the old state an item names its author by the handle, and what else it says of them stands beside that.
  const user =
    typeof author === 'string'
      ? { uniqueId: author, id: at(item, 'authorId'), nickname: at(item, 'nickname') }
      : author;
  const identity = identityOf(user);
  if (id === null || identity === null || at(user, 'liveRoomInfo') || at(item, 'liveRoomInfo')) return null;
  return {
    post: postOf(item, id, identity, context),
    author: withoutEmpty(profileOf(user, identity, statsOf(item, 'authorStats'))),
  };
}

function postOf(item: unknown, id: string, author: Identity & { handle: string }, context: ReadContext): PostReading {
  const stats = statsOf(item, 'stats');
  const likes = statFact(stats, 'diggCount');
  const isPhoto = hasImages(item);
  return {
    ...blankPost(id, postUrl(author.handle, id, isPhoto), author, kindOf(item)),
    title: isPhoto ? writtenFact(item, 'imagePost.title') : notShown,
    caption: writtenFact(item, 'desc'),
    publishedAt: notAhead(timeFact(at(item, 'createTime'), 'data: createTime'), context),
    likes,
    likesHidden: isRead(likes) ? readFact(false, likes.raw, likes.source) : notFound,
    comments: statFact(stats, 'commentCount'),
    shares: statFact(stats, 'shareCount'),
    saves: statFact(stats, 'collectCount'),
    views: viewsFact(statFact(stats, 'playCount'), likes),
    pinned: booleanAt(item, 'isPinnedItem') === true ? readFact(true, 'isPinnedItem', 'data: isPinnedItem') : notFound,
    paidPartnership: paidFact(item),
    durationSeconds: isPhoto ? notShown : lengthFact(at(item, 'video.duration')),
  };
}

/** Whoever published a post has one: where an item says that its author has none, its counts of them are empty ones. */
function withoutEmpty(author: ProfileReading): ProfileReading {
  if (!isZero(author.postCount)) return author;
  return { ...author, followers: notFound, following: notFound, postCount: notFound, totalLikes: notFound };
}

/** Nobody likes what nobody saw: 0 views of a post that has likes stand for a number that isn't told. */
function viewsFact(views: Fact<Count>, likes: Fact<Count>): Fact<Count> {
  const isTold = !isRead(views) || !isZero(views) || !isRead(likes) || isZero(likes);
  return isTold ? views : unreadable(views.raw, views.source);
}

/** Counts of an item are rounded in both forms. */
function statsOf(item: unknown, name: string): Stats {
  return { v2: at(item, `${name}V2`), v1: at(item, name), isExact: false };
}

/** Whether an item is a photo post; videos have no such part, or null. */
function hasImages(item: unknown): boolean {
  return Boolean(at(item, 'imagePost'));
}

/** What the author wrote; an empty text stands for none. */
function writtenFact(item: unknown, path: string): Fact<string> {
  const text = stringAt(item, path);
  return text === '' ? notShown : textFact(text, `data: ${path}`);
}

function kindOf(item: unknown): PostKind {
  const images = listAt(item, 'imagePost.images').length;
  if (images > 0) return images === 1 ? 'photo' : 'carousel';
  const isVideo = lengthFact(at(item, 'video.duration')).state === 'read';
  return isVideo && !hasImages(item) ? 'video' : 'other';
}

function lengthFact(value: unknown): Fact<number> {
  if (value === undefined) return notFound;
  return parsedFact(JSON.stringify(value), 'data: video.duration', (raw) =>
    /^[1-9]\d{0,6}$/.test(raw) ? Number(raw) : null,
  );
}

/** A time in seconds since 1970, as a number or its digits. */
export function timeFact(value: unknown, source: string): Fact<Period> {
  if (typeof value !== 'string' && typeof value !== 'number') return notFound;
  return parsedFact(String(value), source, (raw) => {
    if (!/^[1-9]\d{8,9}$/.test(raw)) return null;
    const time = Number(raw) * 1000;
    return { earliest: time, latest: time };
  });
}

/**
 * Whether the post carries the label of a paid partnership: by this number the site's own scripts tell it, where nothing is
 * sold in the post itself. Lists leave the number out, so that its absence says nothing. Neither does `adAuthorization`, by
 * which an author lets others show the post as an advertisement, nor `isAd`.
 */
function paidFact(item: unknown): Fact<boolean> {
  const isLabelled = at(item, 'adLabelVersion') === 2 && !at(item, 'isECVideo');
  return isLabelled ? readFact(true, 'adLabelVersion: 2', 'data: adLabelVersion') : notFound;
}
