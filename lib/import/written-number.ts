/** Digits alone, or in groups of three with one sign between all of them: "1,204,311", "1.204.311", "1 204 311". */
const WHOLE = /^(?:\d{1,15}|\d{1,3}(?:([,. '’\u00a0\u202f])\d{3})(?:\1\d{3}){0,4})$/;

/** The whole number that a cell holds, null for anything else: signs, decimals, units, other groups. */
export function writtenNumber(cell: string): number | null {
  return WHOLE.test(cell) ? Number(cell.replace(/\D/g, '')) : null;
}

/** A number with a per cent sign or a currency before or behind it. */
const FIGURES = /^(?:\p{Sc}|[A-Z]{3}(?![A-Z]))? ?(\d[\d., '’\u00a0\u202f]*?) ?(?:%|\p{Sc}|[A-Z]{3})?$/u;

const ONE_SIGN = /^(\d{1,15})[.,](\d+)$/;
const GROUPED = /^(\d{1,3}(?:([., '’\u00a0\u202f])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/;

/**
 * The number that a cell holds, a per cent or currency sign beside it left aside; null where it holds none or can mean
 * two. `decimals` is how many such numbers have at most: with two, "1.234" can mean a thousand and is null; with three it
 * can't be told from its look either, but is taken for a number below two, as rates have no thousands.
 */
export function writtenAmount(cell: string, decimals: number): number | null {
  const [, figures = ''] = FIGURES.exec(cell) ?? [];
  if (/^\d{1,15}$/.test(figures)) return Number(figures);
  const [, before, behind = ''] = ONE_SIGN.exec(figures) ?? [];
  if (before !== undefined) return behind.length === 3 && decimals < 3 ? null : Number(`${before}.${behind}`);
  const [, whole, , part = '0'] = GROUPED.exec(figures) ?? [];
  return whole === undefined ? null : Number(`${whole.replace(/\D/g, '')}.${part}`);
}
