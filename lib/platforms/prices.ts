import type { PlatformTraits, PriceMethod, Threshold } from '../model/traits';

/** In the words of its guide a rule of thumb for any platform: $100 per 10,000 followers and post. */
const INBEAT: PriceMethod = {
  id: 'inbeat',
  source: 'inBeat: $100 per 10,000 followers and post, extras apart',
  per: 'thousand followers',
  low: 10,
  high: 10,
};

/** Published methods of pricing a post on Instagram. They disagree by more than eighty times for one account. */
export const INSTAGRAM_PRICES: readonly PriceMethod[] = [
  INBEAT,
  {
    id: 'influenceflow',
    source: 'InfluenceFlow, 2026: micro-influencer, a post $500–3,000',
    per: 'post',
    low: 500,
    high: 3_000,
  },
  { id: 'webfx', source: 'WebFX: $10–20 per 1,000 followers', per: 'thousand followers', low: 10, high: 20 },
  {
    id: 'sponsorrate',
    source: 'SponsorRate: feed post, a quarter of the followers reached, $10 per 1,000 of them, × 0.7–1.4',
    per: 'thousand followers',
    low: 1.75,
    high: 3.5,
  },
  { id: 'awisee', source: 'AWISEE 2025: Reels $15–45 per 1,000 views', per: 'thousand views', low: 15, high: 45 },
  { id: 'wotb', source: 'Word on the Block 2023: $5–15 per 1,000 views', per: 'thousand views', low: 5, high: 15 },
];

/** Published methods of pricing a video on TikTok. */
export const TIKTOK_PRICES: readonly PriceMethod[] = [
  INBEAT,
  {
    id: 'influenceflow',
    source: 'InfluenceFlow, 2026: micro-influencer, a video $200–2,000',
    per: 'post',
    low: 200,
    high: 2_000,
  },
  { id: 'awisee', source: 'AWISEE 2025: $7–25 per 1,000 views', per: 'thousand views', low: 7, high: 25 },
  { id: 'wotb', source: 'Word on the Block 2023: $5–15 per 1,000 views', per: 'thousand views', low: 5, high: 15 },
];

/** Published methods of pricing a video on YouTube. */
export const YOUTUBE_PRICES: readonly PriceMethod[] = [
  INBEAT,
  {
    id: 'influenceflow',
    source: 'InfluenceFlow, 2026: micro-influencer, a video $1,000–10,000',
    per: 'post',
    low: 1_000,
    high: 10_000,
  },
  { id: 'webfx', source: 'WebFX: $20–25 per 1,000 subscribers', per: 'thousand followers', low: 20, high: 25 },
  {
    id: 'awisee',
    source: 'AWISEE 2025: integration $15–35 per 1,000 views, dedicated video 50–75 and more',
    per: 'thousand views',
    low: 15,
    high: 75,
  },
  { id: 'wotb', source: 'Word on the Block 2023: $15–30 per 1,000 views', per: 'thousand views', low: 15, high: 30 },
];

const UNTAPPER: Threshold = { value: 50, source: 'Untapper: macro-creators $25–50 per 1,000 views, on any platform' };
const NOXAKIT: Threshold = { value: 50, source: 'noxakit: TikTok above 100,000 followers $25–50 per 1,000 views' };

/** The dearest published prices of 1,000 views on Instagram. For Reels AWISEE 2025 ends at $45, below Untapper's. */
export const INSTAGRAM_DEAREST: NonNullable<PlatformTraits['dearestCpm']> = {
  photo: UNTAPPER,
  carousel: { value: 50, source: 'AWISEE 2025: carousel $20–50 per 1,000 views' },
  video: UNTAPPER,
  short: UNTAPPER,
};

/** The dearest published prices of 1,000 views on TikTok; AWISEE 2025 ends at $25. */
export const TIKTOK_DEAREST: NonNullable<PlatformTraits['dearestCpm']> = { video: NOXAKIT, carousel: UNTAPPER };

/** The dearest published prices of 1,000 views on YouTube. Of Shorts no dearer one is published than of anything. */
export const YOUTUBE_DEAREST: NonNullable<PlatformTraits['dearestCpm']> = {
  video: { value: 75, source: 'AWISEE 2025: dedicated video $50–75 and more per 1,000 views' },
  short: UNTAPPER,
};
