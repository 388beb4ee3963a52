/** What a shown number can count. `viewers` are people watching a stream now, not views. */
export const COUNT_KINDS = [
  'followers',
  'following',
  'posts',
  'views',
  'viewers',
  'likes',
  'comments',
  'shares',
  'saves',
] as const;

/** What a shown number counts. */
export type CountKind = (typeof COUNT_KINDS)[number];

/**
 * How a platform shortens a count of one kind.
 * - `shortening`: whether digits are cut off or rounded; `unknown` means the interval must allow for both.
 * - `precision`: how many decimals a shortened number can carry, whether or not they are printed:
 *   `tenth-below-ten` one while the number before the unit is below 10, else none ("4.1m", "63k");
 *   `three-digits` as many as make three digits ("7.31k", "18.9k", "594k");
 *   `tenth` always one ("652.7K"); `whole` none ("11K");
 *   `unknown` as few as are printed: the widest reading.
 */
export interface CountStyle {
  shortening: 'cut' | 'rounded' | 'unknown';
  precision: 'tenth-below-ten' | 'three-digits' | 'tenth' | 'whole' | 'unknown';
  /** Numbers below this are always printed in full, so a shortened one can't mean less (TikTok 10,000). */
  fullBelow?: number;
}

/** The style of a page about which nothing is known: gives the widest interval. */
export const UNKNOWN_STYLE: CountStyle = { shortening: 'unknown', precision: 'unknown' };
