import type { Count } from '../../model/count';
import type { Numeral } from './numeral';
import type { CountStyle } from './style';
import type { Unit } from './units';

/**
 * The whole numbers that a printed number with this unit can stand for. Null where the number isn't whole or too great to
 * be held exactly.
 */
export function intervalOf(numeral: Numeral, unit: Unit, style: CountStyle): Count | null {
  const printed = 10 ** numeral.decimals;
  const value = numeral.digits * (unit.power / printed);
  if (unit.power % printed !== 0 || !Number.isSafeInteger(value + unit.power)) return null;
  const step = stepOf(numeral, unit.power, style);
  const isCut = style.shortening === 'cut' || step === 1;
  return {
    low: isCut ? value : Math.max(lowestRounded(value, step, unit, style), Math.min(value, style.fullBelow ?? 0)),
    high: value + (style.shortening === 'rounded' ? Math.ceil(step / 2) : step) - 1,
  };
}

/** How far apart two neighbouring printed numbers lie. */
function stepOf({ digits, decimals, whole }: Numeral, power: number, style: CountStyle): number {
  if (power > 1) return Math.max(1, power / 10 ** Math.max(decimals, decimalsOf(style, whole)));
  // Languages that print all digits ("594.000 Abonnenten") still show no more than three that mean something.
  const step = style.precision === 'three-digits' ? 10 ** Math.max(0, whole - 3) : 1;
  return digits % step === 0 ? step : 1;
}

/** How many decimals a shortened number with so many digits before the sign can carry, printed or not. */
function decimalsOf({ precision }: CountStyle, whole: number): number {
  if (precision === 'three-digits') return Math.max(0, 3 - whole);
  return precision === 'tenth' || (precision === 'tenth-below-ten' && whole === 1) ? 1 : 0;
}

/** A rounded number at a unit's edge ("1M") can't be lower than where the smaller unit ends. */
function lowestRounded(value: number, step: number, { power, smaller }: Unit, style: CountStyle): number {
  if (value !== power) return value - Math.floor(step / 2);
  const below = String(power / smaller).length - 1;
  return value - Math.floor(smaller === 1 ? 0 : smaller / 10 ** decimalsOf(style, below) / 2);
}
