import { describe, expect, it } from 'vitest';
import { notFound } from '@/lib/model/facts';
import { youtube } from '@/lib/platforms/youtube';
import { engagementFarBelowTypical } from '@/lib/scoring/flags/engagement-far-below-typical';
import { examinedOf, shownPosts } from '../../support/examined';

// At 20,000 followers the table's "low" line is .39 %; half of it is 39 interactions.
const judge = (interactions: readonly number[], given: Parameters<typeof examinedOf>[1] = {}) =>
  engagementFarBelowTypical.judge(
    examinedOf(
      shownPosts(interactions.length, (index) => ({ likes: interactions[index] ?? 0, comments: 0 })),
      given,
    ),
  );

describe('engagement-far-below-typical', () => {
  it('raises when more than half of the posts are under half of "low"', () => {
    expect(judge([38, 38, 38, 500, 500])).toMatchObject({
      result: 'raised',
      evidence: [
        { kind: 'post', id: 'p0' },
        { kind: 'post', id: 'p1' },
        { kind: 'post', id: 'p2' },
      ],
    });
  });

  it('is clear when half of them are not', () => {
    expect(judge([38, 38, 500, 500]).result).toBe('clear');
    expect(judge([39, 39, 39]).result).toBe('clear');
  });

  it('has not enough data without followers, without a table, or with two posts', () => {
    expect(judge([38, 38, 38], { profile: { followers: notFound } }).result).toBe('not-enough-data');
    expect(judge([38, 38, 38], { traits: youtube.traits }).result).toBe('not-enough-data');
    expect(judge([38, 38]).result).toBe('not-enough-data');
    expect(engagementFarBelowTypical.isAnswerable?.(youtube.traits)).toBe(false);
  });

  it('has not enough data where posts without readable likes could turn it', () => {
    const posts = shownPosts(5, (index) => ({ likes: index < 3 ? 10 : notFound, comments: 0 }));
    expect(engagementFarBelowTypical.judge(examinedOf(posts)).result).toBe('raised');
    const more = shownPosts(6, (index) => ({ likes: index < 3 ? 10 : notFound, comments: 0 }));
    expect(engagementFarBelowTypical.judge(examinedOf(more)).result).toBe('not-enough-data');
  });
});
