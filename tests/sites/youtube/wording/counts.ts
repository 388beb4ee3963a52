import type { SiteLanguage } from '../../site';

const NBSP = '\u00a0';

/** How a shown number is written: `views` also for likes and comments, one decimal below ten; `followers` three digits. */
export type ShortKind = 'views' | 'followers';

interface Unit {
  size: number;
  short: string;
  long: string;
}

/** How a language writes numbers. */
interface NumberWriting {
  decimal: string;
  group: string;
  /** From the largest to the smallest. Below it all digits are printed. */
  units: readonly Unit[];
}

const WRITINGS: Record<SiteLanguage, NumberWriting> = {
  en: {
    decimal: '.',
    group: ',',
    units: [
      { size: 1e9, short: 'B', long: ' billion' },
      { size: 1e6, short: 'M', long: ' million' },
      { size: 1e3, short: 'K', long: ' thousand' },
    ],
  },
  de: {
    decimal: ',',
    group: '.',
    units: [
      { size: 1e9, short: `${NBSP}Mrd.`, long: ' Milliarden' },
      { size: 1e6, short: `${NBSP}Mio.`, long: ' Millionen' },
    ],
  },
  ja: {
    decimal: '.',
    group: ',',
    units: [
      { size: 1e8, short: '億', long: '億' },
      { size: 1e4, short: '万', long: '万' },
    ],
  },
  pt: {
    decimal: ',',
    group: '.',
    units: [
      { size: 1e9, short: `${NBSP}bi`, long: ' bilhões' },
      { size: 1e6, short: `${NBSP}mi`, long: ' milhões' },
      { size: 1e3, short: `${NBSP}mil`, long: ' mil' },
    ],
  },
  ar: {
    decimal: '.',
    group: ',',
    units: [
      { size: 1e9, short: `${NBSP}مليار`, long: ' مليار' },
      { size: 1e6, short: `${NBSP}مليون`, long: ' مليون' },
      { size: 1e3, short: `${NBSP}ألف`, long: ' ألف' },
    ],
  },
};

/** All digits, grouped: "1,340,275" or "1.340.275". */
export function exactCount(value: number, language: SiteLanguage): string {
  const digits = String(value);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(WRITINGS[language].group);
}

/**
 * A shortened count as the platform prints it: cut, never rounded; ".0" dropped. English, Portuguese and Arabic shorten
 * from a thousand, Japanese from ten thousand, German from a million; below that all digits are printed ("17.645", but
 * "2715").
 */
export function shortCount(value: number, kind: ShortKind, language: SiteLanguage): string {
  const unit = unitOf(value, language);
  return unit === null
    ? fullDigits(value, kind, language)
    : `${mantissa(value, unit.size, kind, language)}${unit.short}`;
}

/** The same with the unit in full, for accessibility labels: "6.03 million". */
export function spokenCount(value: number, kind: ShortKind, language: SiteLanguage): string {
  const unit = unitOf(value, language);
  return unit === null
    ? shortCount(value, kind, language)
    : `${mantissa(value, unit.size, kind, language)}${unit.long}`;
}

function unitOf(value: number, language: SiteLanguage): Unit | null {
  return WRITINGS[language].units.find((unit) => value >= unit.size) ?? null;
}

function mantissa(value: number, size: number, kind: ShortKind, language: SiteLanguage): string {
  const decimals = decimalsOf(value / size, kind);
  // Whole numbers only: a quotient of floats would cut 1.15 to 1.14.
  const steps = Math.floor(value / (size / 10 ** decimals));
  const whole = Math.floor(steps / 10 ** decimals);
  const rest = String(steps % 10 ** decimals).padStart(decimals, '0');
  const fraction = decimals === 0 ? '' : rest.replace(/0+$/, '');
  return fraction === '' ? String(whole) : `${whole}${WRITINGS[language].decimal}${fraction}`;
}

function decimalsOf(size: number, kind: ShortKind): number {
  if (kind === 'views') return size < 10 ? 1 : 0;
  return size < 10 ? 2 : size < 100 ? 1 : 0;
}

function fullDigits(value: number, kind: ShortKind, language: SiteLanguage): string {
  const shown = cutDigits(value, kind);
  return shown < 10_000 ? String(shown) : exactCount(shown, language);
}

/** Followers keep three digits also where a language prints them in full: 48,213 is "48.200". */
function cutDigits(value: number, kind: ShortKind): number {
  if (kind === 'views' || value < 1000) return value;
  const step = 10 ** (String(value).length - 3);
  return Math.floor(value / step) * step;
}
