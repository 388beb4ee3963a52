import type { SiteLanguage } from '../../site';

const NBSP = '\u00a0';

/** All digits, grouped: "1,340,275" or "1.340.275". */
export function exactCount(value: number, language: SiteLanguage): string {
  const sign = language === 'de' ? '.' : ',';
  const digits = String(value);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(sign);
}

/** How a shown number is written: `views` also for likes and comments, one decimal below ten; `followers` three digits. */
export type ShortKind = 'views' | 'followers';

/**
 * A shortened count as the platform prints it: cut, never rounded; ".0" dropped. English shortens from a thousand,
 * German from a million and prints full digits below ("17.645", but "2715").
 */
export function shortCount(value: number, kind: ShortKind, language: SiteLanguage): string {
  const unit = unitOf(value, language);
  if (unit === null) return language === 'de' ? germanDigits(cutDigits(value, kind)) : String(value);
  return `${mantissa(value, unit.size, kind, language)}${unit.short}`;
}

/** The same with the unit in full, for accessibility labels: "6.03 million". */
export function spokenCount(value: number, kind: ShortKind, language: SiteLanguage): string {
  const unit = unitOf(value, language);
  if (unit === null) return shortCount(value, kind, language);
  return `${mantissa(value, unit.size, kind, language)} ${unit.long}`;
}

interface Unit {
  size: number;
  short: string;
  long: string;
}

const UNITS: Record<SiteLanguage, readonly Unit[]> = {
  en: [
    { size: 1e9, short: 'B', long: 'billion' },
    { size: 1e6, short: 'M', long: 'million' },
    { size: 1e3, short: 'K', long: 'thousand' },
  ],
  de: [
    { size: 1e9, short: `${NBSP}Mrd.`, long: 'Milliarden' },
    { size: 1e6, short: `${NBSP}Mio.`, long: 'Millionen' },
  ],
};

function unitOf(value: number, language: SiteLanguage): Unit | null {
  return UNITS[language].find((unit) => value >= unit.size) ?? null;
}

function mantissa(value: number, size: number, kind: ShortKind, language: SiteLanguage): string {
  const decimals = decimalsOf(value / size, kind);
  // Whole numbers only: a quotient of floats would cut 1.15 to 1.14.
  const steps = Math.floor(value / (size / 10 ** decimals));
  const whole = Math.floor(steps / 10 ** decimals);
  const rest = String(steps % 10 ** decimals).padStart(decimals, '0');
  const fraction = decimals === 0 ? '' : rest.replace(/0+$/, '');
  if (fraction === '') return String(whole);
  return `${whole}${language === 'de' ? ',' : '.'}${fraction}`;
}

function decimalsOf(size: number, kind: ShortKind): number {
  if (kind === 'views') return size < 10 ? 1 : 0;
  return size < 10 ? 2 : size < 100 ? 1 : 0;
}

/** Followers keep three digits also where a language prints them in full: 48,213 is "48.200". */
function cutDigits(value: number, kind: ShortKind): number {
  if (kind === 'views' || value < 1000) return value;
  const step = 10 ** (String(value).length - 3);
  return Math.floor(value / step) * step;
}

function germanDigits(value: number): string {
  return value < 10_000 ? String(value) : exactCount(value, 'de');
}
