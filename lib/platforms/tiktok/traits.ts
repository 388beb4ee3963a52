import type { PlatformTraits } from '../platform';

/** What scoring knows of TikTok. Its field guide counts 5,000 to 50,000 followers as micro. */
export const TRAITS: PlatformTraits = {
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
  },
  engagementBasis: 'views',
};
