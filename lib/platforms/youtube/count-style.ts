import type { CountKind, CountStyle } from '../numbers/style';

/** YouTube cuts and never rounds: subscribers to three digits, all else to a tenth below ten of the unit. */
export function countStyle(kind: CountKind): CountStyle {
  return kind === 'followers' ? THREE_DIGITS : TENTH_BELOW_TEN;
}

const THREE_DIGITS: CountStyle = { shortening: 'cut', precision: 'three-digits' };
const TENTH_BELOW_TEN: CountStyle = { shortening: 'cut', precision: 'tenth-below-ten' };
