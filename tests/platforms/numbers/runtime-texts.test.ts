import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAge, readCount, readDate } from '../../../lib/platforms/numbers/by-tag';
import { UNKNOWN_STYLE } from '../../../lib/platforms/numbers/style';
import { LANGUAGES } from './languages';

const AT = Date.UTC(2026, 9, 15, 12);
const UNITS = { second: 1, minute: 60, hour: 3_600, day: 86_400, week: 604_800, month: 2_629_746, year: 31_556_952 };

/** Whole numbers evenly over the powers of ten below 10^11. */
const anyCount = fc
  .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1_000, max: 9_999 }))
  .map(([power, lead]) => {
    return Math.floor(lead * 10 ** (power - 3));
  });

describe("the runtime's own texts are read back", () => {
  test.each(LANGUAGES)('%s: compact and plain numbers hold the true value or are null', (language) => {
    const compact = new Intl.NumberFormat(language, { notation: 'compact' });
    const long = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long' });
    const plain = new Intl.NumberFormat(language);
    fc.assert(
      fc.property(anyCount, (value) => {
        const wrong = [compact, long, plain].flatMap((format) => {
          const text = format.format(value);
          const count = readCount(text, { language, style: UNKNOWN_STYLE });
          return count === null || (count.low <= value && value <= count.high) ? [] : [`${text} for ${value}`];
        });
        expect(wrong).toEqual([]);
        expect(readCount(plain.format(value), { language, style: UNKNOWN_STYLE })).toEqual({ low: value, high: value });
      }),
    );
  });

  test('at most 3 % of the compact numbers are null', () => {
    let all = 0;
    const unread = new Map<string, number>();
    for (const language of LANGUAGES) {
      const compact = new Intl.NumberFormat(language, { notation: 'compact' });
      for (let exponent = 0; exponent < 11; exponent += 0.01) {
        all++;
        const text = compact.format(Math.floor(10 ** exponent));
        if (readCount(text, { language, style: UNKNOWN_STYLE }) === null) {
          unread.set(language, (unread.get(language) ?? 0) + 1);
        }
      }
    }
    const count = [...unread.values()].reduce((sum, n) => sum + n, 0);
    expect(count / all).toBeLessThan(0.03);
    // Their data has one word for two powers; see the notes in the table.
    expect([...unread.keys()].filter((language) => !['as', 'bn', 'ne'].includes(language))).toEqual([]);
  });

  test.each(LANGUAGES)('%s: relative ages', (language) => {
    const wrong: string[] = [];
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.RelativeTimeFormat(language, { style });
      for (const [unit, seconds] of Object.entries(UNITS)) {
        for (const n of [1, 2, 3, 5, 10, 11]) {
          // The keys of the table are units by its own writing.
          const text = format.format(-n, unit as Intl.RelativeTimeFormatUnit);
          const period = readAge(text, { language, at: AT });
          const then = AT - (n + 0.5) * seconds * 1_000;
          if (!(period && period.earliest <= then && then <= period.latest)) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('an age in the future is not read', () => {
    for (const language of LANGUAGES) {
      const text = new Intl.RelativeTimeFormat(language).format(3, 'day');
      expect({ text, period: readAge(text, { language, at: AT }) }).toEqual({ text, period: null });
    }
  });

  test.each(LANGUAGES)('%s: dates hold the day or are null', (language) => {
    const wrong: string[] = [];
    for (const dateStyle of ['long', 'medium', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        for (const day of [3, 15, 28]) {
          const noon = Date.UTC(2021, month, day, 12);
          const period = readDate(format.format(noon), { language });
          const holds = period === null || (period.earliest < noon && noon < period.latest);
          if (!holds) wrong.push(format.format(noon));
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
