import { describe, expect, it } from 'vitest';
import { textAt } from '@/lib/platforms/youtube/text';

describe('textAt', () => {
  it.each([
    ['plain', 'plain'],
    [{ simpleText: 'a' }, 'a'],
    [{ content: 'b' }, 'b'],
    [{ runs: [{ text: '1,804' }, { text: ' watching' }] }, '1,804 watching'],
    [{ runs: [] }, ''],
    [{ runs: [{ text: '1,804' }, { emoji: {} }] }, null],
    [{ runs: 'x' }, null],
    [{ other: 'x' }, null],
    [7, null],
    [null, null],
  ])('%j', (node, text) => {
    expect(textAt({ node }, 'node')).toBe(text);
  });
});
