import type { TierBand } from '../model/traits';

/** The id of a band to which a scheme gives no name. */
const UNNAMED = 'not-named';

/**
 * Tier schemes that their publishers use for every platform alike. Where a publisher names no band for a size, the scheme
 * says so by a band called "not-named"; nothing is filled in.
 */
export const PUBLISHED_TIER_SCHEMES: Readonly<Record<string, readonly TierBand[]>> = {
  /** HypeAuditor: 1–5K, 5–20K, 20–100K, 100K–1M, from 1M. */
  hypeauditor: [
    { id: 'nano', from: 1_000 },
    { id: 'micro', from: 5_000 },
    { id: 'mid', from: 20_000 },
    { id: 'macro', from: 100_000 },
    { id: 'mega', from: 1_000_000 },
  ],
  /** Favikon: up to 10K, 10–100K, 100–500K, from 500K. */
  favikon: [
    { id: 'nano', from: 0 },
    { id: 'micro', from: 10_000 },
    { id: 'macro', from: 100_000 },
    { id: 'mega', from: 500_000 },
  ],
  /** Lefty: 10–100K, 100–300K, 300K–1M. */
  lefty: [
    { id: UNNAMED, from: 0 },
    { id: 'micro', from: 10_000 },
    { id: 'mid', from: 100_000 },
    { id: 'macro', from: 300_000 },
    { id: UNNAMED, from: 1_000_000 },
  ],
  /** Mediakix: 1–10K, 10–50K; its further bands were not at hand. */
  mediakix: [
    { id: 'nano', from: 1_000 },
    { id: 'micro', from: 10_000 },
    { id: UNNAMED, from: 50_000 },
  ],
  /** The Cirqle: micro 10–49.9K, macro 500K–1M. */
  cirqle: [
    { id: UNNAMED, from: 0 },
    { id: 'micro', from: 10_000 },
    { id: UNNAMED, from: 50_000 },
    { id: 'macro', from: 500_000 },
    { id: UNNAMED, from: 1_000_000 },
  ],
};
