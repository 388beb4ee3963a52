import type { Tier } from '../model/assessment';
import type { Count } from '../model/count';

/** The tier of creators below a scheme's first band. */
export const BELOW_ALL_TIERS = 'below-nano';

/**
 * The tier that `followers` falls into. A band includes its lower edge and ends where the next begins. Where the count's
 * interval spans an edge, the tier is that of its low end and `borderline` is true. Null without bands.
 */
export function tierOf(
  followers: Count,
  scheme: string,
  bands: readonly { id: string; from: number }[] | undefined,
): Tier | null {
  if (!bands || bands.length === 0) return null;
  const bandOf = (value: number) => bands.findLast((band) => band.from <= value)?.id ?? BELOW_ALL_TIERS;
  const id = bandOf(followers.low);
  return { scheme, id, borderline: bandOf(followers.high) !== id };
}
