import type { KnownCreator } from '../model/creator';
import { readValue } from '../model/facts';
import type { PostReading } from '../model/reading';
import { RULES } from './rules';

const HOUR = 3_600_000;

/** What scoring must know about a platform; the registry's traits fit. */
export interface ScoringTraits {
  followersNoun: string;
  tiers: Readonly<Record<string, readonly { id: string; from: number }[]>>;
  engagementBasis: 'followers' | 'views';
}

/** Everything that an assessment is made of. `now` is milliseconds since 1970, `seed` drives the resampling. */
export interface Evidence {
  known: KnownCreator;
  traits: ScoringTraits;
  now: number;
  seed: number;
}

/**
 * Posts that a rate may look at: not pinned, not announced or live, and old enough to have settled. A post without
 * a shown date counts as settled: lists leave dates off for Shorts, new and old. Newest first, undated last.
 */
export function settledPosts({ known, now }: Evidence): PostReading[] {
  const settled = now - RULES.settlingHours.value * HOUR;
  return known.posts
    .map((entry) => entry.post)
    .filter((post) => readValue(post.pinned) !== true && post.kind !== 'live')
    .filter((post) => (readValue(post.publishedAt)?.latest ?? 0) <= settled)
    .sort((a, b) => newest(b) - newest(a) || (a.id < b.id ? -1 : 1));
}

function newest(post: PostReading): number {
  return readValue(post.publishedAt)?.latest ?? 0;
}
