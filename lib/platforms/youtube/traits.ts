import type { PlatformTraits } from '../../model/traits';
import { YOUTUBE_BENCHMARKS } from '../benchmarks';
import { YOUTUBE_LIMITS } from '../limits';
import { YOUTUBE_DEAREST, YOUTUBE_PRICES } from '../prices';
import { PUBLISHED_TIER_SCHEMES } from '../tier-schemes';

/** What scoring must know about YouTube. */
export const youtubeTraits: PlatformTraits = {
  followersNoun: 'subscribers',
  followersShown: 'three-digits',
  tiers: {
    'field-guide': [
      { id: 'nano', from: 1_000 },
      { id: 'micro', from: 10_000 },
      { id: 'macro', from: 100_000 },
      { id: 'mega', from: 1_000_000 },
    ],
    ...PUBLISHED_TIER_SCHEMES,
  },
  engagementBasis: 'views',
  formulas: ['hypeauditor-views'],
  benchmarks: YOUTUBE_BENCHMARKS,
  limits: YOUTUBE_LIMITS,
  prices: YOUTUBE_PRICES,
  dearestCpm: YOUTUBE_DEAREST,
};
