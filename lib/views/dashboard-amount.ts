/** Digits in groups of three, or ungrouped; then up to two decimals behind a comma or point. */
const GROUPED = /^([1-9]\d{0,2}(?:[.,]\d{3})+)(?:[.,](\d{1,2}))?$/;
const UNGROUPED = /^(\d+)(?:[.,](\d{1,2}))?$/;

/**
 * An amount as a person types it, with a comma or a point for the decimals, and without or with marks between thousands;
 * null for what is none or may be two. "1.250" and "1,250" are one thousand two hundred and fifty: prices have no third
 * decimal.
 */
export function parseAmount(text: string): number | null {
  const bare = text.replace(/[\s'’]/g, '');
  const match = GROUPED.exec(bare) ?? UNGROUPED.exec(bare);
  if (match === null) return null;
  const [, whole = '', decimals = ''] = match;
  return Number(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`);
}
