import { describe, expect, it } from 'vitest';
import { exactly, notFound, readValue } from '@/lib/model/facts';
import { countFact, digitsFact } from '@/lib/platforms/youtube/counts';
import { ENGLISH } from '../../support/read-context';

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
});
