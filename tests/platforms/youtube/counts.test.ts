import { describe, expect, it } from 'vitest';
import { exactly, notFound, readFact, readValue } from '@/lib/model/facts';
import { countFact, digitsFact, durationFact, exactFact, notAhead } from '@/lib/platforms/youtube/counts';
import { AT, ENGLISH } from './page-data';

const DAY = 86_400_000;

describe('counts', () => {
  it('cuts views to a tenth and subscribers to three digits', () => {
    expect(readValue(countFact('2m views', 'views', '', ENGLISH))).toEqual({ low: 2_000_000, high: 2_099_999 });
    expect(readValue(countFact('35m subscribers', 'followers', '', ENGLISH))).toEqual({
      low: 35_000_000,
      high: 35_099_999,
    });
    expect(readValue(countFact('6.47k subscribers', 'followers', '', ENGLISH))).toEqual({ low: 6_470, high: 6_479 });
  });

  it('keeps raw text and place', () => {
    expect(countFact('37k views', 'views', 'grid', ENGLISH)).toMatchObject({ raw: '37k views', source: 'grid' });
    expect(countFact('some views', 'views', 'grid', ENGLISH)).toMatchObject({ state: 'unreadable', raw: 'some views' });
    expect(countFact(null, 'views', 'grid', ENGLISH)).toBe(notFound);
  });

  it('takes no number from a text without a digit where such a text is no count', () => {
    expect(digitsFact('Like', 'likes', '', ENGLISH)).toBe(notFound);
    expect(digitsFact('No likes or dislikes', 'likes', '', ENGLISH)).toBe(notFound);
    expect(digitsFact('No likes', 'likes', '', ENGLISH)).toBe(notFound);
    expect(readValue(digitsFact('0 likes', 'likes', '', ENGLISH))).toEqual(exactly(0));
  });

  it.each([
    ['63204817', 63_204_817],
    ['0', 0],
    ['', null],
    ['-1', null],
    ['1.5', null],
    ['1e9', null],
    ['9'.repeat(20), null],
  ])('exactFact(%j)', (digits, value) => {
    expect(readValue(exactFact(digits, ''))).toEqual(value === null ? null : exactly(value));
  });

  it.each([
    ['8:17', 497],
    [' 27:15 ', 1_635],
    ['1:04:37', 3_877],
    ['0:07', 7],
    ['LIVE', null],
    ['9:4', null],
    ['1:2:3:4', null],
  ])('durationFact(%j)', (text, seconds) => {
    expect(readValue(durationFact(text, ''))).toBe(seconds);
  });

  it('takes a time to come for no time of publication', () => {
    const at = (time: number) => readFact({ earliest: time, latest: time }, '', '');
    expect(notAhead(at(AT - 1), ENGLISH).state).toBe('read');
    expect(notAhead(at(AT + DAY), ENGLISH).state).toBe('read');
    expect(notAhead(at(AT + 3 * DAY), ENGLISH).state).toBe('not-shown');
  });
});
