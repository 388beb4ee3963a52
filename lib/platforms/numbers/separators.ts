import { type Language, perLanguage } from './language';

/** How a language writes numbers. */
export interface Separators {
  decimal: string;
  /** The sign between groups of digits; a plain space stands for every kind of space. */
  group: string;
  /** Whether groups above the thousands have two digits (12,34,567). */
  isIndian: boolean;
}

/** A number as printed: `digits` × 10^-`decimals`. */
export interface Numeral {
  digits: number;
  decimals: number;
  /** How many digits stand before the decimal sign. */
  whole: number;
}

/**
 * Decimal and group sign of languages that Chromium knows nothing of. Source: public table of YouTube's view counts in 83
 * languages, 2022-24; group signs that it doesn't show are CLDR's. Khmer has "," for decimals there and "." in newer CLDR:
 * both are tried, and what they would read differently is not read.
 */
const PAGES: Readonly<Record<string, string>> = {
  ',.': 'az bs eu gl is km lo mk',
  ', ': 'be hy ka kk ky sq uz',
  '.,': 'as km mn my ne or pa si zu',
};

/** Languages of two-digit groups. */
const INDIAN = 'as bn en-IN gu hi kn ml mr ne or pa ta te ur'.split(' ');

/** The ways in which a language's pages write numbers; none where neither the table nor the runtime knows. */
export const separatorsOf = perLanguage((language: Language): Separators[] => {
  const isIndian = language.rows.some((row) => INDIAN.includes(row));
  const listed = Object.keys(PAGES).filter((signs) => PAGES[signs]?.split(' ').includes(language.base));
  if (listed.length > 0) return listed.map((signs) => ({ decimal: signs.charAt(0), group: signs.charAt(1), isIndian }));
  if (!language.isKnownToRuntime) return [];
  const parts = new Intl.NumberFormat(language.tag, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const [decimal = '.', group = ' '] = ['decimal', 'group'].map(
    (type) => parts.find((part) => part.type === type)?.value,
  );
  return [{ decimal, group: group.replace(/\s/, ' ').replace("'", '’'), isIndian }];
});

/**
 * Reads a number as the language prints it. Null for anything else: separators in the wrong place, two decimal signs,
 * more digits than a number can hold exactly, and where the language's ways of writing would give different numbers. A
 * count has decimals only before a unit, which `hasUnit` tells. Without separators only bare digits are read.
 */
export function readNumeral(text: string, separators: readonly Separators[], hasUnit: boolean): Numeral | null {
  if (/^\d+$/.test(text)) return numeral(text, '');
  let result: Numeral | null = null;
  for (const signs of separators) {
    const read = separatedNumeral(text, signs);
    if (read === null || (read.decimals > 0 && !hasUnit)) continue;
    if (result && (result.digits !== read.digits || result.decimals !== read.decimals)) return null;
    result = read;
  }
  return result;
}

function separatedNumeral(text: string, { decimal, group, isIndian }: Separators): Numeral | null {
  const plain = text.replaceAll('٫', decimal).replaceAll('٬', group).replaceAll("'", '’');
  const [whole = '', fraction, ...more] = plain.split(decimal);
  const groups = whole.split(group);
  if (more.length > 0 || (fraction !== undefined && !/^\d{1,3}$/.test(fraction))) return null;
  return groups.length === 1 || isWellGrouped(groups, isIndian) ? numeral(groups.join(''), fraction ?? '') : null;
}

function isWellGrouped(groups: readonly string[], isIndian: boolean): boolean {
  const lengths = groups.map((group) => (/^\d+$/.test(group) ? group.length : 0));
  const [first = 0, ...rest] = lengths;
  if (first < 1 || first > 3 || rest.at(-1) !== 3) return false;
  const middle = rest.slice(0, -1);
  return middle.every((length) => length === 3) || (isIndian && first < 3 && middle.every((length) => length === 2));
}

function numeral(whole: string, fraction: string): Numeral | null {
  const digits = Number(whole + fraction);
  const isWritten = /^(?:0|[1-9]\d{0,14})$/.test(whole);
  return isWritten && Number.isSafeInteger(digits) ? { digits, decimals: fraction.length, whole: whole.length } : null;
}
