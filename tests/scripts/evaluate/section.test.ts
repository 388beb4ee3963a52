import { expect, it } from 'vitest';
import { markdownOf } from '@/scripts/evaluate/section';

it('prints rows as tables, a new one where the columns change', () => {
  const rows = [{ name: 'a', value: 1 }, { name: 'b', value: 2 }, { other: 'c' }];
  expect(markdownOf({ title: 'Title', rows }).split('\n')).toEqual([
    '## Title',
    '',
    '| name | value |',
    '| --- | --- |',
    '| a | 1 |',
    '| b | 2 |',
    '',
    '| other |',
    '| --- |',
    '| c |',
    '',
  ]);
});
