import type { PlatformTraits } from '../../model/traits';
import { TIKTOK_BENCHMARKS } from '../benchmarks';
import { TIKTOK_LIMITS } from '../limits';
import { TIKTOK_DEAREST, TIKTOK_PRICES } from '../prices';
import { PUBLISHED_TIER_SCHEMES } from '../tier-schemes';

/** What scoring must know about TikTok. Its field guide counts 5,000 to 50,000 followers as micro. */
export const tiktokTraits: PlatformTraits = {
  followersNoun: 'followers',
  tiers: {
    'field-guide': [
      { id: 'nano', from: 1_000 },
      { id: 'micro', from: 5_000 },
      // Ours: the field guide has nothing between 50,000 and 100,000.
      { id: 'mid', from: 50_000 },
      { id: 'macro', from: 100_000 },
      { id: 'mega', from: 1_000_000 },
    ],
    ...PUBLISHED_TIER_SCHEMES,
  },
  engagementBasis: 'views',
  formulas: ['kolens', 'hypeauditor-tiktok'],
  benchmarks: TIKTOK_BENCHMARKS,
  limits: TIKTOK_LIMITS,
  prices: TIKTOK_PRICES,
  dearestCpm: TIKTOK_DEAREST,
};
