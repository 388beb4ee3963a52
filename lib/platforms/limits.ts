import type { PlatformLimits } from '../model/traits';

const KOLENS_COMMENTS = { value: 1 / 300, source: 'KOLens: fewer than one comment to 300 likes' };

/** Limits for Instagram, each with where it comes from. */
export const INSTAGRAM_LIMITS: PlatformLimits = {
  evenLikes: { value: 0.15, source: 'ours: below what 1 % of measured accounts show (.17)' },
  veryHighEngagement: { value: 10, source: 'published rule of an open-source vetting tool: Instagram above 10 %' },
  fewestCommentsPerLike: KOLENS_COMMENTS,
  fewestViewsPerFollower: { value: 0.01, source: 'ours: a third of the low end of what Carro calls usual (3–10 %)' },
};

/** Limits for TikTok, each with where it comes from. No measured spread of likes was at hand. */
export const TIKTOK_LIMITS: PlatformLimits = {
  veryHighEngagement: { value: 15, source: 'published rule of an open-source vetting tool: TikTok above 15 %' },
  fewestCommentsPerLike: {
    value: 1 / 1000,
    source: 'ours: a fifth of the usual low end (.5 %) of an open-source tool',
  },
  fewestViewsPerFollower: { value: 0.01, source: 'ours: a fifth of what an open-source vetting tool calls weak (5 %)' },
};

/** Limits for YouTube, each with where it comes from. */
export const YOUTUBE_LIMITS: PlatformLimits = {
  evenLikes: { value: 0.35, source: 'ours: below what 1 % of measured channels show (.37)' },
  veryHighEngagement: { value: 12, source: 'published rule of an open-source vetting tool: YouTube above 12 %' },
  fewestCommentsPerLike: KOLENS_COMMENTS,
  fewestViewsPerFollower: { value: 0.01, source: 'ours: a fifth of what an open-source vetting tool calls weak (5 %)' },
};
