import { describe, expect, it } from 'vitest';
import type { KnownComment } from '@/lib/model/creator';
import { notFound, readFact } from '@/lib/model/facts';
import { assess } from '@/lib/scoring/assess';
import { specificText } from '../support/comment-texts';
import { examinedOf, type Shown, shownPosts } from '../support/examined';
import { commentReading, countFact } from '../support/readings';

const brand = { nicheWords: [], competitors: ['Glimm'], wordsToLookFor: [], markets: [], languages: [], tiers: [] };

/** A creator of whom nearly all that pages show was read, with 14 ordinary posts and comments of many people. */
function assessed(marks = {}, shown: (index: number) => Shown = () => ({}), profile = {}) {
  const ordinary = (index: number) => ({ likes: 200 + 97 * (index % 5), ...shown(index) });
  const base = examinedOf(shownPosts(14, ordinary), {
    campaign: { brand, marks, bookings: [] },
    profile: { following: countFact(300), bio: readFact('Lamps and rivers.', 'bio', 'test'), ...profile },
  });
  const comments: KnownComment[] = Array.from({ length: 48 }, (_, index) => {
    const { author: _author, ...comment } = commentReading(`c${index}`, `p${index % 6}`, { text: specificText(index) });
    return { id: `c${index}`, creatorId: 'x', postId: `p${index % 6}`, authorHash: `h${index}`, comment };
  });
  return assess({ ...base, known: { ...base.known, comments } });
}

describe('the screening result', () => {
  it('is good with nothing unusual and enough read, and says that history is missing', () => {
    const found = assessed();
    expect(found.screening).toBe('good');
    expect(found.reasons).toEqual(['Nothing unusual in what was read.', 'Follower history not read.']);
    expect(found.engagement).toMatchObject({ formula: 'median-12-followers', place: 'typical' });
  });

  it('is "check" with a raised flag, and says what to look at', () => {
    const found = assessed({}, (index) => (index === 0 ? { caption: 'Use my code TILDA10 for 10 % off.' } : {}));
    expect(found.screening).toBe('check');
    expect(found.reasons[0]).toMatch(/^Discount code in 1 post/);
  });

  it('is "not enough" where too little was read, with how many checks were made', () => {
    const found = assess(examinedOf([]));
    expect(found.screening).toBe('not-enough');
    expect(found.reasons.join(' ')).toMatch(/0 of \d+ checks\./);
  });

  it.each([
    ['engagement', { passMarkPercent: 5 }, /^Engagement .* your mark: 5 %\.$/],
    ['activity', { inactiveDays: 9 }, /^Last post 10 days ago; your limit: 9\.$/],
    ['size', { fewestFollowers: 50_000 }, /^20,000 followers; you want from 50,000\.$/],
  ])('is "outside" only by a mark that the marketer set: %s', (_, marks, says) => {
    const found = assessed(marks);
    expect(found.screening).toBe('outside');
    expect(found.reasons[0]).toMatch(says);
  });

  it('meets marks that it meets', () => {
    const found = assessed({ passMarkPercent: 0.5, inactiveDays: 60, fewestFollowers: 10_000, mostFollowers: 50_000 });
    expect(found.screening).toBe('good');
    expect(found.reasons[0]).toBe('Meets your criteria; nothing unusual in what was read.');
  });

  it('calls a mark borderline that lies within the interval', () => {
    const found = assessed({ fewestFollowers: 20_050 }, () => ({}), { followers: countFact(20_000, 20_099) });
    expect(found.reasons.join(' ')).toContain('Borderline: 20,000 followers; you want from 20,050.');
    expect(found.screening).toBe('good');
  });

  it('is not good where a mark could not be checked', () => {
    const found = assessed({ fewestFollowers: 10_000 }, () => ({}), { followers: notFound });
    expect(found.screening).not.toBe('good');
    expect(found.reasons.join(' ')).toContain('Followers not read; you want from 10,000.');
  });
});

describe('more of a bad sign', () => {
  it.each<[string, (much: number) => ReturnType<typeof assessed>]>([
    ['fewer interactions', (much) => assessed({}, () => ({ likes: 200 - much, comments: 2 }))],
    ['more paid posts', (much) => assessed({}, (index) => ({ isLabelled: index * 14 < much }))],
    ['a longer silence', (much) => assessed({}, (index) => ({ daysAgo: 5 + index + much }))],
    [
      'more codes without a mark',
      (much) => assessed({}, (index) => (index * 14 < much ? { caption: 'Use my code TILDA10.' } : {})),
    ],
  ])('never improves the result: %s', (_, make) => {
    const order = ['good', 'not-enough', 'check', 'outside'];
    const found = [0, 40, 80, 120, 160, 198].map(make);
    const ranks = found.map(({ screening }) => order.indexOf(screening));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const highs = found.map(({ score }) => score.high);
    expect(highs).toEqual(highs.toSorted((a, b) => b - a));
  });
});
