import { describe, expect, it } from 'vitest';
import { formatCount, formatInterval, formatPercent } from '@/lib/views/format';

describe('formatCount', () => {
  it.each([
    [{ low: 61, high: 61 }, 'en', '61'],
    [{ low: 48_200, high: 48_299 }, 'en', '48.2K'],
    [{ low: 1_299_999, high: 1_299_999 }, 'en', '1.29M'],
    [{ low: 9_420, high: 9_429 }, 'de', '9.420'],
    [{ low: 6_030_000, high: 6_039_999 }, 'de', '6,03\u00a0Mio.'],
  ])('%j in %s', (count, locale, text) => {
    expect(formatCount(count, locale)).toBe(text);
  });
});

describe('formatInterval', () => {
  it('gives both ends, or one where it is exact', () => {
    expect(formatInterval({ low: 48_200, high: 48_299 }, 'en')).toBe('48,200–48,299');
    expect(formatInterval({ low: 48_200, high: 48_200 }, 'de')).toBe('48.200');
  });
});

describe('formatPercent', () => {
  it.each([
    [2.94, '2.9 %'],
    [0.256, '0.26 %'],
    [0, '0.00 %'],
    [123.4, '123.4 %'],
  ])('%d', (percent, text) => {
    expect(formatPercent(percent, 'en')).toBe(text);
  });
});
