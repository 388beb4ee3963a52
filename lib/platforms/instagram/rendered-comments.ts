import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { notFound } from '../../model/facts';
import type { CommentReading } from '../../model/reading';
import { allIn, attributeOf, textIn, verbatimIn } from '../extract/dom';
import { hasDigit, shownCountFact } from '../extract/facts';
import type { ReadContext } from '../platform';
import { countStyle } from './counts';
import { idOf, postPath, profilePath } from './names';
import { timeFact, timeLinks } from './rendered-times';
import { COMMENT_COUNTS, COMMENT_TEXTS } from './selectors';

/** The post whose comments are looked for, and who published it. */
interface Owner {
  code: string;
  handle: string | null;
}

/**
 * The comments in a rendered post, on a page or in a dialog, whose lists are built differently: each is found by the link
 * around its time, which names it, and the smallest part of the page around that with a writer and a text, and no other
 * time.
 */
export function readRenderedComments(place: Element, owner: Owner, context: ReadContext): CommentReading[] {
  const timesInside = countTimes(place);
  const isAlone = (element: Element | null): element is Element =>
    element !== null && element !== place && timesInside.get(element) === 1;
  return timeLinks(place).flatMap(({ href, time }) => {
    const path = postPath(href);
    const [word, id, reply, replyId] = path?.rest ?? [];
    const commentId = idOf(reply === 'r' ? replyId : id);
    if (path?.code !== owner.code || word !== 'c' || commentId === null) return [];
    const row = rowOf(time, isAlone);
    if (row === null) return [];
    const { handle } = row;
    const comment: CommentReading = {
      id: commentId,
      postId: owner.code,
      author: handle,
      text: verbatimIn(row.body) ?? '',
      likes: likesIn(row, isAlone, context),
      publishedAt: timeFact(attributeOf(time, 'datetime'), 'page: comment, time'),
      isReply: reply === 'r',
      byCreator: owner.handle === null ? null : handle.toLowerCase() === owner.handle.toLowerCase(),
    };
    return [comment];
  });
}

/** How many times are in each element around one. Linear in times and their depth. */
function countTimes(place: Element): ReadonlyMap<Element, number> {
  const inside = new Map<Element, number>();
  for (const time of place.querySelectorAll('time')) {
    for (let at: Element | null = time; at !== null && at !== place; at = at.parentElement) {
      inside.set(at, (inside.get(at) ?? 0) + 1);
    }
  }
  return inside;
}

/** A comment's part of the page, who wrote it, and the element of its text. */
interface Row {
  element: Element;
  handle: string;
  body: Element;
}

function rowOf(time: Element, isAlone: (element: Element | null) => element is Element): Row | null {
  for (let element = time.parentElement; isAlone(element); element = element.parentElement) {
    const writer = writerIn(element);
    const body = writer && textOf(element, writer.link);
    if (writer && body) return { element, handle: writer.handle, body };
  }
  return null;
}

/** Who wrote it: the first link to an account that reads as its handle. */
function writerIn(row: Element): { link: Element; handle: string } | null {
  for (const link of row.querySelectorAll('a[href]')) {
    const handle = profilePath(attributeOf(link, 'href'));
    if (handle !== null && textIn(link)?.toLowerCase() === handle.toLowerCase()) return { link, handle };
  }
  return null;
}

/**
 * The element of the text alone, which follows the writer: not a name, nor a time, nor a button. A button may be around
 * the whole row.
 */
function textOf(row: Element, writer: Element): Element | null {
  for (const part of following(row, COMMENT_TEXTS, writer)) {
    const isOther = part.querySelector('time, button, [role="button"]') !== null;
    const around = part.closest('a, button, [role="button"]');
    if (!isOther && (around === null || around.contains(writer)) && textIn(part) !== null) return part;
  }
  return null;
}

/** How far above a comment's row the button of its likes may stand. */
const ABOVE = 3;

/** Likes stand in a button behind the text, by their own words; no such button may mean none. */
function likesIn(
  { element, body }: Row,
  isAlone: (element: Element | null) => element is Element,
  context: ReadContext,
): Fact<Count> {
  let around = element;
  for (let step = 0; step < ABOVE && isAlone(around.parentElement); step++) around = around.parentElement;
  const texts = following(around, COMMENT_COUNTS, body).map(textIn);
  const text = texts.find((shown) => shown !== null && hasDigit(shown) && context.numbers.kind(shown) === 'likes');
  return text ? shownCountFact(text, countStyle(), 'page: comment, likes', context) : notFound;
}

/** What in an element matches and stands behind another in it. */
function following(row: Element, selector: string, after: Element): Element[] {
  let isBehind = false;
  return allIn(row, '*').filter((element) => {
    isBehind ||= element === after;
    return isBehind && element.matches(selector) && !after.contains(element);
  });
}
