import type { Count, Period } from '../../model/count';
import type { Fact } from '../../model/fact';
import { isRead, notFound, notShown, readFact, unreadable } from '../../model/facts';
import type { Identity, PostKind, PostReading } from '../../model/reading';
import { blankPost } from '../extract/blank';
import { at, listAt, stringAt } from '../extract/json';
import type { ReadContext } from '../platform';
import { postUrl } from './address';
import { countAt, flagAt, isCount, secondsAt, textAt, timeOfId } from './facts';
import { mediaIdOf, shortcodeOf } from './names';
import { authorIn, handlesAt, personIn } from './people';

/**
 * The post that an object of data is, told by its keys: a shortcode and who published it. Null for other objects, for
 * advertisements and stories, and where nobody is named.
 */
export function readMedia(media: object, source: string, context: ReadContext): PostReading | null {
  const code = shortcodeOf(at(media, 'code'));
  const author = personIn(authorIn(media));
  if (code === null || author === null || isNoPost(media)) return null;
  const kind = kindOf(media);
  const tags = sponsorsOf(media);
  return {
    ...blankPost(code, postUrl(code, kind), author, kind),
    coauthors: coauthorsOf(media, author),
    caption: captionOf(media, source),
    publishedAt: publishedAt(media, code, source, context),
    ...likesAndViews(media, source),
    comments: commentsOf(media, source),
    pinned: pinnedFact(media, author, source),
    paidPartnership: paidFact(media, tags, source),
    sponsors: tags.slice(0, 20),
    durationSeconds: durationOf(media, kind, source),
  };
}

/** The form of a post on Threads, which lists of Instagram's posts show among theirs. */
const TEXT = 19;

/** Advertisements, stories and posts on Threads come in the same shape. */
function isNoPost(media: object): boolean {
  const product = stringAt(media, 'product_type') ?? '';
  return (
    /^(?:ad|story)$/.test(product) ||
    typeOf(media) === TEXT ||
    (at(media, 'ad_action') ?? null) !== null ||
    (at(media, 'expiring_at') ?? null) !== null ||
    (stringAt(media, 'link') ?? '').startsWith('https://www.facebook.com/ads/')
  );
}

/** Signed-out data say the form by their type's name, too. */
const TYPES: Readonly<Record<string, number>> = {
  XIGPolarisImageMedia: 1,
  XIGPolarisVideoMedia: 2,
  XIGPolarisCarouselMedia: 8,
};

/** The number of a post's form, which may be written as a text. */
function typeOf(media: object): number {
  return Number(at(media, 'media_type') ?? TYPES[stringAt(media, '__typename') ?? '']);
}

/** A reel is short; a video that doesn't say what product it is, is a video. */
function kindOf(media: object): PostKind {
  const type = typeOf(media);
  const product = stringAt(media, 'product_type');
  if (type === 1) return 'photo';
  if (type === 8 || product === 'carousel_container') return 'carousel';
  if (product === 'clips') return 'short';
  return type === 2 || product === 'igtv' ? 'video' : 'other';
}

/** The residue that hidden likes leave in place of their number. */
export const RESIDUE = 3;

const HIDES = 'like_and_view_counts_disabled';

/**
 * Likes, whether they are hidden, and views. Hidden likes leave 3 or −1 behind. Where the flag is missing, 3 may be either,
 * so neither it nor the views are read. Plays, which count each replay, are never taken for views; a reel's 0 views stand
 * for a number that isn't given.
 */
function likesAndViews(media: object, source: string): Pick<PostReading, 'likes' | 'likesHidden' | 'views'> {
  const flag = at(media, HIDES);
  const count = at(media, 'like_count');
  if (flag === true || count === -1) {
    const likesHidden = flag === true ? flagAt(media, HIDES, source) : readFact(true, '-1', `${source}: like_count`);
    return { likes: notShown, likesHidden, views: notShown };
  }
  const views = at(media, 'view_count') === 0 ? notShown : countAt(media, 'view_count', source);
  if (flag === false) {
    const likes = countAt(media, 'like_count', source);
    return { likes, likesHidden: isRead(likes) ? flagAt(media, HIDES, source) : notFound, views };
  }
  const isDoubtful = count === RESIDUE;
  return {
    likes: isDoubtful ? unreadable(String(count), `${source}: like_count`) : countAt(media, 'like_count', source),
    likesHidden: notFound,
    views: isDoubtful ? notFound : views,
  };
}

/** Comments in all. Without the flag that says whether they are turned off, 0 may mean that. */
function commentsOf(media: object, source: string): Fact<Count> {
  const isOff = at(media, 'comments_disabled');
  if (isOff === true) return notShown;
  const comments = countAt(media, 'comment_count', source);
  const isDoubtful = isOff === undefined && isRead(comments) && comments.value.high === 0;
  return isDoubtful ? unreadable('0', `${source}: comment_count`) : comments;
}

function captionOf(media: object, source: string): Fact<string> {
  const caption = at(media, 'caption');
  if (caption === null) return notShown;
  return textAt(media, 'caption.text', source);
}

/** The exact time where it is given, else about the time in the id. */
function publishedAt(media: object, code: string, source: string, { capturedAt }: ReadContext): Fact<Period> {
  const taken = secondsAt(media, 'taken_at', source, capturedAt);
  return isRead(taken) ? taken : timeOfId(mediaIdOf(code), capturedAt);
}

/** Those who published it with the author; the tagged are none. */
function coauthorsOf(media: object, author: Identity): string[] {
  const own = author.handle?.toLowerCase();
  return handlesAt(media, 'coauthor_producers').filter((handle) => handle.toLowerCase() !== own);
}

/** Sponsors stand in the list themselves or one step down. */
function sponsorsOf(media: object): string[] {
  const nested = listAt(media, 'sponsor_tags').map((tag) => at(tag, 'sponsor'));
  return [...handlesAt(media, 'sponsor_tags'), ...handlesAt({ nested }, 'nested')];
}

function paidFact(media: object, sponsors: readonly string[], source: string): Fact<boolean> {
  if (sponsors.length > 0) return readFact(true, sponsors.join(', '), `${source}: sponsor_tags`);
  return flagAt(media, 'is_paid_partnership', source);
}

/** The post lists those on whose profile it is pinned; where only a partner does, it says nothing of its author's. */
function pinnedFact(media: object, author: Identity, source: string): Fact<boolean> {
  const key = 'timeline_pinned_user_ids';
  const ids = at(media, key);
  if (!Array.isArray(ids)) return notFound;
  const isPinned = author.platformId !== null && ids.map(String).includes(author.platformId);
  return isPinned || ids.length === 0 ? readFact(isPinned, ids.slice(0, 3).join(' '), `${source}: ${key}`) : notFound;
}

function durationOf(media: object, kind: PostKind, source: string): Fact<number> {
  if (kind === 'photo' || kind === 'carousel') return notShown;
  const seconds = at(media, 'video_duration');
  if (seconds === undefined || seconds === null) return notFound;
  const isLength = typeof seconds === 'number' && seconds > 0 && (isCount(seconds) || seconds < 86_400);
  const place = `${source}: video_duration`;
  return isLength ? readFact(seconds, String(seconds), place) : unreadable(String(seconds).slice(0, 40), place);
}
