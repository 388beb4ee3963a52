import type { SiteLanguage } from '../../site';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type AgeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A unit of one and of several. */
type UnitWords = Record<AgeUnit, readonly [one: string, many: string]>;

const GERMAN_UNITS: UnitWords = {
  second: ['Sekunde', 'Sekunden'],
  minute: ['Minute', 'Minuten'],
  hour: ['Stunde', 'Stunden'],
  day: ['Tag', 'Tagen'],
  week: ['Woche', 'Wochen'],
  month: ['Monat', 'Monaten'],
  year: ['Jahr', 'Jahren'],
};

const PORTUGUESE_UNITS: UnitWords = {
  second: ['segundo', 'segundos'],
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['dia', 'dias'],
  week: ['semana', 'semanas'],
  month: ['mês', 'meses'],
  year: ['ano', 'anos'],
};

const JAPANESE_UNITS: Record<AgeUnit, string> = {
  second: '秒',
  minute: '分',
  hour: '時間',
  day: '日',
  week: '週間',
  month: 'か月',
  year: '年',
};

/** One and two have words of their own; from three to ten the plural, then the singular. */
const ARABIC_UNITS: Record<AgeUnit, readonly [one: string, two: string, few: string, many: string]> = {
  second: ['ثانية واحدة', 'ثانيتين', 'ثوانٍ', 'ثانية'],
  minute: ['دقيقة واحدة', 'دقيقتين', 'دقائق', 'دقيقة'],
  hour: ['ساعة واحدة', 'ساعتين', 'ساعات', 'ساعة'],
  day: ['يوم واحد', 'يومين', 'أيام', 'يومًا'],
  week: ['أسبوع واحد', 'أسبوعين', 'أسابيع', 'أسبوعًا'],
  month: ['شهر واحد', 'شهرين', 'أشهر', 'شهرًا'],
  year: ['سنة واحدة', 'سنتين', 'سنوات', 'سنة'],
};

/** "3 weeks ago", "vor 3 Wochen", "3 週間前": whole units, cut. Days go up to 13, weeks to 4, months to 11. */
export function shownAge(then: number, now: number, language: SiteLanguage): string {
  const [count, unit] = age(then, now);
  const one = count === 1 ? 0 : 1;
  switch (language) {
    case 'en':
      return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
    case 'de':
      return `vor ${count} ${GERMAN_UNITS[unit][one]}`;
    case 'ja':
      return `${count} ${JAPANESE_UNITS[unit]}前`;
    case 'pt':
      return `há ${count} ${PORTUGUESE_UNITS[unit][one]}`;
    case 'ar':
      return `قبل ${arabicAge(count, ARABIC_UNITS[unit])}`;
  }
}

function arabicAge(count: number, [one, two, few, many]: readonly [string, string, string, string]): string {
  if (count === 1) return one;
  if (count === 2) return `${two} (2)`;
  return `${count} ${count > 2 && count < 11 ? few : many}`;
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
const PORTUGUESE_MONTHS = 'jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.'.split(' ');

const RLM = '\u200f';

/** A day as the page prints it, in the platform's own zone: "Mar 23, 2022", "23.03.2022", "2022/03/23". */
export function shownDay(then: number, language: SiteLanguage): string {
  const { year, month, day } = platformDay(then);
  switch (language) {
    case 'en':
      return `${ENGLISH_MONTHS[month - 1]} ${day}, ${year}`;
    case 'de':
      return `${two(day)}.${two(month)}.${year}`;
    case 'ja':
      return `${year}/${two(month)}/${two(day)}`;
    case 'pt':
      return `${day} de ${PORTUGUESE_MONTHS[month - 1]} de ${year}`;
    case 'ar':
      return `${two(day)}${RLM}/${two(month)}${RLM}/${year}`;
  }
}

/** The two lines in which the description panel prints a day: "Mar 23" over "2022", "23.03." over "2022". */
export function shownDayParts(then: number, language: SiteLanguage): { day: string; year: string } {
  const { year, month, day } = platformDay(then);
  const texts: Record<SiteLanguage, string> = {
    en: `${ENGLISH_MONTHS[month - 1]} ${day}`,
    de: `${two(day)}.${two(month)}.`,
    ja: `${month}月${day}日`,
    pt: `${day} de ${PORTUGUESE_MONTHS[month - 1]}`,
    ar: `${two(day)}${RLM}/${two(month)}`,
  };
  return { day: texts[language], year: String(year) };
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
