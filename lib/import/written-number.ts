/** Digits alone, or in groups of three with one sign between all of them: "1,204,311", "1.204.311", "1 204 311". */
const WHOLE = /^(?:\d{1,15}|\d{1,3}(?:([,. '’\u00a0\u202f])\d{3})(?:\1\d{3}){0,4})$/;

/** The whole number that a cell holds, null for anything else: signs, decimals, units, other groups. */
export function writtenNumber(cell: string): number | null {
  return WHOLE.test(cell) ? Number(cell.replace(/\D/g, '')) : null;
}
