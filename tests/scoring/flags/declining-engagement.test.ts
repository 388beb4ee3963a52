import { describe, expect, it } from 'vitest';
import { decliningEngagement } from '@/lib/scoring/flags/declining-engagement';
import { examinedOf, shownPosts } from '../../support/examined';

const judge = (recent: number, older: number, count = 5) =>
  decliningEngagement.judge(
    examinedOf([
      ...shownPosts(count, () => ({ likes: recent, comments: 0 })),
      ...shownPosts(count, (index) => ({ likes: older, comments: 0, daysAgo: 120 + index })).map((post) => ({
        ...post,
        id: `old-${post.id}`,
      })),
    ]),
  );

describe('declining-engagement', () => {
  it('raises below 70 % of the older posts’ median, and says by how much', () => {
    const found = judge(69, 100);
    expect(found.result).toBe('raised');
    expect(found.says).toContain('0.69–0.69');
  });

  it('is clear at 70 % and above', () => {
    expect(judge(70, 100).result).toBe('clear');
    expect(judge(200, 100).result).toBe('clear');
  });

  it('has not enough data with three posts on a side', () => {
    expect(judge(10, 100, 3).result).toBe('not-enough-data');
  });
});
