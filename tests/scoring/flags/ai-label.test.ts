import { expect, it } from 'vitest';
import { aiLabel } from '@/lib/scoring/flags/ai-label';
import { examinedOf, shownPosts } from '../../support/examined';

it.each([
  ['A castle of glass. #AIgenerated', 'raised'],
  ['A walk. #aisle #airport', 'clear'],
])('%s: %s', (caption, result) => {
  expect(aiLabel.judge(examinedOf(shownPosts(2, () => ({ caption })))).result).toBe(result);
});

it('has not enough data without captions', () => {
  expect(aiLabel.judge(examinedOf([])).result).toBe('not-enough-data');
});
