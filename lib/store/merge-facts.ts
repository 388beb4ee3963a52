import type { Count, Period } from '../model/count';
import type { Fact } from '../model/fact';
import {
  COMMENT_FACTS,
  type Combination,
  combineFacts,
  mapFacts,
  POST_FACTS,
  PROFILE_FACTS,
} from '../model/fact-fields';
import { firstKnown, tightestCount, tightestPeriod } from '../model/facts';
import type { CommentReading, PostReading, ProfileReading } from '../model/reading';

/** What was read within this time, in milliseconds, is of one look: of two facts the tighter is right, not the later. */
export const ONE_LOOK = 6 * 3_600_000;

/**
 * One fact out of what is known and what another look says, in any order of the two:
 * - what was not read never overwrites what was;
 * - a cached value never overwrites a fresh one;
 * - within one look the more exact source wins;
 * - else the later value wins, except where it is only a rounder form of what is known: then the exact one stays.
 */
function later<T>(known: Fact<T>, next: Fact<T>, kind: IntervalKind<T> | null): Fact<T> {
  if (known.state !== 'read' || next.state !== 'read' || known.stale !== next.stale) return firstKnown(known, next);
  const [older, newer] = (next.at ?? 0) >= (known.at ?? 0) ? [known, next] : [next, known];
  if (kind === null) return newer;
  if ((newer.at ?? 0) - (older.at ?? 0) <= ONE_LOOK) return kind.tightest(older, newer);
  return kind.holds(newer.value, older.value) ? older : newer;
}

interface IntervalKind<T> {
  tightest(...facts: readonly Fact<T>[]): Fact<T>;
  /** Whether the first interval holds the second, and is wider. */
  holds(outer: T, inner: T): boolean;
}

const counts: IntervalKind<Count> = {
  tightest: tightestCount,
  holds: (outer, inner) =>
    outer.low <= inner.low && inner.high <= outer.high && inner.high - inner.low < outer.high - outer.low,
};

const periods: IntervalKind<Period> = {
  tightest: tightestPeriod,
  holds: (outer, inner) => outer.earliest <= inner.earliest && inner.latest <= outer.latest,
};

const laterFacts: Combination = {
  count: (known, next) => later(known, next, counts),
  period: (known, next) => later(known, next, periods),
  other: (known, next) => later(known, next, null),
};

/** What is known of a profile after one more look at it. */
export function mergeProfile(known: ProfileReading, next: ProfileReading): ProfileReading {
  return {
    ...combineFacts(PROFILE_FACTS, known, next, laterFacts),
    handle: next.handle ?? known.handle,
    platformId: known.platformId ?? next.platformId,
  };
}

/** What is known of a post after one more look at it. */
export function mergePost(known: PostReading, next: PostReading): PostReading {
  return {
    ...combineFacts(POST_FACTS, known, next, laterFacts),
    author: {
      handle: next.author.handle ?? known.author.handle,
      platformId: known.author.platformId ?? next.author.platformId,
    },
    coauthors: [...new Set([...known.coauthors, ...next.coauthors])],
    kind: next.kind === 'other' ? known.kind : next.kind,
    sponsors: [...new Set([...known.sponsors, ...next.sponsors])],
  };
}

/** A comment without who wrote it. */
export type AnonymousComment = Omit<CommentReading, 'author'>;

/** What is known of a comment after one more look at it. */
export function mergeComment(known: AnonymousComment, next: AnonymousComment): AnonymousComment {
  return {
    ...combineFacts<AnonymousComment>(COMMENT_FACTS, known, next, laterFacts),
    byCreator: next.byCreator ?? known.byCreator,
  };
}

/** The profile with the time of the look on each fact that was read. */
export function datedProfile(profile: ProfileReading, at: number): ProfileReading {
  return mapFacts(PROFILE_FACTS, profile, (fact) => dated(fact, at));
}

/** The post with the time of the look on each fact that was read. */
export function datedPost(post: PostReading, at: number): PostReading {
  return mapFacts(POST_FACTS, post, (fact) => dated(fact, at));
}

/** The comment with the time of the look on each fact that was read. */
export function datedComment(comment: AnonymousComment, at: number): AnonymousComment {
  return mapFacts<AnonymousComment>(COMMENT_FACTS, comment, (fact) => dated(fact, at));
}

function dated<T>(fact: Fact<T>, at: number): Fact<T> {
  return fact.state === 'read' ? { ...fact, at } : fact;
}
