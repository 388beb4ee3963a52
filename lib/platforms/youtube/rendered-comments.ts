import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { exactly, notFound, notShown, readFact } from '../../model/facts';
import type { CommentReading } from '../../model/reading';
import { sameHandle } from '../assemble';
import { attributeOf, firstAttributeIn, firstTextIn, textIn, verbatimIn } from '../extract/dom';
import { ageFact } from '../extract/facts';
import { byPost, finding } from '../extract/findings';
import type { Finding, ReadContext } from '../platform';
import { digitsFact } from './counts';
import { handleInUrl, handleOf, keptName, parameterOf, videoIdInUrl } from './names';
import {
  COMMENT,
  COMMENT_AUTHOR,
  COMMENT_COUNT,
  COMMENT_LIKES,
  COMMENT_TEXT,
  COMMENT_TIME,
  COMMENTS,
  COMMENTS_OFF,
  OWNER,
  WATCH,
} from './selectors';

/** The comments of a rendered watch page, each under the video that its own link names. */
export function readRenderedComments(page: Element, context: ReadContext): Finding[] {
  const owner = handleInUrl(firstAttributeIn(page, `${WATCH} ${OWNER}`, 'href'));
  const elements = (page.querySelector(COMMENTS) ?? page).querySelectorAll(COMMENT);
  return byPost([...elements].map((element) => readComment(element, owner, context))).map(([postId, comments]) =>
    finding('rendered', { kind: 'post', postId }, { comments }),
  );
}

function readComment(element: Element, owner: string | null, context: ReadContext): CommentReading | null {
  const time = element.querySelector(COMMENT_TIME);
  const url = attributeOf(time, 'href');
  const postId = videoIdInUrl(url);
  const id = url === null ? null : keptName(parameterOf(url, 'lc'));
  const text = verbatimIn(element.querySelector(COMMENT_TEXT));
  if (postId === null || id === null || text === null) return null;
  const name = element.querySelector(COMMENT_AUTHOR);
  const handle = handleInUrl(attributeOf(name, 'href')) ?? handleOf(textIn(name));
  return {
    id,
    postId,
    author: keptName(handle ?? textIn(name)),
    text,
    likes: likesFact(element.querySelector(COMMENT_LIKES), context),
    publishedAt: ageFact(textIn(time), 'page: #published-time-text', context),
    isReply: id.includes('.'),
    byCreator: owner === null || handle === null ? null : sameHandle(handle, owner),
  };
}

/** The place of the likes is there and blank where there are none. */
function likesFact(element: Element | null, context: ReadContext): Fact<Count> {
  const source = 'page: #vote-count-middle';
  if (element === null) return notFound;
  const text = textIn(element);
  return text === null ? readFact(exactly(0), element.textContent, source) : digitsFact(text, 'likes', source, context);
}

/**
 * The number over the comments of video `id`. The header names no video and may lag behind the page, so it counts only
 * once the first comment under it is of that video.
 */
export function countedComments(page: Element, id: string, context: ReadContext): Fact<Count> {
  const comments = page.querySelector(COMMENTS);
  if (comments === null) return notFound;
  const first = comments.querySelector(COMMENT_TIME);
  if (first === null) {
    const message = firstTextIn(comments, COMMENTS_OFF);
    return message === null ? notFound : notShown;
  }
  if (videoIdInUrl(attributeOf(first, 'href')) !== id) return notFound;
  return digitsFact(firstTextIn(comments, COMMENT_COUNT), 'comments', 'page: comments header', context);
}
