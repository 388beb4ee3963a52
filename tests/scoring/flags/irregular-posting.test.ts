import { describe, expect, it } from 'vitest';
import { notFound, notShown, readFact } from '@/lib/model/facts';
import type { PostReading } from '@/lib/model/reading';
import { irregularPosting } from '@/lib/scoring/flags/irregular-posting';
import { examinedOf, shownPost, shownPosts } from '../../support/examined';

const judge = (gap: number) =>
  irregularPosting.judge(examinedOf(shownPosts(4, (index) => ({ daysAgo: 5 + index * gap }))));

describe('irregular-posting', () => {
  it('notes a gap of more than 45 days', () => {
    expect(judge(46).result).toBe('raised');
    expect(judge(45)).toMatchObject({ result: 'clear', says: '0.2 posts a week; longest gap 45 days.' });
  });

  it('has not enough data with two posts, or where a date was not read', () => {
    expect(irregularPosting.judge(examinedOf(shownPosts(2))).result).toBe('not-enough-data');
    const [first, ...rest] = shownPosts(4);
    if (!first) throw new Error('no post');
    expect(irregularPosting.judge(examinedOf([{ ...first, publishedAt: notFound }, ...rest])).result).toBe(
      'not-enough-data',
    );
  });

  const old = (pinned: PostReading['pinned']) => ({ ...shownPost('old', { daysAgo: 300 }), pinned });

  it('leaves out pinned posts, which stand far from those around them', () => {
    const posts = [old(readFact(true, 'pin', 'test')), ...shownPosts(4)];
    expect(irregularPosting.judge(examinedOf(posts))).toMatchObject({
      result: 'clear',
      says: '7.0 posts a week; longest gap 1 day.',
    });
  });

  it('has not enough data where it hangs on a pin that was not read', () => {
    expect(irregularPosting.judge(examinedOf([old(notFound), ...shownPosts(4)])).result).toBe('not-enough-data');
    expect(irregularPosting.judge(examinedOf([old(notShown), ...shownPosts(4)])).result).toBe('raised');
  });

  it('is clear without any pin read, where no posts lie far apart', () => {
    const posts = shownPosts(4).map((post) => ({ ...post, pinned: notFound }));
    expect(irregularPosting.judge(examinedOf(posts)).result).toBe('clear');
  });
});
