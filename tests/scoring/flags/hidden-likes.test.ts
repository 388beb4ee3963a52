import { describe, expect, it } from 'vitest';
import { notShown, readFact } from '@/lib/model/facts';
import { hiddenLikes } from '@/lib/scoring/flags/hidden-likes';
import { examinedOf, shownPosts } from '../../support/examined';

const judge = (hidden: number) =>
  hiddenLikes.judge(
    examinedOf(
      shownPosts(6).map((post, index) =>
        index < hidden ? { ...post, likes: notShown, likesHidden: readFact(true, 'hidden', 'test') } : post,
      ),
    ),
  ).result;

describe('hidden-likes', () => {
  it('notes likes hidden on more than half of the posts', () => {
    expect(judge(4)).toBe('raised');
    expect(judge(3)).toBe('clear');
    expect(hiddenLikes.weight).toBe('note');
  });
});
