import type { Count, Period } from '../../model/count';
import type { Fact } from '../../model/fact';
import { firstKnown, isRead, notFound, notShown, tightestCount, unreadable } from '../../model/facts';
import { ageFact, hasDigit } from '../extract/facts';
import { stringAt } from '../extract/json';
import type { CountKind } from '../numbers/style';
import type { ReadContext } from '../platform';
import { countFact, kindOf } from './counts';
import { handleOf } from './names';
import { textAt } from './text';

/** One part of a row of small print: its text, and the longer text for screen readers if it has one. */
export interface RowPart {
  text: string | null;
  label: string | null;
}

/** A part of a row as data hold it. */
export function rowPart(part: unknown): RowPart {
  return { text: textAt(part, 'text'), label: stringAt(part, 'accessibilityLabel') };
}

/** What the parts of a row say. */
export interface RowReading {
  handle: string | null;
  followers: Fact<Count>;
  postCount: Fact<Count>;
  views: Fact<Count>;
  /** Whether a part counts people who watch or wait now: a stream, or a premiere. */
  hasViewers: boolean;
  publishedAt: Fact<Period>;
}

/**
 * Reads a row of small print. Each part is told by what it says, never by its place: rows shift when subscribers are
 * hidden or a video is for members. A part with a number that isn't understood leaves every count that is missing
 * unreadable rather than not shown. Texts that contradict each other leave theirs unread.
 */
export function readRow(parts: readonly RowPart[], source: string, context: ReadContext): RowReading {
  const counts = new Map<CountKind, Fact<Count>>();
  let handle: string | null = null;
  let publishedAt: Fact<Period> = notFound;
  let unknown: string | null = null;
  for (const part of parts) {
    const text = plain(part.text);
    const label = plain(part.label);
    const said = text ?? label;
    if (said === null) continue;
    const shownHandle = handleOf(said);
    if (shownHandle !== null) {
      handle ??= shownHandle;
      continue;
    }
    const kind = kindOf(text, context) ?? kindOf(label, context);
    if (kind === null) {
      // Short ages are ambiguous in places ("5m ago"), their labels aren't. Since 2026-04.
      const age = firstKnown(ageFact(label, source, context), ageFact(text, source, context));
      if (isRead(age)) publishedAt = age;
      else if (hasDigit(said)) unknown ??= said;
      continue;
    }
    const fact = tightestCount(
      countFact(text, kind, source, context),
      countFact(label, kind, `${source}, label`, context),
    );
    counts.set(kind, tightestCount(counts.get(kind) ?? notFound, fact));
  }
  const missing = unknown !== null ? unreadable(unknown, source) : parts.length > 0 ? notShown : notFound;
  const countOf = (kind: CountKind): Fact<Count> => {
    const fact = counts.get(kind) ?? missing;
    return 'conflict' in fact ? unreadable(fact.raw, source) : fact;
  };
  return {
    handle,
    followers: countOf('followers'),
    postCount: countOf('posts'),
    views: countOf('views'),
    hasViewers: counts.has('viewers'),
    publishedAt: isRead(publishedAt) ? publishedAt : missing,
  };
}

/** A text without marks of writing direction and spaces around it; null where nothing is left. */
function plain(text: string | null): string | null {
  const stripped = text?.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  return stripped ? stripped : null;
}
