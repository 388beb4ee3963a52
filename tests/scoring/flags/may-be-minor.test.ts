import { expect, it } from 'vitest';
import { readFact } from '@/lib/model/facts';
import { assess } from '@/lib/scoring/assess';
import { mayBeMinor } from '@/lib/scoring/flags/may-be-minor';
import { examinedOf, shownPosts } from '../../support/examined';

const evidence = (bio: string) => examinedOf(shownPosts(4), { profile: { bio: readFact(bio, 'bio', 'test') } });

it.each([
  ['Dancer, 14 y/o', 'raised'],
  ['Alter: 15 · Turnen', 'raised'],
  ['Account managed by mom', 'raised'],
  ['16歳、写真', 'raised'],
  ['Photographer for 14 years', 'clear'],
  ['Mother of two, 34 y/o', 'clear'],
  ['14K runs, 10 marathons', 'clear'],
])('%s: %s', (bio, result) => {
  expect(mayBeMinor.judge(evidence(bio)).result).toBe(result);
});

it('takes the score away and asks for a person', () => {
  const assessment = assess(evidence('Dancer, 14 y/o'));
  expect(assessment).toMatchObject({ score: { low: 0, high: 100 }, coverage: 0 });
  expect(assessment.reasons[0]).toContain('assess by hand');
});

it('has not enough data where the bio was not read', () => {
  expect(mayBeMinor.judge(examinedOf([])).result).toBe('not-enough-data');
});
