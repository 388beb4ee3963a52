import { notFound } from '../../model/facts';
import { blankProfile } from '../extract/blank';
import { allIn, attributeOf, firstTextIn, textIn } from '../extract/dom';
import { textFact } from '../extract/facts';
import { finding } from '../extract/findings';
import type { Finding, ReadContext } from '../platform';
import { blankPost } from './blank-post';
import { buttonLikes, digitsFact } from './counts';
import { handleInUrl, videoId, videoIdInUrl } from './names';
import { SHORT, SHORT_COMMENTS, SHORT_LIKE, SHORT_NAMES, SHORT_OWNER, SHORT_TITLE } from './selectors';

/**
 * What the rendered player of Shorts says of the Short on the screen. Views and age stand in a panel that is closed. A
 * Short that nothing in it names, or whose links name two, is nobody's.
 */
export function readRenderedShort(page: Element, context: ReadContext): Finding[] {
  const [short, ...others] = page.querySelectorAll(SHORT);
  const id = short === undefined || others.length > 0 ? null : shownShort(short);
  if (short === undefined || id === null) return [];
  const handles = new Set(allIn(short, SHORT_OWNER).map((link) => handleInUrl(attributeOf(link, 'href'))));
  const [handle = null] = handles.size === 1 ? handles : [];
  const owner = { handle, platformId: null };
  const like = short.querySelector(SHORT_LIKE);
  const post = {
    ...blankPost(id, owner, 'short'),
    title: textFact(firstTextIn(short, SHORT_TITLE), 'page: title of the Short'),
    ...buttonLikes(attributeOf(like, 'aria-label'), textIn(like), 'page: like button', context),
    comments: digitsFact(firstTextIn(short, SHORT_COMMENTS), 'comments', 'page: comments button', context),
    paidPartnership: notFound,
    durationSeconds: notFound,
  };
  const profile = handle === null ? null : blankProfile(owner);
  return [finding('rendered', { kind: 'post', postId: id }, { state: 'ok', profile, posts: [post] })];
}

function shownShort(short: Element): string | null {
  const ids = [short, ...short.querySelectorAll(SHORT_NAMES)].flatMap(
    (element) => videoId(attributeOf(element, 'video-id')) ?? videoIdInUrl(attributeOf(element, 'href')) ?? [],
  );
  const [id = null] = ids;
  return ids.every((other) => other === id) ? id : null;
}
