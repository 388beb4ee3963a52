import type { Count } from '../../model/count';
import type { Numeral } from './separators';
import type { CountStyle } from './style';

/**
 * The whole numbers that a printed number can stand for. `unit` is the power that its unit word stands for, 1 without a
 * word; `smaller` the next smaller unit of the language, 1 where there is none: a rounded number at a unit's edge can't
 * be lower than where the smaller unit ends. Null where the number isn't whole or too great to be held exactly.
 */
export function intervalOf(numeral: Numeral, unit: number, smaller: number, style: CountStyle): Count | null {
  const printed = 10 ** numeral.decimals;
  if (unit % printed !== 0) return null;
  const value = numeral.digits * (unit / printed);
  if (!Number.isSafeInteger(value + unit)) return null;
  const step = stepOf(numeral, unit, style);
  const cut = { low: value, high: value + step - 1 };
  if (style.shortening === 'cut' || step === 1) return cut;
  const rounded = {
    low: Math.max(lowestRounded(value, step, unit, smaller, style), Math.min(value, style.fullBelow ?? 0)),
    high: value + Math.ceil(step / 2) - 1,
  };
  return style.shortening === 'rounded' ? rounded : { low: Math.min(rounded.low, cut.low), high: cut.high };
}

/** How far apart two neighbouring printed numbers lie. */
function stepOf(numeral: Numeral, unit: number, style: CountStyle): number {
  if (unit === 1) return style.precision === 'three-digits' ? fullDigitsStep(numeral) : 1;
  return Math.max(1, unit / 10 ** Math.max(numeral.decimals, decimalsOf(style, numeral.whole)));
}

/** How many decimals a shortened number with so many digits before the sign can carry, printed or not. */
function decimalsOf(style: CountStyle, whole: number): number {
  switch (style.precision) {
    case 'tenth-below-ten':
      return whole === 1 ? 1 : 0;
    case 'three-digits':
      return Math.max(0, 3 - whole);
    case 'tenth':
      return 1;
    default:
      return 0;
  }
}

/** Languages that print all digits ("594.000 Abonnenten") still show no more than three that mean something. */
function fullDigitsStep(numeral: Numeral): number {
  const step = 10 ** Math.max(0, numeral.whole - 3);
  return numeral.digits % step === 0 ? step : 1;
}

function lowestRounded(value: number, step: number, unit: number, smaller: number, style: CountStyle): number {
  if (value !== unit) return value - Math.floor(step / 2);
  const below = String(unit / smaller).length - 1;
  const stepBelow = smaller === 1 ? 1 : smaller / 10 ** decimalsOf(style, below);
  return value - Math.floor(stepBelow / 2);
}
