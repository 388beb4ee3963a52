import { describe, expect, it } from 'vitest';
import { findCommenters } from '@/lib/scoring/comments/commenters';

describe('commenters', () => {
  it('who come back are counted over posts', () => {
    const comments = [
      { author: 'a', postId: '1' },
      { author: 'a', postId: '2' },
      { author: 'b', postId: '1' },
      { author: 'b', postId: '1' },
    ];
    expect(findCommenters(comments)).toEqual({ commenters: 2, topTenShare: null, repeatShare: 0.5, posts: 2 });
  });

  it('the ten busiest are set against all comments', () => {
    const busy = Array.from({ length: 10 }, (_, index) => ({ author: `busy${index}`, postId: null }));
    const others = Array.from({ length: 20 }, (_, index) => ({ author: `other${index}`, postId: null }));
    expect(findCommenters([...busy, ...busy, ...others]).topTenShare).toBe(0.5);
  });

  it('without names or posts nothing is said', () => {
    const comments = [{ author: null, postId: null }];
    expect(findCommenters(comments)).toEqual({ commenters: 0, topTenShare: null, repeatShare: null, posts: 0 });
  });
});
