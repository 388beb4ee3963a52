import { readValue } from '../../model/facts';
import type { PostReading } from '../../model/reading';
import { type DealSign, findDealSigns } from './deals';
import { findMarks, type Mark } from './find-marks';
import { type Placement, placementOf, RULE_PACKS } from './placement';
import { readyText } from './words';

/** What a post shows of being paid. */
export interface SponsoredPost {
  /**
   * `paid`: the platform's label or a mark in its words; `not-marked`: label and words were read and have none;
   * `unknown`: without a mark, and something of the two wasn't read.
   */
  state: 'paid' | 'not-marked' | 'unknown';
  hasLabel: boolean;
  /** The first mark in its words. */
  mark: Mark | null;
  /** How that mark is placed by the rules of the market; null without one. */
  placement: Placement | null;
  /** Signs of a deal in its words, whether or not it is marked. */
  signs: readonly DealSign[];
  /** Handles that the platform or the words name as who paid or is praised, without "@". */
  brands: readonly string[];
}

/** Looks for marks and signs in a post's title and caption. `market` chooses the rule pack, by default the first. */
export function sponsoredPost(post: PostReading, market: string = RULE_PACKS[0]?.market ?? ''): SponsoredPost {
  const [title, caption] = [readValue(post.title) ?? '', readValue(post.caption) ?? ''];
  const readyTitle = readyText(title);
  const readyCaption = readyText(caption);
  const inTitle = findMarks(readyTitle);
  const inCaption = findMarks(readyCaption);
  const mark = inTitle[0] ?? inCaption[0] ?? null;
  const hasLabel = readValue(post.paidPartnership) === true || post.sponsors.length > 0;
  const isTitleKnown = post.title.state === 'read' || post.title.state === 'not-shown';
  const isRead = post.paidPartnership.state === 'read' && post.caption.state === 'read' && isTitleKnown;
  const isPaid = hasLabel || mark !== null;
  const signs = findDealSigns(readyCaption);
  return {
    state: isPaid ? 'paid' : isRead ? 'not-marked' : 'unknown',
    hasLabel,
    mark,
    placement: mark && placementOf((inTitle[0] ? readyTitle : readyCaption).plain, mark, market),
    signs,
    brands: [...new Set([...post.sponsors, ...(isPaid || signs.length > 0 ? handlesIn(caption) : [])])],
  };
}

function handlesIn(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}_.])@([\p{L}\p{N}_.]{2,40})/gu)].map(([, handle = '']) =>
    handle.replace(/\.+$/, '').toLowerCase(),
  );
}
