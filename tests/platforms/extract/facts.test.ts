import { describe, expect, it } from 'vitest';
import { exactly, readFact, readValue } from '@/lib/model/facts';
import { durationFact, exactFact, notAhead } from '@/lib/platforms/extract/facts';
import { AT, ENGLISH } from '../../support/read-context';

const DAY = 86_400_000;

describe('facts', () => {
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
