import type { Count, Period } from './count';
import type { Fact } from './fact';

/** The longest raw text or source that a fact keeps, in UTF-16 units. */
export const EVIDENCE_LENGTH = 300;

/** A fact that was read: its value, the page's own text, and where on the page. Long evidence is cut to 300 units. */
export function readFact<T>(value: T, raw: string, source: string): Fact<T> {
  return { state: 'read', value, raw: cut(raw), source: cut(source) };
}

/** Whether a fact was read. */
export function isRead<T>(fact: Fact<T>): fact is Extract<Fact<T>, { state: 'read' }> {
  return fact.state === 'read';
}

/** A fact that the page has nothing to show for. */
export const notShown: Fact<never> = { state: 'not-shown' };

/** A fact whose place on the page is missing. */
export const notFound: Fact<never> = { state: 'not-found' };

/** A fact whose place was found but whose text was not understood. */
export function unreadable(raw: string, source: string): Fact<never> {
  return { state: 'unreadable', raw: cut(raw), source: cut(source) };
}

function cut(evidence: string): string {
  return evidence.length > EVIDENCE_LENGTH ? evidence.slice(0, EVIDENCE_LENGTH) : evidence;
}

/**
 * A fact from a text and a parser that gives null for what it doesn't understand. A missing text is `not-found`.
 */
export function parsedFact<T>(
  text: string | null | undefined,
  source: string,
  parse: (text: string) => T | null,
): Fact<T> {
  if (text === null || text === undefined) return notFound;
  const value = parse(text);
  return value === null ? unreadable(text, source) : readFact(value, text, source);
}

/** The value of a fact that was read, else null. */
export function readValue<T>(fact: Fact<T>): T | null {
  return isRead(fact) ? fact.value : null;
}

/** The count that means exactly `value`. */
export function exactly(value: number): Count {
  return { low: value, high: value };
}

const RANK = { read: 3, unreadable: 2, 'not-shown': 1, 'not-found': 0 } as const;

/** The first of the facts that says most: read, else unreadable, else not shown, else not found. Fresh before stale. */
export function firstKnown<T>(...facts: readonly Fact<T>[]): Fact<T> {
  let best: Fact<T> = notFound;
  for (const fact of facts) if (weight(fact) > weight(best)) best = fact;
  return best;
}

/** One fact about a count out of several sources: overlapping intervals are intersected, else the narrower wins. */
export function tightestCount(...facts: readonly Fact<Count>[]): Fact<Count> {
  return tightest(facts, COUNTS);
}

/** One fact about a time out of several sources: overlapping periods are intersected, else the shorter wins. */
export function tightestPeriod(...facts: readonly Fact<Period>[]): Fact<Period> {
  return tightest(facts, PERIODS);
}

interface IntervalKind<T> {
  ends(value: T): readonly [number, number];
  between(lower: number, upper: number): T;
}

const COUNTS: IntervalKind<Count> = {
  ends: ({ low, high }) => [low, high],
  between: (low, high) => ({ low, high }),
};

const PERIODS: IntervalKind<Period> = {
  ends: ({ earliest, latest }) => [earliest, latest],
  between: (earliest, latest) => ({ earliest, latest }),
};

function tightest<T>(facts: readonly Fact<T>[], kind: IntervalKind<T>): Fact<T> {
  let best: Fact<T> = notFound;
  for (const fact of facts) best = tighter(best, fact, kind);
  return best;
}

function tighter<T>(a: Fact<T>, b: Fact<T>, { ends, between }: IntervalKind<T>): Fact<T> {
  if (!isRead(a) || !isRead(b) || a.stale !== b.stale) return firstKnown(a, b);
  const [lowA, highA] = ends(a.value);
  const [lowB, highB] = ends(b.value);
  const [narrow, wide] = highB - lowB < highA - lowA ? [b, a] : [a, b];
  const lower = Math.max(lowA, lowB);
  const upper = Math.min(highA, highB);
  // What they have in common; where that is nothing, they contradict each other.
  return lower > upper
    ? { ...narrow, conflict: { raw: wide.raw, source: wide.source } }
    : { ...narrow, value: between(lower, upper) };
}

function weight(fact: Fact<unknown>): number {
  return isRead(fact) && fact.stale ? RANK.read - 0.5 : RANK[fact.state];
}
