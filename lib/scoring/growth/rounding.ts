/**
 * How a source shortens the counts it shows, as data: the platforms' own styles have the same names.
 * `three-digits` "18.9K", "594K" · `tenth-below-ten` "4.1M", "63K" · `tenth` "652.7K" · `whole` "11K" · `exact` in full ·
 * `unknown` to be recognised from the numbers themselves.
 */
export type RoundingStyle = 'three-digits' | 'tenth-below-ten' | 'tenth' | 'whole' | 'exact' | 'unknown';

/** Below this a count is written in full by every platform. */
const FULL_BELOW = 1_000;

/** Share of the numbers that must fit a style for it to be the source's: archives fill gaps with numbers in between. */
const FITTING_SHARE = 0.8;

/** Fewer shortened numbers than this say nothing about the style. */
const FEWEST_NUMBERS = 4;

/** The distance between two neighbouring counts that a style can show near `count`; at least 1. */
export function stepNear(count: number, style: RoundingStyle): number {
  if (count < FULL_BELOW || style === 'exact' || style === 'unknown') return 1;
  let unit = 1_000;
  while (count >= 1_000 * unit) unit *= 1_000;
  if (style === 'whole') return unit;
  if (style === 'tenth') return unit / 10;
  if (style === 'tenth-below-ten') return count < 10 * unit ? unit / 10 : unit;
  if (count < 10 * unit) return unit / 100;
  return count < 100 * unit ? unit / 10 : unit;
}

/**
 * The style that a list of plain numbers has: `claimed` where most numbers fit it, the coarsest that they fit where nothing
 * is claimed, else `exact`. Numbers that were never shortened (an old archive, an official export) are so recognised
 * whatever the platform does today.
 */
export function roundingOf(counts: readonly number[], claimed: RoundingStyle): RoundingStyle {
  const shortened = counts.filter((count) => count >= FULL_BELOW);
  if (claimed !== 'unknown') return shortened.length === 0 || fits(shortened, claimed) ? claimed : 'exact';
  if (shortened.length < FEWEST_NUMBERS) return 'exact';
  const styles = ['whole', 'tenth-below-ten', 'three-digits', 'tenth'] as const;
  return styles.find((style) => fits(shortened, style)) ?? 'exact';
}

function fits(counts: readonly number[], style: RoundingStyle): boolean {
  const fitting = counts.filter((count) => count % stepNear(count, style) === 0).length;
  return fitting >= FITTING_SHARE * counts.length;
}
