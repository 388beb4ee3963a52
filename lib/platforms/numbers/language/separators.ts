import { composed } from '../normalize';
import type { LanguageWords } from '../words';
import type { Language } from './language';

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
export function separatorsOf(language: Language): LanguageWords['separators'] {
  const isIndian = language.rows.some((row) => INDIAN.includes(row));
  const listed = Object.keys(PAGES).filter((signs) => PAGES[signs]?.split(' ').includes(language.base));
  const known = listed.length > 0 ? listed : language.isKnownToRuntime ? [runtimeSigns(language.tag)] : [];
  return known.map((signs) => ({
    decimal: `${signs.charAt(0)}٫`,
    group: `${signs.charAt(1)}٬`.replace('’', "’'"),
    isIndian,
  }));
}

/** The runtime's decimal and group sign, without marks of direction; all spaces are plain ones. */
function runtimeSigns(tag: string): string {
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const [decimal = '.', group = ' '] = ['decimal', 'group'].map((type) => {
    const sign = parts.find((part) => part.type === type)?.value;
    return sign && composed(sign).charAt(0);
  });
  return `${decimal}${group}`.replace(/\s/, ' ').replace("'", '’');
}
