import type { SiteLanguage } from '../../site';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type AgeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const GERMAN_UNITS: Record<AgeUnit, readonly [one: string, many: string]> = {
  second: ['Sekunde', 'Sekunden'],
  minute: ['Minute', 'Minuten'],
  hour: ['Stunde', 'Stunden'],
  day: ['Tag', 'Tagen'],
  week: ['Woche', 'Wochen'],
  month: ['Monat', 'Monaten'],
  year: ['Jahr', 'Jahren'],
};

/** "3 weeks ago", "vor 3 Wochen": whole units, cut. Days go up to 13, weeks to 4, months to 11. */
export function shownAge(then: number, now: number, language: SiteLanguage): string {
  const [count, unit] = age(then, now);
  if (language === 'de') return `vor ${count} ${GERMAN_UNITS[unit][count === 1 ? 0 : 1]}`;
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}

function age(then: number, now: number): [number, AgeUnit] {
  const passed = Math.max(0, now - then);
  if (passed < MINUTE) return [Math.floor(passed / SECOND), 'second'];
  if (passed < HOUR) return [Math.floor(passed / MINUTE), 'minute'];
  if (passed < DAY) return [Math.floor(passed / HOUR), 'hour'];
  if (passed < 14 * DAY) return [Math.floor(passed / DAY), 'day'];
  const months = wholeMonths(then, now);
  if (months < 1) return [Math.floor(passed / (7 * DAY)), 'week'];
  if (months < 12) return [months, 'month'];
  return [Math.floor(months / 12), 'year'];
}

function wholeMonths(then: number, now: number): number {
  const from = new Date(then);
  const to = new Date(now);
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const isShort =
    to.getUTCDate() < from.getUTCDate() || (to.getUTCDate() === from.getUTCDate() && now % DAY < then % DAY);
  return isShort ? months - 1 : months;
}

const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A day as the page prints it, in the platform's own zone: "Mar 23, 2022", "23.03.2022". */
export function shownDay(then: number, language: SiteLanguage): string {
  const { year, month, day } = platformDay(then);
  if (language === 'de') return `${two(day)}.${two(month)}.${year}`;
  return `${ENGLISH_MONTHS[month - 1]} ${day}, ${year}`;
}

/** The two lines in which the description panel prints a day: "Mar 23" over "2022", "23. März" over "2022". */
export function shownDayParts(then: number, language: SiteLanguage): { day: string; year: string } {
  const { year, month, day } = platformDay(then);
  const text = language === 'de' ? `${two(day)}.${two(month)}.` : `${ENGLISH_MONTHS[month - 1]} ${day}`;
  return { day: text, year: String(year) };
}

/** The exact instant with the platform's own offset: "2026-10-02T08:39:57-07:00". */
export function zonedInstant(then: number): string {
  const hours = offsetHours(then);
  return `${new Date(then + hours * HOUR).toISOString().slice(0, 19)}-0${-hours}:00`;
}

/** The platform's zone, nearly: summer time from April to October. */
function offsetHours(then: number): number {
  const month = new Date(then).getUTCMonth();
  return month >= 3 && month <= 9 ? -7 : -8;
}

function platformDay(then: number): { year: number; month: number; day: number } {
  const local = new Date(then + offsetHours(then) * HOUR);
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** "9:43", "1:02:09". */
export function shownLength(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
