import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import { numberReaderOf } from '@/lib/platforms/numbers/by-tag';
import { heartsFact, roundedCount, shownCount, statFact } from '@/lib/platforms/tiktok/counts';
import { AT } from '../../support/read-context';

const shown = (text: string, language = 'en') =>
  readValue(shownCount(text, 'page', { capturedAt: AT, language, numbers: numberReaderOf(language) }));

describe('a shown count', () => {
  it.each([
    ['0', exactly(0)],
    ['3472', exactly(3_472)],
    ['9999', exactly(9_999)],
    ['10K', { low: 10_000, high: 10_049 }],
    ['31.7K', { low: 31_650, high: 31_749 }],
    ['593K', { low: 592_950, high: 593_049 }],
    ['642.3K', { low: 642_250, high: 642_349 }],
    ['1M', { low: 999_950, high: 1_049_999 }],
    ['5.1M', { low: 5_050_000, high: 5_149_999 }],
    ['148M', { low: 147_950_000, high: 148_049_999 }],
    ['2.7B', { low: 2_650_000_000, high: 2_749_999_999 }],
  ])('%s is the interval that rounds to it', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each(['en', 'de', 'ja', 'ar', 'pt', 'es', 'vi'])('is written alike in a frame in %s', (language) => {
    expect(shown('642.3K', language)).toEqual({ low: 642_250, high: 642_349 });
    expect(shown('4.4M', language)).toEqual({ low: 4_350_000, high: 4_449_999 });
  });

  it('has the decimal sign of the frame, where it has another', () => {
    expect(shown('642,3K', 'de')).toEqual({ low: 642_250, high: 642_349 });
    expect(shown('4,4 M', 'fr')).toEqual({ low: 4_350_000, high: 4_449_999 });
    expect(shown('1,234', 'en')).toEqual(exactly(1_234));
  });

  it('is unreadable where the language of the page means another unit by the sign', () => {
    expect(shown('27B', 'tr')).toBeNull();
    expect(shown('1M', 'id')).toBeNull();
    expect(shown('5,1 M', 'id')).toBeNull();
    expect(shown('2156 B', 'tr')).toBeNull();
  });

  it.each(['', 'Followers', '1.2.3K', '-5', '1.5', 'K', '12 of 30'])('%s is none', (text) => {
    expect(shown(text)).toBeNull();
  });
});

describe('a number that may be rounded', () => {
  it.each([
    [9_900, exactly(9_900)],
    [429_675, exactly(429_675)],
    [429_700, { low: 429_650, high: 429_749 }],
    [1_800_000, { low: 1_750_000, high: 1_849_999 }],
    [1_785_600, { low: 1_785_550, high: 1_785_649 }],
    [2_700_000_000, { low: 2_650_000_000, high: 2_749_999_999 }],
    [1_000_000_000, { low: 999_950_000, high: 1_049_999_999 }],
  ])('%d', (value, expected) => {
    expect(roundedCount(value)).toEqual(expected);
  });

  it('holds whatever was rounded to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000_000 }), (truth) => {
        const step = truth < 10_000 ? 1 : truth < 999_950 ? 100 : truth < 999_950_000 ? 100_000 : 100_000_000;
        const { low, high } = roundedCount(Math.round(truth / step) * step);
        expect(low).toBeLessThanOrEqual(truth);
        expect(high).toBeGreaterThanOrEqual(truth);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a count in data', () => {
  const of = (v2: unknown, v1: unknown, isExact = true) => statFact({ v2: { n: v2 }, v1: { n: v1 }, isExact }, 'n');

  it('is taken from statsV2 before stats, exact where that is a profile’s', () => {
    expect(readValue(of('642318', 642_300))).toEqual(exactly(642_318));
    expect(readValue(of('642300', 642_300))).toEqual(exactly(642_300));
    expect(readValue(of('642300', 642_300, false))).toEqual({ low: 642_250, high: 642_349 });
    expect(readValue(of(undefined, 642_300))).toEqual({ low: 642_250, high: 642_349 });
  });

  it('is never negative, and never made of anything but whole numbers', () => {
    for (const value of [-1, '-5', 1.5, '1e9', '', '12K', true, {}, [], { toString: 1 }, Number.MAX_VALUE]) {
      expect(of(value, undefined)).toMatchObject({ state: 'unreadable' });
      expect(of(undefined, value)).toMatchObject({ state: 'unreadable' });
    }
    expect(of(undefined, null)).toEqual({ state: 'not-found' });
  });
});

describe('all hearts', () => {
  const hearts = (v1: object, v2?: object) => readValue(heartsFact({ v1, v2, isExact: true }));

  it('are exact in statsV2, under either name', () => {
    expect(hearts({ heartCount: -1_549_648_692 }, { heartCount: '2745318604' })).toEqual(exactly(2_745_318_604));
    expect(hearts({}, { heart: '2745318604' })).toEqual(exactly(2_745_318_604));
  });

  it('that ran over their 32 bits are taken from the wider number, or not at all', () => {
    const rounded = { low: 2_650_000_000, high: 2_749_999_999 };
    expect(hearts({ heart: 2_700_000_000, heartCount: -1_549_648_692 })).toEqual(rounded);
    expect(hearts({ heartCount: -1_549_648_692 })).toBeNull();
    // 4,400,123,456 comes out as this:
    expect(hearts({ heartCount: 105_156_160 })).toBeNull();
    expect(hearts({ heartCount: 105_156_160, heart: 105_156_160 })).toBeNull();
    expect(hearts({ heartCount: 9_000, heart: 12_000_000 })).toBeNull();
  });
});
