import { describe, expect, it } from 'vitest';
import { notFound, notShown } from '@/lib/model/facts';
import { commentsOff } from '@/lib/scoring/flags/comments-off';
import { examinedOf, shownPosts } from '../../support/examined';

describe('comments-off', () => {
  it('notes that most posts have no comments to show', () => {
    expect(commentsOff.judge(examinedOf(shownPosts(4, () => ({ comments: notShown })))).result).toBe('raised');
    expect(commentsOff.judge(examinedOf(shownPosts(4))).result).toBe('clear');
  });

  it('has not enough data where their place was not found', () => {
    expect(commentsOff.judge(examinedOf(shownPosts(4, () => ({ comments: notFound })))).result).toBe('not-enough-data');
  });
});
