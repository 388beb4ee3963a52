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
  const unit = 1_000 ** Math.floor(Math.log10(count) / 3);
  const inUnits = count / unit;
  if (style === 'whole') return unit;
  if (style === 'tenth') return unit / 10;
  if (style === 'tenth-below-ten') return inUnits < 10 ? unit / 10 : unit;
  return 10 ** (Math.floor(Math.log10(count)) - 2);
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
