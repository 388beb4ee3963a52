import { describe, expect, it } from 'vitest';
import { exactly, notShown, readFact } from '@/lib/model/facts';
import { viewsPerFollower } from '@/lib/scoring/flags/views-per-follower';
import { examinedOf, shownPosts } from '../../support/examined';

const judge = (views: number, profile = {}) =>
  viewsPerFollower.judge(
    examinedOf(
      shownPosts(4, () => ({ views })),
      { profile },
    ),
  ).result;

describe('views-per-follower', () => {
  it('raises when posts are seen by under 1 % of the followers', () => {
    expect(judge(199)).toBe('raised');
    expect(judge(200)).toBe('clear');
  });

  it('has not enough data without followers, with none, and where views are not shown', () => {
    expect(judge(1, { followers: notShown })).toBe('not-enough-data');
    expect(judge(1, { followers: readFact(exactly(0), '0', 'test') })).toBe('not-enough-data');
    const unseen = shownPosts(4, () => ({ views: notShown }));
    expect(viewsPerFollower.judge(examinedOf(unseen)).result).toBe('not-enough-data');
  });
});
