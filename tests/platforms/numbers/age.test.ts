import { describe, expect, test, vi } from 'vitest';
import { readAge } from '../../../lib/platforms/numbers/by-tag';
import { wordsOf } from '../../../lib/platforms/numbers/language/words-of';
import { numberReader } from '../../../lib/platforms/numbers/number-reader';

const AT = Date.UTC(2026, 9, 15, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function daysAgo(text: string, language: string | null): [from: number, to: number] | null {
  const period = readAge(text, { language, at: AT });
  return period && [(AT - period.latest) / DAY, (AT - period.earliest) / DAY];
}

describe('an age is cut, so it is an interval', () => {
  test.each([
    ['17 hours ago', 17 / 24, 18 / 24],
    ['1 day ago', 1, 2],
    ['3 weeks ago', 21, 28],
    ['43 minutes ago', 43 / 1440, 44 / 1440],
    ['0 seconds ago', 0, 1 / 86_400],
  ])('%s', (text, from, to) => {
    const [low = Number.NaN, high = Number.NaN] = daysAgo(text, 'en') ?? [];
    expect(low).toBeCloseTo(from, 6);
    expect(high).toBeCloseTo(to, 6);
  });

  test('months and years take the shortest and longest that the calendar and pages have', () => {
    for (const [n, shortest, longest] of [
      [1, 28, 62],
      [2, 59, 92],
      [11, 330, 366],
    ] as const) {
      const [low = Number.NaN, high = Number.NaN] = daysAgo(`${n} months ago`, 'en') ?? [];
      expect(low).toBeLessThanOrEqual(shortest);
      expect(low).toBeGreaterThan(shortest - 3);
      expect(high).toBeGreaterThanOrEqual(longest);
      expect(high).toBeLessThan(longest + 3);
    }
    const [low = Number.NaN, high = Number.NaN] = daysAgo('1 year ago', 'en') ?? [];
    expect([low, Math.round(high)]).toEqual([365, 731]);
  });

  test('every true age that a page would print so lies inside', () => {
    for (let days = 31; days < 1_500; days++) {
      const then = new Date(AT - days * DAY);
      const months = (2026 - then.getUTCFullYear()) * 12 + 9 - then.getUTCMonth() - (then.getUTCDate() > 15 ? 1 : 0);
      const text = months < 12 ? `${months} months ago` : `${Math.floor(months / 12)} years ago`;
      const period = readAge(text, { language: 'en', at: AT });
      expect(period && period.earliest <= then.getTime() && then.getTime() <= period.latest, text).toBe(true);
    }
  });
});

describe('wordings', () => {
  test.each([
    ['en', '2 years ago (edited)', 730],
    ['en', 'Streamed 3 weeks ago', 21],
    ['en', 'Updated 5 days ago', 5],
    ['en', 'Streamed live 5 days ago', 5],
    ['en', '282w', 1_974],
    ['en', '3d •', 3],
    ['de', 'vor 2 Jahren', 730],
    ['de', 'vor 4 Tagen (bearbeitet)', 4],
    ['de', 'Vor 3 Wochen gestreamt', 21],
    ['de', '3 Tg.', 3],
    ['ja', '4 日前（編集済み）', 4],
    ['cs', 'včera', 1],
    ['ar', 'قبل يومين (2)', 2],
    ['ar', 'قبل يوم واحد', 1],
    ['iw', 'לפני יומיים', 2],
    ['iw', 'לפני יומיים (2)', 2],
    ['iw', 'לפני יום', 1],
    ['ro', 'Acum o zi', 1],
    ['ru', 'Год назад', 365],
    ['ru', 'Неделю назад', 7],
    ['bs', 'prije 2 sedm.', 14],
    ['bs', 'prije dan', 1],
    ['eu', 'Duela egun bat', 1],
    ['eu', 'Duela astebete', 7],
    ['gl', 'hai un día', 1],
    ['is', 'fyrir einum degi', 1],
    ['no', 'for en uke siden', 7],
    ['sr', 'пре дан', 1],
    ['sr-Latn', 'pre nedelju', 7],
    ['sr-Latn-RS', 'pre nedelju', 7],
    ['sr_Latn_RS', 'pre nedelju', 7],
    ['bn', '১ দিন আগে', 1],
    ['bn', '2 দিন আগে', 2],
    ['fa', '۱ روز پیش', 1],
    ['km', '១ ថ្ងៃ​មុន', 1],
    ['my', 'ပြီးခဲ့သည့် ၁ ရက်', 1],
    ['hu', '6 napja', 6],
    ['fil', '2 (na) araw ang nakalipas', 2],
    ['sw', 'siku 2 zilizopita', 2],
    ['ms', '5 hari lalu', 5],
    ['si', 'දින 2කට පෙර', 2],
    ['zh-CN', '2 天前', 2],
    ['zh-CN', '2天前', 2],
  ])('%s: %s', (language, text, days) => {
    expect(daysAgo(text, language)?.[0]).toBe(days);
  });

  test('one letter, several units', () => {
    expect(daysAgo('5m', 'en')?.[0]).toBeCloseTo(5 / 1_440, 6);
    expect(daysAgo('2mo', 'en')?.[0]).toBeGreaterThan(57);
    expect(daysAgo('5 saat lalu', 'ms')?.[0]).toBeCloseTo(5 / 86_400, 6);
    expect(daysAgo('5 saat önce', 'tr')?.[0]).toBeCloseTo(5 / 24, 6);
  });

  test('a dual whose number says something else is not read', () => {
    expect(daysAgo('قبل يومين (5)', 'ar')).toBeNull();
  });

  test('words of the calendar allow for any hour and time zone', () => {
    expect(daysAgo('yesterday', 'en')).toEqual([0, 2]);
    expect(daysAgo('vorgestern', 'de')).toEqual([1, 3]);
    expect(daysAgo('just now', 'en')?.[0]).toBe(0);
  });
});

describe('what is not an age', () => {
  test.each([
    '',
    'ago',
    'days ago',
    '3 days',
    '3 weeks of work',
    'in 3 days',
    '-3 days ago',
    '3.5 days ago',
    '12345 days ago',
    '999 years ago',
    '3 days 4 hours ago',
    '3 days ago I saw 4 cats',
    'I saw it 3 days ago',
    '3 bananas ago',
    'vor 2 Jahren',
    '1,234 views',
    'Streamed',
    'Streamed 3 weeks',
    '3'.repeat(100_000),
    `3 days ago${' (edited)'.repeat(500)}`,
  ])('%j', (text) => {
    expect(readAge(text, { language: 'en', at: AT })).toBeNull();
  });

  test('without a language or a time', () => {
    expect(readAge('3 days ago', { language: null, at: AT })).toBeNull();
    expect(readAge('3 days ago', { language: 'xx', at: AT })).toBeNull();
    expect(readAge('3 days ago', { language: 'en', at: Number.NaN })).toBeNull();
  });
});

test('a browser without data for a language reads its ages from the tables', () => {
  vi.spyOn(Intl, 'RelativeTimeFormat').mockImplementation(function stub() {
    return {
      resolvedOptions: () => ({ locale: 'en-US', numeric: 'always', numberingSystem: 'latn', style: 'long' }),
      format: () => '',
      formatToParts: () => [],
    };
  });
  const rows = [
    ['be', '2 тыдні таму', 14],
    ['hy', '2 շաբաթ առաջ', 14],
    ['kk', '2 апта бұрын', 14],
    ['mk', 'пред 2 недели', 14],
    ['uz', '2 hafta oldin', 14],
    ['or', '2 ସପ୍ତାହ ପୂର୍ବେ', 14],
  ] as const;
  for (const [language, text, days] of rows) {
    const period = numberReader(wordsOf(language)).age(text, AT);
    expect({ text, latest: period?.latest }).toEqual({ text, latest: AT - days * DAY });
  }
});

test('a runtime that words two units alike is not believed', () => {
  vi.spyOn(Intl, 'RelativeTimeFormat').mockImplementation(function stub() {
    return {
      resolvedOptions: () => ({ locale: 'fi', numeric: 'always', numberingSystem: 'latn', style: 'long' }),
      format: () => '',
      formatToParts: (value: number, unit: Intl.RelativeTimeFormatUnit) => [
        { type: 'integer', value: String(-value), unit: 'day' },
        { type: 'literal', value: unit === 'day' ? ' pv sitten' : ' aikaa sitten' },
      ],
    };
  });
  const finnish = numberReader(wordsOf('fi'));
  expect(finnish.age('3 aikaa sitten', AT)).toBeNull();
  expect(finnish.age('3 pv sitten', AT)?.latest).toBe(AT - 3 * DAY);
});
