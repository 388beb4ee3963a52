import type { PriceMethod } from '../model/traits';

/** In the words of its guide a rule of thumb for any platform: $100 per 10,000 followers and post. */
const INBEAT: PriceMethod = {
  id: 'inbeat',
  source: 'inBeat: $100 per 10,000 followers and post, extras apart',
  per: 'thousand followers',
  low: 10,
  high: 10,
};

/** Published methods of pricing a post on Instagram. They disagree by some 95 times for one account. */
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
