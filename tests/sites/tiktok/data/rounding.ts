/** A number as the platform rounds it: all digits below 10,000, from there the nearest tenth of K, M or B. */
export function rounded(value: number): number {
  if (value < 10_000) return value;
  const step = value < 999_950 ? 100 : value < 999_950_000 ? 100_000 : 100_000_000;
  return Math.round(value / step) * step;
}

/** A number as it comes out of 32 bits that it may not fit into. */
export function overrun(value: number): number {
  return value | 0;
}
