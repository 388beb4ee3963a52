import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { notFound } from '../../model/facts';
import type { CommentReading } from '../../model/reading';
import { attributeOf, textIn, verbatimIn } from '../extract/dom';
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
 * that names it, and what belongs to it is the largest part of the page around that link with no other such link in it.
 */
export function readRenderedComments(place: Element, owner: Owner, context: ReadContext): CommentReading[] {
  const links = timeLinks(place).flatMap(({ href, time, link }) => {
    const path = postPath(href);
    const [word, id, reply, replyId] = path?.rest ?? [];
    const commentId = idOf(reply === 'r' ? replyId : id);
    if (link === null || path?.code !== owner.code || word !== 'c' || commentId === null) return [];
    return [{ link, time, id: commentId, isReply: reply === 'r' }];
  });
  const rows = rowsOf(
    place,
    links.map(({ link }) => link),
  );
  return links.flatMap(({ link, time, id, isReply }) => {
    const row = rows.get(link);
    const writer = row && writerIn(row);
    const body = row && writer && textOf(row, writer.link);
    if (!row || !writer || !body) return [];
    const comment: CommentReading = {
      id,
      postId: owner.code,
      author: writer.handle,
      text: verbatimIn(body) ?? '',
      likes: likesIn(row, body, context),
      publishedAt: timeFact(attributeOf(time, 'datetime'), 'page: comment, time'),
      isReply,
      byCreator: owner.handle === null ? null : writer.handle.toLowerCase() === owner.handle.toLowerCase(),
    };
    return [comment];
  });
}

/** For each link the largest element around it that holds no other of them. Linear: a parent is counted once. */
function rowsOf(place: Element, links: readonly Element[]): ReadonlyMap<Element, Element> {
  const inside = new Map<Element, number>();
  for (const link of links) {
    for (let at: Element | null = link; at !== null && at !== place; at = at.parentElement) {
      inside.set(at, (inside.get(at) ?? 0) + 1);
    }
  }
  return new Map(
    links.map((link) => {
      let row = link;
      for (let at = link.parentElement; at !== null && inside.get(at) === 1; at = at.parentElement) row = at;
      return [link, row];
    }),
  );
}

/** Who wrote it: the first link to an account that reads as its handle. */
function writerIn(row: Element): { link: Element; handle: string } | null {
  for (const link of row.querySelectorAll('a[href]')) {
    const handle = profilePath(attributeOf(link, 'href'));
    if (handle !== null && textIn(link)?.toLowerCase() === handle.toLowerCase()) return { link, handle };
  }
  return null;
}

/** The element of the text alone: not the writer's name, nor a time, nor a button. */
function textOf(row: Element, writer: Element): Element | null {
  for (const part of row.querySelectorAll(COMMENT_TEXTS)) {
    const isOther = part.contains(writer) || part.querySelector('time, button, [role="button"]') !== null;
    if (!isOther && part.closest('a, button, [role="button"]') === null && textIn(part) !== null) return part;
  }
  return null;
}

/** Likes stand in a button by their own words; no such button may mean none. */
function likesIn(row: Element, body: Element, context: ReadContext): Fact<Count> {
  const texts = [...row.querySelectorAll(COMMENT_COUNTS)].filter((button) => !body.contains(button)).map(textIn);
  const text = texts.find((shown) => shown !== null && hasDigit(shown) && context.numbers.kind(shown) === 'likes');
  return text ? shownCountFact(text, countStyle(), 'page: comment, likes', context) : notFound;
}
