import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { isRead, notFound, readFact, tightestCount } from '../../model/facts';
import type { PageState, PostReading, ProfileReading } from '../../model/reading';
import { allIn, attributeOf, firstAttributeIn, firstTextIn, textIn, verbatimIn } from '../extract/dom';
import { hasDigit, shownCountFact, textFact } from '../extract/facts';
import { finding } from '../extract/findings';
import type { Finding, ReadContext } from '../platform';
import { countStyle } from './counts';
import { handleOf, pathParts } from './names';
import { numbersIn } from './numbers-in';
import { bareProfile } from './profile';
import { readTiles } from './rendered-tiles';
import {
  CHECK_MARK,
  COUNT_LIST,
  FOLLOW_LINKS,
  HEADER_BIO,
  HEADER_CATEGORY,
  HEADER_HANDLE,
  HEADER_NAME,
  PROFILE_HEADER,
  TITLED,
} from './selectors';

/** What a rendered profile says, named by its header. Nothing where the header names nobody, or two. */
export function readRenderedProfile(document: Document, context: ReadContext): Finding[] {
  const header = document.querySelector(PROFILE_HEADER);
  const handle = header && handleIn(header);
  if (!header || handle === null) return [];
  const items = countItems(header);
  const identity = { handle, platformId: null };
  const profile: ProfileReading = {
    ...bareProfile(identity),
    ...textsBeside(items[0]),
    verified: header.querySelector(HEADER_HANDLE)?.closest('section')?.querySelector(CHECK_MARK)
      ? readFact(true, 'shown', 'page: header')
      : notFound,
    followers: countOf(items, 'followers', context),
    following: countOf(items, 'following', context),
    postCount: countOf(items, 'posts', context),
  };
  const posts = readTiles(document, context);
  return [
    finding(
      'rendered',
      { kind: 'profile', ...identity, aliases: [] },
      { state: stateOf(profile, posts), profile, posts },
    ),
  ];
}

/** A header alone may be a private account's; posts, or the number that says there are none, make it a whole page. */
function stateOf(profile: ProfileReading, posts: readonly PostReading[]): PageState | null {
  const hasNone = isRead(profile.postCount) && profile.postCount.value.high === 0;
  return posts.length > 0 || hasNone ? 'ok' : null;
}

/** The handle that a header's own links and its heading agree on. */
function handleIn(header: Element): string | null {
  const links = allIn(header, FOLLOW_LINKS).map((link) => pathParts(attributeOf(link, 'href'))?.[0]);
  const heading = firstTextIn(header, HEADER_HANDLE);
  const names = [...links, heading].flatMap((name) => handleOf(name) ?? []);
  const [first = null] = names;
  return names.every((name) => name.toLowerCase() === first?.toLowerCase()) ? first : null;
}

type Kind = 'posts' | 'followers' | 'following';

/** How many elements the counts may stand among: the handle and the name may stand beside them. */
const MOST_BESIDE = 6;

/** The elements that each hold one of the three counts: what stands beside a link to the followers, else the list. */
function countItems(header: Element): readonly Element[] {
  const link = header.querySelector(FOLLOW_LINKS);
  let item = link;
  while (item !== null && item !== header && item.parentElement?.children.length === 1) item = item.parentElement;
  const list = link === null ? header.querySelector(COUNT_LIST) : item?.parentElement;
  return list && list !== header && list.children.length <= MOST_BESIDE ? [...list.children] : [];
}

function countOf(items: readonly Element[], kind: Kind, context: ReadContext): Fact<Count> {
  const found = items.filter((item) => kindOf(item, context) === kind);
  const [item] = found;
  return item === undefined || found.length > 1 ? notFound : countIn(item, kind, context);
}

/** What an item counts: by its link, else by its words; posts have no link and, in a language unknown, stand first. */
function kindOf(item: Element, { numbers }: ReadContext): Kind | null {
  const words = numbers.kind(textIn(item) ?? '');
  const said = words === 'posts' || words === 'followers' || words === 'following' ? words : null;
  const path = pathParts(firstAttributeIn(item, FOLLOW_LINKS, 'href'))?.[1];
  const linked = path === 'followers' || path === 'following' ? path : null;
  if (linked !== null) return said === null || said === linked ? linked : null;
  const isFirst = item.previousElementSibling === null && item.parentElement?.children.length === 3;
  return said ?? (words === null && isFirst && item.querySelector('a, button') === null ? 'posts' : null);
}

/** All digits in a title, else the shortened number, which is the one innermost text with a digit. */
function countIn(item: Element, kind: Kind, context: ReadContext): Fact<Count> {
  const titled = firstAttributeIn(item, TITLED, 'title');
  const [shown = null, ...others] = new Set(numbersIn(item, 'span'));
  const exact = hasDigit(titled) ? shownCountFact(titled, countStyle(), `page: title of ${kind}`, context) : notFound;
  const short = shownCountFact(shown, countStyle(), `page: ${kind}`, context);
  return others.length === 0 ? tightestCount(exact, short) : exact;
}

/**
 * Name, category and bio stand in the section behind the counts, in this order. Only the bio is told by its own structure,
 * so without one nothing says what the others are; nor where all of it is one section with the counts.
 */
function textsBeside(item: Element | undefined): Partial<ProfileReading> {
  const counts = item?.closest('section') ?? null;
  const section = counts?.nextElementSibling ?? null;
  const bio = section?.querySelector(HEADER_BIO) ?? null;
  if (section === null || bio === null) return { bio: bioFact(counts?.querySelector(HEADER_BIO) ?? null) };
  const name = before(bio, section, HEADER_NAME);
  const category = before(bio, section, HEADER_CATEGORY);
  return {
    name: textFact(textIn(name), 'page: header, name'),
    category: textFact(textIn(category), 'page: header, category'),
    bio: bioFact(bio),
  };
}

/** A long bio is cut until the person unfolds it. */
function bioFact(bio: Element | null): Fact<string> {
  const isWhole = bio?.querySelector('button, [role="button"]') === null;
  return isWhole ? textFact(verbatimIn(bio)?.trim() || null, 'page: header, bio') : notFound;
}

/** The first element that matches, if it stands before the bio and is no link or button. */
function before(bio: Element, section: Element, selector: string): Element | null {
  const [first] = section.querySelectorAll(`${selector}, ${HEADER_BIO}`);
  if (!first || first === bio || first.contains(bio)) return null;
  return first.closest('a, button, [role="button"]') === null ? first : null;
}
