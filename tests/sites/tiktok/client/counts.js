/** @type {[size: number, sign: string][]} */
const UNITS = [
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
];

/**
 * A count as the page shows it, in every language alike: all digits below 10,000, from there rounded to a tenth of the
 * unit, without ".0".
 * @param {number} value
 */
export function shown(value) {
  if (value < 10_000) return String(value);
  const [unit, sign] = UNITS.find(([size]) => value >= size * 0.99995) ?? [1e3, 'K'];
  return `${Math.round(value / (unit / 10)) / 10}${sign}`;
}
