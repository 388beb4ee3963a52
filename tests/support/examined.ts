import type { Count } from '@/lib/model/count';
import type { Fact } from '@/lib/model/fact';
import { notShown, readFact } from '@/lib/model/facts';
import type { PostReading, ProfileReading } from '@/lib/model/reading';
import type { PlatformTraits } from '@/lib/model/traits';
import { INSTAGRAM_BENCHMARKS } from '@/lib/platforms/benchmarks';
import { INSTAGRAM_LIMITS } from '@/lib/platforms/limits';
import { INSTAGRAM_DEAREST } from '@/lib/platforms/prices';
import { youtube } from '@/lib/platforms/youtube';
import { type Evidence, type Examined, examine } from '@/lib/scoring/evidence';
import { evidenceOf } from './evidence';
import { countFact, DAY, NOW, postReading } from './readings';

/** Traits of a platform with everything that flags go by: engagement by followers, with a table. */
export const TRAITS: PlatformTraits = {
  ...youtube.traits,
  followersNoun: 'followers',
  engagementBasis: 'followers',
  formulas: ['median-12-followers'],
  benchmarks: INSTAGRAM_BENCHMARKS,
  limits: INSTAGRAM_LIMITS,
  dearestCpm: INSTAGRAM_DEAREST,
};

/** A post that shows everything, in words and numbers of a test. */
export interface Shown {
  likes?: number | Fact<Count>;
  comments?: number | Fact<Count>;
  views?: number | Fact<Count>;
  caption?: string;
  isLabelled?: boolean;
  daysAgo?: number;
}

/** A fully read post. */
export function shownPost(id: string, { likes = 300, comments = 20, views = 4_000, ...rest }: Shown = {}): PostReading {
  const at = NOW - (rest.daysAgo ?? 30) * DAY;
  const countOf = (value: number | Fact<Count>) => (typeof value === 'number' ? countFact(value) : value);
  return postReading(id, {
    kind: 'photo',
    title: notShown,
    caption: readFact(rest.caption ?? 'A walk along the river.', 'caption', 'test'),
    publishedAt: readFact({ earliest: at, latest: at }, 'date', 'test'),
    likes: countOf(likes),
    likesHidden: readFact(false, 'shown', 'test'),
    comments: countOf(comments),
    views: countOf(views),
    paidPartnership: readFact(rest.isLabelled ?? false, 'label', 'test'),
    pinned: readFact(false, 'pin', 'test'),
  });
}

/** So many fully read posts, each a day older than the one before. */
export function shownPosts(count: number, shown: (index: number) => Shown = () => ({})): PostReading[] {
  return Array.from({ length: count }, (_, index) => shownPost(`p${index}`, { daysAgo: 10 + index, ...shown(index) }));
}

/** Examined evidence of a creator with 20,000 followers who shows these posts. */
export function examinedOf(
  posts: readonly PostReading[],
  { profile = {}, ...rest }: Partial<Evidence> & { profile?: Partial<ProfileReading> } = {},
): Examined {
  return examine({ ...evidenceOf(posts, { followers: countFact(20_000), ...profile }), traits: TRAITS, ...rest });
}
