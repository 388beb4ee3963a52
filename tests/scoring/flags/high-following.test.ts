import { expect, it } from 'vitest';
import { highFollowing } from '@/lib/scoring/flags/high-following';
import { examinedOf } from '../../support/examined';
import { countFact } from '../../support/readings';

it.each([
  [1_501, 1_501, 'raised'],
  [1_500, 1_500, 'clear'],
  [1_500, 1_599, 'not-enough-data'],
])('following %i to %i is %s', (low, high, result) => {
  expect(highFollowing.judge(examinedOf([], { profile: { following: countFact(low, high) } })).result).toBe(result);
});

it('has not enough data where it was not read', () => {
  expect(highFollowing.judge(examinedOf([])).result).toBe('not-enough-data');
});
