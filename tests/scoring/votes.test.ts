import { describe, expect, it } from 'vitest';
import { tally, type Vote } from '@/lib/scoring/votes';

const votes = (says: Vote['says'], n: number, isOptional = false): Vote[] =>
  Array.from({ length: n }, (_, index) => ({ id: `${says}${index}`, says, isOptional }));

const resultOf = (...all: Vote[][]) => tally(all.flat(), { share: 0.5, fewest: 3 }).result;

describe('tally', () => {
  it('goes by the share of those that show the sign', () => {
    expect(resultOf(votes('bad', 4), votes('fine', 2))).toBe('raised');
    expect(resultOf(votes('bad', 2), votes('fine', 4))).toBe('clear');
    expect(resultOf(votes('bad', 3), votes('fine', 3)), 'half is not more than half').toBe('clear');
  });

  it('is not clear where the unread ones could tip it', () => {
    expect(resultOf(votes('fine', 4))).toBe('clear');
    expect(resultOf(votes('fine', 4), votes('unsure', 5))).toBe('not-enough-data');
  });

  it('is not raised where the unread ones could tip it', () => {
    expect(resultOf(votes('bad', 4))).toBe('raised');
    expect(resultOf(votes('bad', 4), votes('unsure', 4))).toBe('not-enough-data');
  });

  it('takes those that may not belong to the sample for neither', () => {
    expect(resultOf(votes('bad', 4, true))).toBe('not-enough-data');
    expect(resultOf(votes('bad', 4), votes('fine', 4, true))).toBe('not-enough-data');
    expect(resultOf(votes('fine', 4), votes('bad', 5, true))).toBe('not-enough-data');
  });

  it('says nothing of fewer than the fewest', () => {
    expect(resultOf(votes('bad', 2))).toBe('not-enough-data');
    expect(resultOf(votes('fine', 2))).toBe('not-enough-data');
  });
});
