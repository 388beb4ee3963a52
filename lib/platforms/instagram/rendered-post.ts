import type { Count, Period } from '../../model/count';
import type { Fact } from '../../model/fact';
import { notFound, unreadable } from '../../model/facts';
import type { PostReading } from '../../model/reading';
import { allIn, attributeOf, firstAttributeIn, textIn } from '../extract/dom';
import { shownCountFact } from '../extract/facts';
import { finding } from '../extract/findings';
import type { Finding, ReadContext } from '../platform';
import { postUrl } from './address';
import { countStyle } from './counts';
import { timeOfId } from './facts';
import { mediaIdOf, postPath, profilePath } from './names';
import { bareProfile } from './profile';
import { readRenderedComments } from './rendered-comments';
import { unreadPost } from './rendered-tiles';
import { timeFact, timeLinks } from './rendered-times';
import { DIALOGS, LIKED_BY, POST_HEADER, POSTS } from './selectors';

/** What a rendered post says, in its dialog or on its own page, named by the links in it. Nothing where they disagree. */
export function readRenderedPost(document: Document, context: ReadContext): Finding[] {
  const place = placeOf(document);
  const code = place && codeIn(place);
  if (!place || code === null) return [];
  const handle = ownerIn(place);
  const author = { handle, platformId: null };
  const post: PostReading = {
    ...unreadPost(code, postUrl(code, 'other'), author, 'other'),
    publishedAt: publishedAt(place, code, context),
    likes: likesIn(place, code, context),
  };
  const comments = readRenderedComments(place, { code, handle }, context);
  const profile = handle === null ? null : bareProfile(author);
  return [finding('rendered', { kind: 'post', postId: code }, { state: 'ok', profile, posts: [post], comments })];
}

/** The topmost dialog that holds a post, else the page's main part with one. */
function placeOf(document: Document): Element | null {
  const dialogs = allIn(document, DIALOGS).filter((dialog) => dialog.querySelector(POSTS) !== null);
  return dialogs.at(-1) ?? document.querySelector(`main ${POSTS}`) ?? document.querySelector('main');
}

/** The post that the links with a time in them, and the one to its likes, all name. */
function codeIn(place: Element): string | null {
  const links = [...timeLinks(place).map(({ href }) => href), firstAttributeIn(place, LIKED_BY, 'href')];
  const codes = new Set(links.flatMap((href) => postPath(href)?.code ?? []));
  const [code = null] = codes;
  return codes.size === 1 ? code : null;
}

/** Who published it: the one account that the post's head links to. Several may be partners, places, or sponsors. */
function ownerIn(place: Element): string | null {
  const links = [...(place.querySelector(POST_HEADER)?.querySelectorAll('a[href]') ?? [])];
  const handles = new Set(links.flatMap((link) => profilePath(attributeOf(link, 'href')) ?? []));
  const [handle = null] = handles;
  return handles.size === 1 ? handle : null;
}

/** The exact time in the post's own link; those of comments have more in their address. */
function publishedAt(place: Element, code: string, context: ReadContext): Fact<Period> {
  const own = timeLinks(place).filter(({ href }) => postPath(href)?.rest.length === 0);
  const times = new Set(own.map(({ time }) => attributeOf(time, 'datetime')));
  const [first = null] = times;
  if (first === null) return timeOfId(mediaIdOf(code), context.capturedAt);
  return times.size > 1 ? unreadable([...times].join(' '), 'page: time') : timeFact(first, 'page: time');
}

/** Likes by their own words: "1,233 others" are not all of them. */
function likesIn(place: Element, code: string, context: ReadContext): Fact<Count> {
  const link = place.querySelector(LIKED_BY);
  const text = postPath(attributeOf(link, 'href'))?.code === code ? textIn(link) : null;
  if (text === null || context.numbers.kind(text) !== 'likes') return notFound;
  return shownCountFact(text, countStyle(), 'page: likes', context);
}
