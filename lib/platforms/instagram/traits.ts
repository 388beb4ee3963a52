import type { PlatformTraits } from '../../model/traits';
import { INSTAGRAM_BENCHMARKS } from '../benchmarks';
import { INSTAGRAM_LIMITS } from '../limits';
import { INSTAGRAM_DEAREST, INSTAGRAM_PRICES } from '../prices';
import { PUBLISHED_TIER_SCHEMES } from '../tier-schemes';

/** What scoring must know about Instagram. Its pages show no views for most posts, so engagement is held against followers. */
export const instagramTraits: PlatformTraits = {
  followersNoun: 'followers',
  tiers: {
    'field-guide': [
      { id: 'nano', from: 1_000 },
      { id: 'micro', from: 10_000 },
      { id: 'macro', from: 100_000 },
      { id: 'mega', from: 1_000_000 },
    ],
    ...PUBLISHED_TIER_SCHEMES,
  },
  engagementBasis: 'followers',
  formulas: ['median-12-followers'],
  benchmarks: INSTAGRAM_BENCHMARKS,
  limits: INSTAGRAM_LIMITS,
  prices: INSTAGRAM_PRICES,
  dearestCpm: INSTAGRAM_DEAREST,
};
