import type { BenchmarkTable } from '../model/benchmark';

/** What is typical on Instagram. "Typical" is from Modash's "low" to its "high" line, not its narrow "average" band. */
export const INSTAGRAM_BENCHMARKS: readonly BenchmarkTable[] = [
  {
    id: 'modash-calculator-instagram',
    basis: 'median of likes+comments ÷ followers',
    source: 'Modash, public engagement-rate calculator for Instagram',
    date: '2026',
    sample: 'more than 72 million profiles',
    formula: 'median (likes + comments) ÷ followers, last 30 posts',
    rows: [
      { from: 1_000, low: 1.72, high: 7.97 },
      { from: 5_000, low: 0.62, high: 3.54 },
      { from: 10_000, low: 0.39, high: 2.61 },
      { from: 50_000, low: 0.32, high: 2.47 },
      { from: 100_000, low: 0.41, high: 2.63 },
      { from: 500_000, low: 0.46, high: 2.46 },
      { from: 1_000_000, low: 0.57, high: 2.6 },
    ],
  },
  {
    id: 'so-influential-instagram',
    basis: 'mean of likes+comments ÷ followers',
    source: 'So Influential, published medians by size',
    date: '2026',
    sample: 'not stated',
    formula: '(likes + comments) ÷ followers, 6–12 posts',
    rows: [
      { from: 0, low: 4, high: 5 },
      { from: 10_000, low: 2, high: 3 },
      { from: 100_000, low: 1.5, high: 1.5 },
      { from: 500_000, low: 1, high: 1.5 },
      { from: 1_000_000, low: 1, high: 1 },
    ],
  },
];

/** What is typical on TikTok. */
export const TIKTOK_BENCHMARKS: readonly BenchmarkTable[] = [
  {
    id: 'kolens-tiktok',
    basis: 'mean of likes+comments+shares+saves ÷ views',
    source: 'KOLens, published ranges by size',
    date: '2026',
    sample: 'not stated',
    formula: '(likes + comments + shares + saves) ÷ views per video, averaged over 10–12 videos',
    rows: [
      { from: 1_000, low: 8, high: 15 },
      { from: 10_000, low: 5, high: 8 },
      { from: 100_000, low: 3, high: 6 },
      { from: 1_000_000, low: 1.5, high: 3.5 },
    ],
  },
];

/**
 * What is typical on YouTube: nothing that can be used. The one large published table (Influencer Hero) allows views or
 * subscribers in its denominator and so is on no basis.
 */
export const YOUTUBE_BENCHMARKS: readonly BenchmarkTable[] = [];
