import { describe, expect, test } from 'vitest';
import { NOW } from '../probe';
import { shortCount } from './counts';
import { shownAge, shownDay, zonedInstant } from './dates';

describe('written numbers and dates', () => {
  test.each([
    [999, 'views', 'en', '999'],
    [1_000, 'views', 'en', '1K'],
    [1_999, 'views', 'en', '1.9K'],
    [9_999, 'views', 'en', '9.9K'],
    [19_999, 'views', 'en', '19K'],
    [739_999, 'views', 'en', '739K'],
    [2_099_999, 'views', 'en', '2M'],
    [4_199_999, 'views', 'en', '4.1M'],
    [1_150_000_000, 'views', 'en', '1.1B'],
    [7_319, 'followers', 'en', '7.31K'],
    [18_999, 'followers', 'en', '18.9K'],
    [594_999, 'followers', 'en', '594K'],
    [1_150_000, 'followers', 'en', '1.15M'],
    [25_099_999, 'followers', 'en', '25M'],
    [2_715, 'views', 'de', '2715'],
    [17_645, 'views', 'de', '17.645'],
    [999_999, 'views', 'de', '999.999'],
    [1_299_999, 'views', 'de', '1,2\u00a0Mio.'],
    [48_299, 'followers', 'de', '48.200'],
    [6_031_233, 'followers', 'de', '6,03\u00a0Mio.'],
    [2_423, 'views', 'ja', '2423'],
    [22_795, 'views', 'ja', '2.2万'],
    [1_469_999, 'views', 'ja', '146万'],
    [139_999_999, 'views', 'ja', '1.3億'],
    [48_299, 'followers', 'ja', '4.82万'],
    [7_319, 'followers', 'ja', '7310'],
    [2_423, 'views', 'pt', '2,4\u00a0mil'],
    [1_469_999, 'views', 'pt', '1,4\u00a0mi'],
    [48_299, 'followers', 'pt', '48,2\u00a0mil'],
    [2_423, 'views', 'ar', '2.4\u00a0ألف'],
    [5_049_999, 'followers', 'ar', '5.04\u00a0مليون'],
  ] as const)('%d %s in %s is "%s"', (value, kind, language, text) => {
    expect(shortCount(value, kind, language)).toBe(text);
  });

  test.each([
    ['2026-11-20T11:59:30Z', '30 seconds ago', 'vor 30 Sekunden'],
    ['2026-11-20T10:59:00Z', '1 hour ago', 'vor 1 Stunde'],
    ['2026-11-07T11:00:00Z', '13 days ago', 'vor 13 Tagen'],
    ['2026-11-06T11:00:00Z', '2 weeks ago', 'vor 2 Wochen'],
    ['2026-10-22T13:00:00Z', '4 weeks ago', 'vor 4 Wochen'],
    ['2026-10-20T11:00:00Z', '1 month ago', 'vor 1 Monat'],
    ['2025-11-20T13:00:00Z', '11 months ago', 'vor 11 Monaten'],
    ['2025-11-20T11:00:00Z', '1 year ago', 'vor 1 Jahr'],
    ['2024-11-21T11:00:00Z', '1 year ago', 'vor 1 Jahr'],
  ])('%s is %s', (then, english, german) => {
    expect(shownAge(Date.parse(then), NOW, 'en')).toBe(english);
    expect(shownAge(Date.parse(then), NOW, 'de')).toBe(german);
  });

  test.each([
    ['2026-11-20T10:59:00Z', '1 時間前', 'há 1 hora', 'قبل ساعة واحدة'],
    ['2026-11-18T11:00:00Z', '2 日前', 'há 2 dias', 'قبل يومين (2)'],
    ['2026-11-15T11:00:00Z', '5 日前', 'há 5 dias', 'قبل 5 أيام'],
    ['2026-11-07T11:00:00Z', '13 日前', 'há 13 dias', 'قبل 13 يومًا'],
    ['2026-10-20T11:00:00Z', '1 か月前', 'há 1 mês', 'قبل شهر واحد'],
    ['2024-11-19T11:00:00Z', '2 年前', 'há 2 anos', 'قبل سنتين (2)'],
  ])('%s is %s', (then, japanese, portuguese, arabic) => {
    expect(shownAge(Date.parse(then), NOW, 'ja')).toBe(japanese);
    expect(shownAge(Date.parse(then), NOW, 'pt')).toBe(portuguese);
    expect(shownAge(Date.parse(then), NOW, 'ar')).toBe(arabic);
  });

  test('days and instants are in the platform’s own zone', () => {
    const then = Date.parse('2026-03-01T05:30:00Z');
    expect(shownDay(then, 'en')).toBe('Feb 28, 2026');
    expect(shownDay(then, 'de')).toBe('28.02.2026');
    expect(shownDay(then, 'ja')).toBe('2026/02/28');
    expect(shownDay(then, 'pt')).toBe('28 de fev. de 2026');
    expect(shownDay(then, 'ar')).toBe('28\u200f/02\u200f/2026');
    expect(zonedInstant(then)).toBe('2026-02-28T21:30:00-08:00');
    expect(Date.parse(zonedInstant(then))).toBe(then);
  });
});
