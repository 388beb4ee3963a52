import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAge, readCount, readDate } from '../../../lib/platforms/numbers/by-tag';
import { UNKNOWN_STYLE } from '../../../lib/platforms/numbers/style';
import { LANGUAGES } from './languages';

const AT = Date.UTC(2026, 9, 15, 12);

/** Values of every size up to 10^12, and the ones beside the edges where a unit begins. */
const anyValue = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1_000, max: 9_999 })).map(([power, lead]) => {
    return Math.floor(lead * 10 ** (power - 3));
  }),
  fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: -3, max: 3 })).map(([power, beside]) => {
    return Math.max(0, 10 ** power + beside);
  }),
);

describe('a number that is read is never wrong', () => {
  test.each(LANGUAGES)('%s: 5,000 values in every form that the runtime has', (language) => {
    const formats = ([0, 1, 2, 3] as const).flatMap((maximumFractionDigits) =>
      (['short', 'long'] as const).map(
        (compactDisplay) =>
          new Intl.NumberFormat(language, {
            notation: 'compact',
            compactDisplay,
            maximumFractionDigits,
            roundingMode: 'trunc',
          }),
      ),
    );
    fc.assert(
      fc.property(anyValue, fc.constantFrom(...formats), (value, format) => {
        const text = format.format(value);
        const count = readCount(text, { language, style: UNKNOWN_STYLE });
        expect(count === null || (count.low <= value && value <= count.high), `${text} for ${value}`).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  test.each(LANGUAGES)('%s: 10,000 mutated texts give whole, ordered, safe numbers or none', (language) => {
    const format = new Intl.NumberFormat(language, { notation: 'compact' });
    const piece = fc.oneof(
      anyValue.map((value) => format.format(value)),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('.', ',', ' ', '\u00a0', '\u202f', '\u200f', '-', '−', '+', '%', '\u0660', '５', 'e', 'K', '万'),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
        const text = pieces.join('');
        const count = readCount(text, { language, style: UNKNOWN_STYLE });
        if (count !== null) {
          expect([Number.isSafeInteger(count.low), Number.isSafeInteger(count.high)], text).toEqual([true, true]);
          expect(count.low >= 0 && count.low <= count.high, text).toBe(true);
        }
        for (const period of [readAge(text, { language, at: AT }), readDate(text, { language })]) {
          expect(period === null || period.earliest <= period.latest, text).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
