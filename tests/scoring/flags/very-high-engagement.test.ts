import { expect, it } from 'vitest';
import { veryHighEngagement } from '@/lib/scoring/flags/very-high-engagement';
import { examinedOf, shownPosts } from '../../support/examined';

it.each([
  [3_000, 'raised'],
  [1_900, 'clear'],
])('%i likes to 20,000 followers: %s', (likes, result) => {
  expect(veryHighEngagement.judge(examinedOf(shownPosts(4, () => ({ likes })))).result).toBe(result);
});

it('has not enough data without posts', () => {
  expect(veryHighEngagement.judge(examinedOf([])).result).toBe('not-enough-data');
});
