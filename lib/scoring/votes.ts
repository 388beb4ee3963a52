import type { FlagResult } from '../model/assessment';
import type { Examined, ExaminedPost } from './evidence';
import type { Range } from './interval';

/**
 * What one post says about a sign. `unsure`: something that it takes wasn't read, so that it may be either; `isOptional`:
 * it may not belong to the sample at all, because its date wasn't read.
 */
export interface Vote {
  id: string;
  says: 'bad' | 'fine' | 'unsure';
  isOptional: boolean;
}

/** How many votes speak for what. `unsure` ones count against whatever is to be concluded. */
export interface Tally {
  bad: readonly Vote[];
  fine: readonly Vote[];
  unsure: readonly Vote[];
  result: FlagResult['result'];
}

/**
 * Whether more than `share` of the posts show a sign. Raised only if that holds whatever the unread parts are, clear
 * only if its opposite does; else not enough data. So reading less can never turn a flag clear, nor raise it. A share of
 * .5 is the median's: "more than half are below" says "the median is below".
 */
export function tally(votes: readonly Vote[], { share, fewest }: { share: number; fewest: number }): Tally {
  const bad = votes.filter((vote) => vote.says === 'bad');
  const fine = votes.filter((vote) => vote.says === 'fine');
  const unsure = votes.filter((vote) => vote.says === 'unsure');
  const sureBad = bad.filter((vote) => !vote.isOptional).length;
  const sureFine = fine.filter((vote) => !vote.isOptional).length;
  const isRaised = sureBad + sureFine >= fewest && sureBad > share * (sureBad + fine.length + unsure.length);
  const isClear =
    sureBad + sureFine >= fewest && bad.length + unsure.length <= share * (bad.length + unsure.length + sureFine);
  return { bad, fine, unsure, result: isRaised ? 'raised' : isClear ? 'clear' : 'not-enough-data' };
}

/** What a number in a range says about being below a limit that is itself a range. */
export function saysBelow(value: Range | null, limit: Range): Vote['says'] {
  if (value === null) return 'unsure';
  if (value.high < limit.low) return 'bad';
  return value.low >= limit.high ? 'fine' : 'unsure';
}

/**
 * The opened posts of the last year that have settled. Pinned posts belong to them: they are few, and the middle of the
 * sample isn't moved by them.
 */
export function judgedPosts({ posts }: Pick<Examined, 'posts'>): readonly ExaminedPost[] {
  return posts.filter(({ isRecent, isOpened }) => isRecent && isOpened);
}

/** The same of posts whose views are shown or should be, opened or only listed. */
export function viewedPosts({ posts }: Pick<Examined, 'posts'>): readonly ExaminedPost[] {
  return posts.filter(({ isRecent, post }) => isRecent && post.views.state !== 'not-shown');
}

/** Whether a fact is missing because we failed to read it, rather than because the page has no such thing. */
export function isUnread({ state }: { state: string }): boolean {
  return state === 'not-found' || state === 'unreadable';
}

/**
 * The median of ranges of which some are unknown (null): the lowest and the highest that it can be, whatever those are.
 * Optional ones count as unknown. Null where nothing can be said.
 */
export function medianBounds(values: readonly { value: Range | null; isOptional: boolean }[]): Range | null {
  if (values.length === 0) return null;
  const known = values.flatMap(({ value, isOptional }) => (value === null || isOptional ? [] : [value]));
  const unknown = values.length - known.length;
  const lows = known.map((value) => value.low).sort(ascending);
  const highs = known.map((value) => value.high).sort(ascending);
  const padding = (value: number) => Array.from({ length: unknown }, () => value);
  return {
    low: middleValue([...padding(0), ...lows]),
    high: middleValue([...highs, ...padding(Number.POSITIVE_INFINITY)]),
  };
}

function middleValue(sorted: readonly number[]): number {
  const at = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(at)] ?? 0) + (sorted[Math.ceil(at)] ?? 0)) / 2;
}

function ascending(a: number, b: number): number {
  return a - b;
}
