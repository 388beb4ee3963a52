import { describe, expect, it } from 'vitest';
import { notFound } from '@/lib/model/facts';
import { paidSaturation } from '@/lib/scoring/flags/paid-saturation';
import { examinedOf, shownPosts } from '../../support/examined';

const posts = (paid: number, all: number) =>
  shownPosts(all, (index) => (index < paid ? { isLabelled: index % 2 === 0, caption: '#ad The lamp.' } : {}));
const judge = (paid: number, all: number) => paidSaturation.judge(examinedOf(posts(paid, all))).result;

describe('paid-saturation', () => {
  it('raises above 30 % of the posts of 90 days', () => {
    expect(judge(4, 10)).toBe('raised');
    expect(judge(3, 10)).toBe('clear');
  });

  it('has not enough data with five posts, or where labels were not read', () => {
    expect(judge(5, 5)).toBe('not-enough-data');
    const unlabelled = posts(0, 10).map((post) => ({ ...post, paidPartnership: notFound }));
    expect(paidSaturation.judge(examinedOf(unlabelled)).result).toBe('not-enough-data');
  });

  it('does not look at older posts', () => {
    const old = shownPosts(10, (index) => ({ daysAgo: 100 + index, isLabelled: true }));
    expect(paidSaturation.judge(examinedOf(old)).result).toBe('not-enough-data');
  });
});
