import type { PlatformTraits } from '../platform';

/** What scoring must know about Instagram. Its pages show no views for most posts, so engagement is held against followers. */
export const traits: PlatformTraits = {
  followersNoun: 'followers',
  tiers: {
    'field-guide': [
      { id: 'nano', from: 1_000 },
      { id: 'micro', from: 10_000 },
      { id: 'macro', from: 100_000 },
      { id: 'mega', from: 1_000_000 },
    ],
  },
  engagementBasis: 'followers',
};
