import { describe, expect, it } from 'vitest';
import { notFound } from '@/lib/model/facts';
import { brandConflict } from '@/lib/scoring/flags/brand-conflict';
import { examinedOf, shownPost, shownPosts } from '../../support/examined';

const brand = {
  nicheWords: [],
  competitors: ['Lumo'],
  wordsToLookFor: ['refund'],
  markets: [],
  languages: [],
  tiers: [],
};
const campaign = { brand, marks: {}, bookings: [] };
const judge = (caption: string) =>
  brandConflict.judge(examinedOf([...shownPosts(2), shownPost('odd', { caption })], { campaign }));

describe('brand-conflict', () => {
  it('raises for a competitor in a paid post', () => {
    expect(judge('#ad The LUMO lamp.')).toMatchObject({ result: 'raised', evidence: [{ kind: 'post', id: 'odd' }] });
  });

  it('does not raise for a competitor in an unpaid post, nor for a part of a word', () => {
    expect(judge('The Lumo lamp broke.').result).toBe('clear');
    expect(judge('#ad A lumosity of lamps.').result).toBe('clear');
  });

  it('raises for a word to look for, and says where', () => {
    expect(judge('Still no Refund!').says).toBe('Your “refund” is in 1 caption: read them.');
  });

  it('has not enough data without words, or without captions', () => {
    expect(brandConflict.judge(examinedOf(shownPosts(3))).result).toBe('not-enough-data');
    const blank = shownPosts(3).map((post) => ({ ...post, caption: notFound }));
    expect(brandConflict.judge(examinedOf(blank, { campaign })).result).toBe('not-enough-data');
  });
});
