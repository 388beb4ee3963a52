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
  const patterns = separators.map(patternOf);
  return (text, hasUnit) => {
    const { digits, length } = digitsIn(text);
    const isBare = length === text.length && length < 16 && (length === 1 || text[0] !== '0');
    let result: Numeral | null = isBare ? { digits, decimals: 0, whole: length } : null;
    // Without a sign in it there is but one way to read a number.
    for (const pattern of length === text.length ? [] : patterns) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const decimals = match[1]?.length ?? 0;
      const whole = length - decimals;
      const isWritten = whole < 16 && (whole === 1 || text[0] !== '0');
      if (!isWritten || (decimals > 0 && !hasUnit)) continue;
      if (result && result.decimals !== decimals) return null;
      result = { digits, decimals, whole };
    }
    return Number.isSafeInteger(digits) ? result : null;
  };
}

/** The number that a text's digits make without the signs between them, and how many there are. */
function digitsIn(text: string): { digits: number; length: number } {
  let digits = 0;
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    if (!isDigit(text, index)) continue;
    digits = digits * 10 + text.charCodeAt(index) - ZERO;
    length++;
  }
  return { digits, length };
}

const ZERO = 48;

function isDigit(text: string, index: number): boolean {
  const digit = text.charCodeAt(index) - ZERO;
  return digit >= 0 && digit <= 9;
}

/**
 * Where a text's first number begins and ends: ASCII digits, with any of the signs `between` two of them. Null where the
 * text has no digit. A second number is a word that nobody knows.
 */
export function firstNumber(text: string, between: string): { start: number; end: number } | null {
  let start = 0;
  while (start < text.length && !isDigit(text, start)) start++;
  if (start === text.length) return null;
  let end = start + 1;
  for (let index = end; index < text.length; index++) {
    if (isDigit(text, index)) end = index + 1;
    else if (!between.includes(text.charAt(index))) break;
  }
  return { start, end };
}

/** What a number with these signs looks like: in groups or without, with decimals or without. */
function patternOf({ decimal, group, isIndian }: LanguageWords['separators'][number]): RegExp {
  const [point, sign] = [decimal, group].map((signs) => `[${signs.replace(/./g, '\\$&')}]`);
  const indian = isIndian ? `|\\d\\d?(?:${sign}\\d\\d)*${sign}\\d{3}` : '';
  return new RegExp(`^(?:\\d+|\\d{1,3}(?:${sign}\\d{3})+${indian})(?:${point}(\\d{1,3}))?$`);
}
