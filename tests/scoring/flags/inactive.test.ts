import { describe, expect, it } from 'vitest';
import { readFact } from '@/lib/model/facts';
import { examine } from '@/lib/scoring/evidence';
import { inactive } from '@/lib/scoring/flags/inactive';
import { evidenceOf } from '../../support/evidence';
import { DAY, measuredPost, NOW, postReading } from '../../support/readings';

const posted = (daysAgo: number) => measuredPost(`p${daysAgo}`, { likes: 1, comments: 1, views: 9, daysAgo });
const judge = (...posts: Parameters<typeof evidenceOf>[0]) => inactive.judge(examine(evidenceOf(posts))).result;

describe('inactive', () => {
  it('raises when the newest post is older than the limit', () => {
    expect(judge(posted(181), posted(900))).toBe('raised');
  });

  it('does not raise at the limit, nor for old posts beside a new one', () => {
    expect(judge(posted(180))).toBe('clear');
    expect(judge(posted(900), posted(3))).toBe('clear');
  });

  it('gives an uncertain date the benefit of the doubt', () => {
    const sixMonths = postReading('a', {
      publishedAt: readFact({ earliest: NOW - 215 * DAY, latest: NOW - 179 * DAY }, '6 months ago', 'grid'),
    });
    expect(judge(sixMonths)).toBe('clear');
  });

  it('says so where no date was read', () => {
    expect(judge()).toBe('not-enough-data');
    expect(judge(postReading('a'))).toBe('not-enough-data');
  });
});
