import { describe, expect, it } from 'vitest';
import { paidPostsDoWorse } from '@/lib/scoring/flags/paid-posts-do-worse';
import { examinedOf, shownPosts } from '../../support/examined';

const judge = (paidLikes: number, paid = 3) =>
  paidPostsDoWorse.judge(
    examinedOf(
      shownPosts(8, (index) => ({ likes: index < paid ? paidLikes : 1_000, comments: 0, isLabelled: index < paid })),
    ),
  ).result;

describe('paid-posts-do-worse', () => {
  it('raises under half of the organic posts’ median', () => {
    expect(judge(499)).toBe('raised');
    expect(judge(500)).toBe('clear');
  });

  it('has not enough data with two paid posts', () => {
    expect(judge(1, 2)).toBe('not-enough-data');
  });
});
