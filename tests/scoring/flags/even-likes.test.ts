import { describe, expect, it } from 'vitest';
import { exactly, notFound } from '@/lib/model/facts';
import { evenLikes, spreadBounds } from '@/lib/scoring/flags/even-likes';
import { examinedOf, shownPosts } from '../../support/examined';

const judge = (count: number, likes: (index: number) => number) =>
  evenLikes.judge(examinedOf(shownPosts(count, (index) => ({ likes: likes(index) })))).result;

describe('even-likes', () => {
  it('raises when likes hardly differ over twelve posts', () => {
    expect(judge(12, (index) => 1_000 + index)).toBe('raised');
  });

  it('is clear for likes that differ as they do', () => {
    expect(judge(12, (index) => 1_000 * (1 + (index % 4)))).toBe('clear');
  });

  it('has not enough data below twelve posts, without likes, and where one is unread', () => {
    expect(judge(11, () => 1_000)).toBe('not-enough-data');
    expect(judge(12, () => 0)).toBe('not-enough-data');
    const posts = shownPosts(13, (index) => ({ likes: index === 0 ? notFound : 1_000 }));
    expect(evenLikes.judge(examinedOf(posts)).result).toBe('not-enough-data');
  });
});

describe('spreadBounds', () => {
  it('has as its low end the lowest spread that one more value can leave', () => {
    const known = [1, 2, 3, 10];
    const found = spreadBounds(known.map(exactly), 1);
    const spread = (values: number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) / mean;
    };
    const lowest = Math.min(...Array.from({ length: 4_000 }, (_, step) => spread([...known, step / 100])));
    expect(found?.low).toBeCloseTo(lowest, 5);
    expect(found?.value).toBeCloseTo(spread(known), 9);
    expect(found?.high).toBe(Number.POSITIVE_INFINITY);
  });

  it('is null where all are 0', () => {
    expect(spreadBounds([exactly(0)], 0)).toBeNull();
  });
});
