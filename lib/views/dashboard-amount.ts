/**
 * An amount as a person types it, with a comma or a point for the decimals, and without or with marks between thousands;
 * null for what is none. "1.250" and "1,250" are read as one thousand two hundred and fifty.
 */
export function parseAmount(text: string): number | null {
  const bare = text.replace(/[\s'’]/g, '');
  if (!/^\d[\d.,]*$/.test(bare)) return null;
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const decimals = last < 0 ? '' : bare.slice(last + 1);
  const whole = (last < 0 ? bare : bare.slice(0, last)).replace(/[.,]/g, '');
  if (decimals.length === 3 || decimals.length === 0) return Number(`${whole}${decimals}`);
  return decimals.length <= 2 ? Number(`${whole}.${decimals}`) : null;
}
