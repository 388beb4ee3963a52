import type { LanguageWords } from './words';

/** A number as printed: `digits` × 10^-`decimals`. */
export interface Numeral {
  digits: number;
  decimals: number;
  /** How many digits stand before the decimal sign. */
  whole: number;
}

/**
 * Reads numbers as the language prints them. Null for anything else: separators in the wrong place, two decimal signs,
 * more digits than a number can hold exactly, and where the language's ways of writing would give different numbers. A
 * count has decimals only before a unit, which `hasUnit` tells. Without separators only bare digits are read.
 */
export function numeralReader(
  separators: LanguageWords['separators'],
): (text: string, hasUnit: boolean) => Numeral | null {
  const patterns = [/^\d+$/, ...separators.map(patternOf)];
  return (text, hasUnit) => {
    const digits = text.replace(/\D/g, '');
    let result: Numeral | null = null;
    for (const pattern of patterns) {
      const [match, { length: decimals } = ''] = pattern.exec(text) ?? [];
      const whole = digits.length - decimals;
      const isWritten = whole < 16 && (whole === 1 || digits[0] !== '0');
      if (match === undefined || !isWritten || (decimals > 0 && !hasUnit)) continue;
      if (result && result.decimals !== decimals) return null;
      result = { digits: Number(digits), decimals, whole };
    }
    return Number.isSafeInteger(result?.digits) ? result : null;
  };
}

/** What a number with these signs looks like: in groups or without, with decimals or without. */
function patternOf({ decimal, group, isIndian }: LanguageWords['separators'][number]): RegExp {
  const [point, sign] = [decimal, group].map((signs) => `[${signs.replace(/./g, '\\$&')}]`);
  const indian = isIndian ? `|\\d\\d?(?:${sign}\\d\\d)*${sign}\\d{3}` : '';
  return new RegExp(`^(?:\\d+|\\d{1,3}(?:${sign}\\d{3})+${indian})(?:${point}(\\d{1,3}))?$`);
}
