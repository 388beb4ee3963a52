import { describe, expect, it } from 'vitest';
import { notFound } from '@/lib/model/facts';
import { disclosureMissing } from '@/lib/scoring/flags/disclosure-missing';
import { examinedOf, type Shown, shownPost, shownPosts } from '../../support/examined';

const judge = (odd: Shown, count = 3) =>
  disclosureMissing.judge(examinedOf([...shownPosts(count), shownPost('odd', odd)]));

describe('disclosure-missing', () => {
  it('raises for a code without a mark, and names the innocent causes', () => {
    const found = judge({ caption: 'Use my code TILDA10 for 10 % off.' });
    expect(found).toMatchObject({ result: 'raised', evidence: [{ kind: 'post', id: 'odd' }] });
    expect(found.says).toBe('Discount code in 1 post, no ad label seen. May be their own shop, or said in the video.');
  });

  it.each([
    ['behind the fold', `${'A long story. '.repeat(12)}#ad`],
    ['below three lines', 'One\nTwo\nThree\nAd: the lamp.'],
    ['in a string of tags', '#lamp #light #home #ad'],
    ['in unclear words', '#spon The lamp.'],
  ])('raises for a mark %s', (_, caption) => {
    expect(judge({ caption })).toMatchObject({ result: 'raised', evidence: [{ kind: 'post', id: 'odd' }] });
  });

  it('is clear for marks in sight, for the platform’s label, and for no deals at all', () => {
    expect(judge({ caption: '#ad Use my code TILDA10 for 10 % off.' }).result).toBe('clear');
    expect(judge({ caption: 'Use my code TILDA10 for 10 % off.', isLabelled: true }).result).toBe('clear');
    expect(judge({}).result).toBe('clear');
  });

  it('does not say that a label is missing where its place was not read', () => {
    const post = { ...shownPost('odd', { caption: 'Use my code TILDA10 for 10 % off.' }), paidPartnership: notFound };
    expect(disclosureMissing.judge(examinedOf([...shownPosts(3), post])).result).toBe('not-enough-data');
  });

  it('has not enough data with two posts', () => {
    expect(judge({}, 1).result).toBe('not-enough-data');
  });

  it('only says seen or not seen for markets without a checked rule pack', () => {
    const brand = { nicheWords: [], competitors: [], wordsToLookFor: [], markets: [], languages: [], tiers: [] };
    const campaign = { brand, marks: { disclosureMarket: 'DE' }, bookings: [] };
    const posts = [...shownPosts(3), shownPost('odd', { caption: '#lamp #light #home #ad' })];
    expect(disclosureMissing.judge(examinedOf(posts, { campaign })).result).toBe('clear');
  });
});
