import { describe, expect, it } from 'vitest';
import { commentsPerLike } from '@/lib/scoring/flags/comments-per-like';
import { examinedOf, shownPosts } from '../../support/examined';

const judge = (likes: number, comments: number) =>
  commentsPerLike.judge(examinedOf(shownPosts(5, () => ({ likes, comments })))).result;

describe('comments-per-like', () => {
  it('raises below one comment to 300 likes', () => {
    expect(judge(3_001, 10)).toBe('raised');
  });

  it('is clear at it', () => {
    expect(judge(3_000, 10)).toBe('clear');
  });

  it('says nothing of posts with few likes', () => {
    expect(judge(99, 0)).toBe('not-enough-data');
  });
});
