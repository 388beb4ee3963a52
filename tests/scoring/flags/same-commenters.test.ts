import { describe, expect, it } from 'vitest';
import type { KnownComment } from '@/lib/model/creator';
import { sameCommenters } from '@/lib/scoring/flags/same-commenters';
import { examinedOf } from '../../support/examined';
import { commentReading } from '../../support/readings';

/** Comments under four posts, of which so many are of one circle of nine; the rest is each of somebody else. */
function comments(count: number, ofCircle: number, change: Partial<KnownComment> = {}): KnownComment[] {
  return Array.from({ length: count }, (_, index) => {
    const { author: _author, ...comment } = commentReading(`c${index}`, `p${index % 4}`);
    const authorHash = index < ofCircle ? `circle${index % 9}` : `other${index}`;
    return { id: `c${index}`, creatorId: 'x', postId: `p${index % 4}`, authorHash, comment, ...change };
  });
}

function judge(items: KnownComment[]) {
  const base = examinedOf([]);
  return sameCommenters.judge({ ...base, known: { ...base.known, comments: items } });
}

describe('same-commenters', () => {
  it('raises when a circle writes more than a quarter', () => {
    expect(judge(comments(100, 31))).toMatchObject({
      result: 'raised',
      says: 'The same 9 accounts wrote 31 % of the comments read. Can be a loyal circle.',
    });
  });

  it('is clear below it', () => {
    expect(judge(comments(100, 25)).result).toBe('clear');
  });

  it('has not enough data with few comments, or where authors are not known', () => {
    expect(judge(comments(39, 39)).result).toBe('not-enough-data');
    expect(judge(comments(100, 40, { authorHash: null })).result).toBe('not-enough-data');
  });

  it('leaves the creator’s own answers out', () => {
    const own = comments(60, 60).map((item) => ({
      ...item,
      id: `own${item.id}`,
      comment: { ...item.comment, byCreator: true },
    }));
    expect(judge([...comments(100, 0), ...own]).result).toBe('clear');
  });
});
