import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../lib/platforms/numbers/language/words-of';
import { numberReader } from '../../../lib/platforms/numbers/number-reader';
import type { CountStyle } from '../../../lib/platforms/numbers/style';
import { NO_WORDS } from '../../../lib/platforms/numbers/words';

const AT = Date.UTC(2026, 9, 15, 12);
const HOUR = 3_600_000;
const CUT: CountStyle = { shortening: 'cut', precision: 'tenth-below-ten' };
const ROUNDED: CountStyle = { shortening: 'rounded', precision: 'tenth' };

describe('without words', () => {
  const reader = numberReader(NO_WORDS);

  test.each([
    ['0', 0],
    ['5', 5],
    ['2718', 2_718],
    [' 2718\n', 2_718],
    ['٢٧', 27],
  ])('%j is a count', (text, value) => {
    expect(reader.count(text, CUT)).toEqual({ low: value, high: value });
    expect(reader.kind(text)).toBeNull();
  });

  test.each([
    '',
    '2,718',
    '2.7',
    '2.7K',
    '5 views',
    'No views',
    '-5',
    '007',
    '3 days ago',
    '3d',
    '2020-08-24',
    'May 4, 2020',
  ])('%j is nothing', (text) => {
    expect(reader.count(text, CUT)).toBeNull();
    expect(reader.kind(text)).toBeNull();
    expect(reader.age(text, AT)).toBeNull();
    expect(reader.date(text)).toBeNull();
  });
});

describe('what was read before', () => {
  test('is asked again with another style or time', () => {
    const reader = numberReader(wordsOf('en'));
    for (let round = 0; round < 2; round++) {
      expect(reader.count('1.2M views', CUT)).toEqual({ low: 1_200_000, high: 1_299_999 });
      expect(reader.count('1.2M views', ROUNDED)).toEqual({ low: 1_150_000, high: 1_249_999 });
      expect(reader.kind('1.2M views')).toBe('views');
      expect(reader.age('2 hours ago', AT)).toEqual({ earliest: AT - 3 * HOUR, latest: AT - 2 * HOUR });
      expect(reader.age('2 hours ago', AT + 5)).toEqual({ earliest: AT + 5 - 3 * HOUR, latest: AT + 5 - 2 * HOUR });
      expect(reader.age('2 hours ago', Number.NaN)).toBeNull();
      expect(reader.count('2 hours ago', CUT)).toBeNull();
      expect(reader.age('1.2M views', AT)).toBeNull();
    }
  });

  test('is not changed by what is done with the answer', () => {
    const reader = numberReader(wordsOf('en'));
    for (let round = 0; round < 2; round++) {
      const count = reader.count('7 views', CUT);
      const age = reader.age('2 hours ago', AT);
      const date = reader.date('May 4, 2020');
      expect([count, age, date && date.latest - date.earliest]).toEqual([
        { low: 7, high: 7 },
        { earliest: AT - 3 * HOUR, latest: AT - 2 * HOUR },
        52 * HOUR - 1,
      ]);
      if (count) count.low = 0;
      if (age) age.earliest = 0;
      if (date) date.earliest = 0;
    }
  });

  test('does not matter after thousands of other texts', () => {
    const reader = numberReader(wordsOf('en'));
    for (let round = 0; round < 2; round++) {
      for (let value = 0; value < 5_000; value++) {
        expect(reader.count(`${value} views`, CUT)).toEqual({ low: value, high: value });
      }
    }
  });
});

test('a sign for a number is no number', () => {
  const reader = numberReader(wordsOf('en'));
  expect(reader.age('# days ago', AT)).toBeNull();
  expect(reader.age('#3 days ago', AT)).toBeNull();
});
