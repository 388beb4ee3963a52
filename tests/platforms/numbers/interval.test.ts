import { describe, expect, test } from 'vitest';
import { readCount } from '../../../lib/platforms/numbers/by-tag';
import { type CountStyle, UNKNOWN_STYLE } from '../../../lib/platforms/numbers/style';

function read(text: string, style: CountStyle, language = 'en'): [number, number] | null {
  const count = readCount(text, { language, style });
  return count && [count.low, count.high];
}

describe('what a printed number can stand for', () => {
  test.each<[string, CountStyle['precision'], number, number]>([
    ['4.1M', 'tenth-below-ten', 4_100_000, 4_199_999],
    ['739K', 'tenth-below-ten', 739_000, 739_999],
    ['2M', 'tenth-below-ten', 2_000_000, 2_099_999],
    ['10K', 'tenth-below-ten', 10_000, 10_999],
    ['7.31K', 'three-digits', 7_310, 7_319],
    ['18.9K', 'three-digits', 18_900, 18_999],
    ['2.3M', 'three-digits', 2_300_000, 2_309_999],
    ['110M', 'three-digits', 110_000_000, 110_999_999],
    ['999', 'three-digits', 999, 999],
    ['2M', 'unknown', 2_000_000, 2_999_999],
    ['2.3M', 'unknown', 2_300_000, 2_399_999],
  ])('%s cut, %s', (text, precision, low, high) => {
    expect(read(text, { shortening: 'cut', precision })).toEqual([low, high]);
  });

  test.each<[string, CountStyle['precision'], number, number]>([
    ['652.7K', 'tenth', 652_650, 652_749],
    ['3.9M', 'tenth', 3_850_000, 3_949_999],
    ['593K', 'tenth', 592_950, 593_049],
    ['1M', 'tenth', 999_950, 1_049_999],
    ['11K', 'whole', 10_500, 11_499],
    ['1M', 'whole', 999_500, 1_499_999],
  ])('%s rounded, %s', (text, precision, low, high) => {
    expect(read(text, { shortening: 'rounded', precision })).toEqual([low, high]);
  });

  test('what is printed in full below a bound is not shortened below it', () => {
    const style: CountStyle = { shortening: 'rounded', precision: 'tenth', fullBelow: 10_000 };
    expect(read('10K', style)).toEqual([10_000, 10_049]);
    expect(read('10.1K', style)).toEqual([10_050, 10_149]);
  });

  test('an unknown rule allows for both', () => {
    expect(read('1.1M', { shortening: 'unknown', precision: 'tenth' })).toEqual([1_050_000, 1_199_999]);
    expect(read('163K', { shortening: 'unknown', precision: 'whole' })).toEqual([162_500, 163_999]);
    expect(read('1M', UNKNOWN_STYLE)).toEqual([999_500, 1_999_999]);
  });

  test('numbers in full are exact whatever the rule', () => {
    for (const shortening of ['cut', 'rounded', 'unknown'] as const) {
      expect(read('12,345', { shortening, precision: 'three-digits' })).toEqual([12_345, 12_345]);
      expect(read('12,300', { shortening, precision: 'tenth' })).toEqual([12_300, 12_300]);
    }
  });

  test('languages that print all digits still cut followers to three', () => {
    expect(read('594.000', { shortening: 'cut', precision: 'three-digits' }, 'de')).toEqual([594_000, 594_999]);
    expect(read('10.400', { shortening: 'cut', precision: 'three-digits' }, 'de')).toEqual([10_400, 10_499]);
  });

  test('more decimals than the rule allows narrow the interval', () => {
    expect(read('12.34M', { shortening: 'cut', precision: 'tenth-below-ten' })).toEqual([12_340_000, 12_349_999]);
  });
});
