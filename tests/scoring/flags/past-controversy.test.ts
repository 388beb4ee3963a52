import { describe, expect, it } from 'vitest';
import { CONTROVERSY_QUESTION, pastControversy } from '@/lib/scoring/flags/past-controversy';
import { examinedOf, shownPosts } from '../../support/examined';
import { NOW } from '../../support/readings';

const answered = (answer: 'yes' | 'no' | 'unclear') =>
  pastControversy.judge(examinedOf(shownPosts(1), { answers: [{ question: CONTROVERSY_QUESTION, answer, at: NOW }] }))
    .result;

describe('past-controversy', () => {
  it('is what a person answered', () => {
    expect(answered('yes')).toBe('raised');
    expect(answered('no')).toBe('clear');
    expect(answered('unclear')).toBe('not-enough-data');
  });

  it('has not enough data when nobody looked', () => {
    expect(pastControversy.judge(examinedOf(shownPosts(1))).result).toBe('not-enough-data');
  });
});
