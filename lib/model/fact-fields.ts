import type { Count, Period } from './count';
import type { Fact } from './fact';
import type { CommentReading, HistoryReading, PostReading, ProfileReading } from './reading';

/** How facts of a field are put together: intervals can be intersected, other values can't. */
export type FieldKind = 'count' | 'period' | 'other';

type KindOf<F> =
  F extends Fact<infer V> ? ([V] extends [Count] ? 'count' : [V] extends [Period] ? 'period' : 'other') : never;

/** The fields of T that are facts, each with its kind. */
type FactFields<T> = { [K in keyof T as [KindOf<T[K]>] extends [never] ? never : K]: KindOf<T[K]> };

/** The facts of a profile. */
export const PROFILE_FACTS: FactFields<ProfileReading> = {
  name: 'other',
  bio: 'other',
  links: 'other',
  verified: 'other',
  category: 'other',
  email: 'other',
  country: 'other',
  language: 'other',
  followers: 'count',
  following: 'count',
  postCount: 'count',
  totalLikes: 'count',
  totalViews: 'count',
};

/** The facts of a post. */
export const POST_FACTS: FactFields<PostReading> = {
  title: 'other',
  caption: 'other',
  publishedAt: 'period',
  likes: 'count',
  comments: 'count',
  shares: 'count',
  saves: 'count',
  views: 'count',
  likesHidden: 'other',
  pinned: 'other',
  paidPartnership: 'other',
  durationSeconds: 'other',
};

/** The facts of a comment. */
export const COMMENT_FACTS: FactFields<CommentReading> = { likes: 'count', publishedAt: 'period' };

/** The facts of a history's row. */
export const HISTORY_FACTS: FactFields<HistoryReading> = { followers: 'count', views: 'count', postCount: 'count' };

/** How two facts about one thing become one, by the kind of field. */
export interface Combination {
  count(a: Fact<Count>, b: Fact<Count>): Fact<Count>;
  period(a: Fact<Period>, b: Fact<Period>): Fact<Period>;
  other<T>(a: Fact<T>, b: Fact<T>): Fact<T>;
}

/** `b` with each of its facts combined with that of `a`; what isn't a fact stays as `b` has it. */
export function combineFacts<T extends object>(
  fields: Partial<Record<keyof T, FieldKind>>,
  a: T,
  b: T,
  combination: Combination,
): T {
  return mapFacts(fields, b, (fact, key, kind) => {
    // The tables above are typed by the fields' own types, so that a field's kind is that of its fact.
    const combine = combination[kind] as (a: Fact<unknown>, b: Fact<unknown>) => Fact<unknown>;
    return combine(a[key] as Fact<unknown>, fact);
  });
}

/** `value` with each of its facts put through `map`. */
export function mapFacts<T extends object>(
  fields: Partial<Record<keyof T, FieldKind>>,
  value: T,
  map: (fact: Fact<unknown>, key: keyof T, kind: FieldKind) => Fact<unknown>,
): T {
  const result = { ...value };
  for (const [key, kind] of Object.entries(fields) as [keyof T, FieldKind][]) {
    result[key] = map(value[key] as Fact<unknown>, key, kind) as T[keyof T]; // a fact maps to a fact of its own kind
  }
  return result;
}
